import type { LocalDate } from '@/kernel/local-date'
import { formatDate, relativeDay } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { RefusedState } from '@/ui/refused-state'
import type { AppealPart } from '../appeal-part'
import type { AppealView } from '../decision-appeal-view'
import { appealFormLabels, appealOutcomeLabels } from '../labels'
import { AppealPapers } from './appeal-papers'
import {
  AppealCorrectionForm,
  AppealStrikingForm,
  OutcomeCorrectionForm,
  OutcomeForm,
  PassingForm,
} from './case-forms'
import { OverturnedInPartWords, OverturnedWords } from './finished-callout'
import { Fold } from './fold'

type AppealCardProps = {
  appeal: AppealView
  part: AppealPart
  caseNumber: string
  step: { decisionId: string; version: number }
  leads: boolean
  today: LocalDate
}

/** The appeal against the decision: when it came, where it is, what became of it; its next step below. */
export function AppealCard({ appeal, part, caseNumber, step, leads, today }: AppealCardProps) {
  const { stage } = appeal
  return (
    <Card title="Odwołanie">
      <div className="flex flex-col gap-4">
        <AppealFacts appeal={appeal} today={today} />
        {appeal.late && stage !== 'settled' ? (
          <Callout tone="warning" title="Wniesione po terminie">
            O tym, czy odwołanie jest spóźnione, rozstrzyga kolegium (art. 134 KPA). Przekaż je tak samo jak
            każde inne.
          </Callout>
        ) : null}
        {appeal.outcome === 'overturned' || appeal.outcome === 'selfCorrected' ? (
          <Callout tone="danger" title="Decyzja nie obowiązuje">
            <OverturnedWords />
          </Callout>
        ) : null}
        {appeal.outcome === 'overturnedInPart' ? (
          <Callout tone="warning" title="Decyzja obowiązuje tylko w części">
            <OverturnedInPartWords />
          </Callout>
        ) : null}
        <AppealPapers {...{ appeal, part, step, leads, caseNumber }} />
        {leads && stage === 'toPassOn' ? (
          <>
            <PassingForm {...step} today={today} />
            <div className="rounded-md border border-line">
              <Fold title="Ośrodek sam uchyla albo zmienia decyzję (art. 132 KPA)">
                <OutcomeForm {...step} passed={false} today={today} />
              </Fold>
            </div>
          </>
        ) : null}
        {leads && stage === 'withKolegium' ? <OutcomeForm {...step} passed today={today} /> : null}
        {leads ? <AppealCorrections {...{ appeal, part, step, today }} /> : null}
      </div>
    </Card>
  )
}

/** Ways to put right what was recorded by mistake; where one is closed, why, and what to do instead. */
function AppealCorrections({ appeal, part, step, today }: Omit<AppealCardProps, 'leads' | 'caseNumber'>) {
  const { passedOn, outcome, ruledOn, ruling, remains } = appeal
  const refusals = part.outcomeCorrectable
  return (
    <div className="divide-y divide-line rounded-md border border-line">
      <Fold title="Sprostuj datę albo sposób wniesienia">
        <AppealCorrectionForm {...step} appeal={correctable(appeal)} today={today} />
      </Fold>
      {appeal.stage === 'settled' ? (
        <Fold title="Sprostuj wynik odwołania">
          {refusals.length > 0 ? (
            <RefusedState title="Wyniku nie można już sprostować" refusals={refusals} />
          ) : (
            <OutcomeCorrectionForm
              {...step}
              appeal={{ passedOn, outcome, ruledOn, ruling, remains }}
              today={today}
            />
          )}
        </Fold>
      ) : null}
      <Fold title="Wykreśl odwołanie odnotowane omyłkowo">
        <AppealStrikingForm {...step} />
      </Fold>
    </div>
  )
}

/** What the form of a correction starts from; nothing more of the appeal goes to the browser with it. */
const correctable = ({ form, filedOn, receivedOn, passedOn }: AppealView) => ({
  form,
  filedOn,
  receivedOn,
  passedOn,
})

function AppealFacts({ appeal, today }: Pick<AppealCardProps, 'appeal' | 'today'>) {
  const { filedOn, receivedOn, passedOn, outcome, ruledOn, passOn, stage } = appeal
  return (
    <DescriptionList
      none="jeszcze nie"
      facts={[
        {
          term: 'Wniesione',
          value: formatDate(filedOn),
          note: appeal.form ? appealFormLabels[appeal.form].toLowerCase() : undefined,
        },
        { term: 'Wpłynęło', value: formatDate(receivedOn), note: `odnotowano przez: ${appeal.notedBy}` },
        {
          term: 'Przekaż kolegium do',
          value: stage === 'toPassOn' ? relativeDay(passOn.dueOn, today) : formatDate(passOn.dueOn),
          note: passOn.explanation.join(' '),
        },
        { term: 'Przekazane', value: passedOn ? formatDate(passedOn) : '' },
        {
          term: 'Wynik',
          value: outcome ? appealOutcomeLabels[outcome] : '',
          note: ruledOn
            ? [`orzeczenie z ${formatDate(ruledOn)}`, appeal.ruling].filter(Boolean).join(', ')
            : undefined,
        },
        ...(appeal.remains ? [{ term: 'Zostaje w mocy', value: appeal.remains }] : []),
      ]}
    />
  )
}
