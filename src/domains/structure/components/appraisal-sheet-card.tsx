import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import type { Option } from '@/ui/form/select-field'
import { LinkButton } from '@/ui/link-button'
import type { AppraisalSheetLine } from '../appraisal-queries'
import { appraisalParts, type AppraisalPart } from '../dictionaries/appraisal-criteria'
import { appraisalStateLabels } from '../labels'
import { AppraisalDraftForm } from './appraisal-forms'
import { AgreementForm, AssessmentForm, IntroductionForm } from './appraisal-step-forms'

type Props = {
  sheet: AppraisalSheetLine
  /** it holds today */
  holds: boolean
  socialWorkers: readonly Option[]
  mayChange: boolean
  today: LocalDate
}

/** One version of the appraisal sheet: its criteria, how far it is, and the next step. */
export function AppraisalSheetCard({ sheet, holds, socialWorkers, mayChange, today }: Props) {
  return (
    <Card
      title={`Wersja ${sheet.number}`}
      actions={
        <LinkButton
          href={`/api/documents/arkusz-ocen/${sheet.id}`}
          variant="quiet"
          size="small"
          icon="printer"
        >
          Arkusz PDF
        </LinkButton>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap gap-2">
          <Badge>{appraisalStateLabels[sheet.state]}</Badge>
          {holds ? <Badge tone="success">obowiązuje dziś</Badge> : null}
        </p>
        <ul className="text-sm text-ink-soft">
          {historyOf(sheet).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Criteria sheet={sheet} />
        {mayChange ? <NextStep sheet={sheet} socialWorkers={socialWorkers} today={today} /> : null}
      </div>
    </Card>
  )
}

function historyOf({
  personnelSpecialist,
  agreedOn,
  agreedBy,
  agreedDocument,
  ...sheet
}: AppraisalSheetLine) {
  return [
    `Opracowano ze specjalistą ds. kadr: ${personnelSpecialist}.`,
    agreedOn
      ? `Uzgodniono z pracownikami socjalnymi ${formatDate(agreedOn)}: ${agreedBy ?? ''}, ${agreedDocument ?? ''}.`
      : 'Jeszcze nie uzgodniono z pracownikami socjalnymi.',
    ...(sheet.validFrom ? [`Obowiązuje od ${formatDate(sheet.validFrom)}.`] : []),
    ...(sheet.assessedOn ? [`Oceniono ${formatDate(sheet.assessedOn)}: ${sheet.conclusions ?? ''}`] : []),
  ]
}

function Criteria({ sheet }: { sheet: AppraisalSheetLine }) {
  return (
    <div className="grid gap-4 md:grid-cols-3">
      {(Object.keys(appraisalParts) as AppraisalPart[]).map((part) => (
        <section key={part} className="keep-together">
          <h3 className="font-semibold">{appraisalParts[part]}</h3>
          <ul className="list-disc pl-5">
            {sheet.criteria
              .filter((criterion) => criterion.part === part)
              .map(({ label }) => (
                <li key={label}>{label}</li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function NextStep({ sheet, socialWorkers, today }: Pick<Props, 'sheet' | 'socialWorkers' | 'today'>) {
  const step = { sheetId: sheet.id, version: sheet.version, today }
  if (sheet.state === 'draft')
    return (
      <div className="flex flex-col gap-3 print:hidden">
        <AgreementForm {...step} socialWorkers={socialWorkers} />
        <details>
          <summary className="w-fit min-h-8 cursor-pointer text-link underline">Zmień projekt</summary>
          <div className="pt-3">
            <AppraisalDraftForm from={sheet} sheet={sheet} />
          </div>
        </details>
      </div>
    )
  if (sheet.state === 'agreed') return <IntroductionForm {...step} agreedOn={sheet.agreedOn} />
  if (sheet.state === 'inForce') return <AssessmentForm {...step} />
  return null
}
