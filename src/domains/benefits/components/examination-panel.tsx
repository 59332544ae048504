import type { ReactNode } from 'react'
import { formatDate, formatMonth } from '@/kernel/polish'
import { isYearMonth } from '@/kernel/calendar-day'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { SideBySide } from '@/ui/side-by-side'
import { certificateKindLabels, certificateStatements, examinationAnswerLabels } from '../labels'
import type { ProceedingFile } from '../queries'
import { ASSESSMENT_ITEMS } from '../questionnaires/assessment-items'
import { reopenExamination } from '../actions'
import { unsavedAnswer } from '../rules/typed-parts'
import { finishingOf, finishingSteps } from './finishing-step'
import { StandardPath } from './standard-path'
import { StepButton } from './step-button'
import { ExaminationItemForm, ReasonForm } from './case-forms'

/** The receipt of reading belongs to the social-work side of the door; the page hands its button in. */
export type Receipt = (certificateId: string) => ReactNode

type ExaminationPanelProps = Pick<ProceedingFile, 'head' | 'examination' | 'certificates' | 'typedParts'> & {
  receipt: Receipt
}

const editable = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision']

/** Zał. 3 at the right, what it rests on at the left; stays open until the certificates come (OPEN-31). */
export function ExaminationPanel(props: ExaminationPanelProps) {
  const { head, examination, certificates, receipt, typedParts } = props
  const mayWrite = head.may.lead && editable.includes(head.state)
  if (head.facts.standardPath) return <WithoutExamination head={head} />
  return (
    <SideBySide
      evidenceLabel="Zaświadczenia i braki"
      evidence={
        <div className="flex flex-col gap-6">
          <StandardPath head={head} />
          <OpenPoints head={head} examination={examination} />
          <CertificateCards certificates={certificates} receipt={receipt} />
        </div>
      }
    >
      <Card title="Badanie sytuacji (zał. 3)" padding="flush">
        <ol className="flex flex-col divide-y divide-line">
          {examination.items.map((item) => {
            const words = ASSESSMENT_ITEMS[item.code]
            return (
              <li key={item.code} className="flex flex-col gap-2 px-4 py-4">
                <h3 className="text-base">
                  {words.mark}. {words.label}{' '}
                  <span className="font-normal text-ink-soft">({words.article})</span>
                </h3>
                {words.hint ? <p className="text-sm text-ink-soft">{words.hint}</p> : null}
                <Answer item={item} />
                {mayWrite ? (
                  <ExaminationItemForm
                    proceedingId={head.id}
                    item={item}
                    kept={unsavedAnswer(item, typedParts?.answers[item.code])}
                  />
                ) : null}
              </li>
            )
          })}
        </ol>
      </Card>
    </SideBySide>
  )
}

type Item = ExaminationPanelProps['examination']['items'][number]

function Answer({ item }: { item: Item }) {
  if (item.answer === null) return null
  return (
    <p className="max-w-reading">
      <strong>{examinationAnswerLabels[item.answer]}</strong>
      {item.justification ? ` – ${item.justification}` : null}
    </p>
  )
}

/** On the standard path there is nothing to examine here, only the way on or back. */
function WithoutExamination({ head }: Pick<ExaminationPanelProps, 'head'>) {
  return (
    <div className="flex flex-col gap-6">
      <StandardPath head={head} />
      {head.may.lead && ['applied', 'readyForDecision'].includes(head.state) ? (
        <Card title="Co zostało">
          <Steps head={head} />
        </Card>
      ) : null}
    </div>
  )
}

function OpenPoints({ head, examination }: Pick<ExaminationPanelProps, 'head' | 'examination'>) {
  return (
    <Card title="Co zostało">
      <div className="flex flex-col gap-4">
        {examination.openPoints.length === 0 ? (
          <Callout tone="success" title="Wszystkie pytania mają odpowiedź i uzasadnienie" />
        ) : (
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {examination.openPoints.map((point) => (
              <li key={point.code}>
                {point.message} {point.remedy ? <span className="text-ink-soft">{point.remedy}</span> : null}
              </li>
            ))}
          </ul>
        )}
        <Steps head={head} />
      </div>
    </Card>
  )
}

/** The step that ends the collecting of evidence, or the way back to it. */
function Steps({ head }: Pick<ExaminationPanelProps, 'head'>) {
  if (!head.may.lead) return null
  const finishing = finishingOf(head)
  const { action, label } = finishingSteps[finishing]
  return (
    <>
      {['applied', 'examined', 'referred', 'awaitingCertificate'].includes(head.state) ? (
        <StepButton
          key={finishing}
          action={action}
          input={{ proceedingId: head.id }}
          label={label}
          icon="check"
          refusals={head.steps[finishing]}
        />
      ) : null}
      {head.state === 'readyForDecision' ? (
        <ReasonForm
          action={reopenExamination}
          input={{ proceedingId: head.id }}
          id="powrot"
          label={`Dlaczego trzeba wrócić do ${head.facts.standardPath ? 'postępowania dowodowego' : 'badania'}`}
          submitLabel={
            head.facts.standardPath ? 'Wróć do postępowania dowodowego' : 'Wróć do badania sytuacji'
          }
        />
      ) : null}
    </>
  )
}

/** What the social worker certified, newest first. */
export function CertificateCards({
  certificates,
  receipt,
}: Pick<ExaminationPanelProps, 'certificates' | 'receipt'>) {
  return (
    <Card title="Zaświadczenia pracownika socjalnego">
      {certificates.length === 0 ? (
        <EmptyState icon="stamp" title="Nie ma jeszcze zaświadczeń">
          Zaświadczenie pojawi się tu i na Twoim pulpicie w chwili, gdy pracownik socjalny je wyda.
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {certificates.map((certificate) => {
            const [yes, no] = certificateStatements[certificate.kind]
            const month =
              certificate.month && isYearMonth(certificate.month)
                ? ` za ${formatMonth(certificate.month)}`
                : ''
            return (
              <li key={certificate.id} className="flex flex-wrap items-start justify-between gap-2 py-3">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-2">
                    <strong>{certificate.affirmative ? yes : no}</strong>
                    {certificate.read ? null : <Badge tone="info">nowe</Badge>}
                  </p>
                  <p className="text-sm text-ink-soft">
                    {certificateKindLabels[certificate.kind]}
                    {month}, {formatDate(certificate.issuedOn)},{' '}
                    {certificate.bySpecialist ?? certificate.signer}
                  </p>
                </div>
                <div className="flex flex-wrap gap-2">
                  {certificate.fileId ? (
                    <LinkButton
                      href={`/api/documents/${certificate.fileId}`}
                      size="small"
                      icon="file-text"
                      newWindow
                    >
                      PDF
                    </LinkButton>
                  ) : null}
                  {certificate.read ? null : receipt(certificate.id)}
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
