import type { LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { discontinuanceBasisLabels } from '../labels'
import type { DecisionPart } from '../proceeding-parts'
import type { ProceedingFile } from '../queries'
import { DraftTextsForm, RedraftDiscontinuanceForm } from './case-forms'
import { Fold } from './fold'

/** On what the proceeding is discontinued, at a glance: nothing of income and certificates. */
export function DiscontinuanceFacts({ head, income }: Pick<ProceedingFile, 'head' | 'income'>) {
  const { discontinuance } = head
  if (!discontinuance) return null
  return (
    <Card title="Umorzenie">
      <DescriptionList
        facts={[
          { term: 'Wniosek', value: formatDate(head.appliedOn), note: head.request },
          { term: 'Podstawa', value: discontinuanceBasisLabels[discontinuance.basis] },
          {
            term: discontinuance.basis === 'partyWithdrew' ? 'Cofnięcie wniosku' : 'Ustalono',
            value: formatDate(discontinuance.on),
            note: discontinuance.reason,
          },
          {
            term: 'Dowody',
            value:
              income.evidence.length === 0 ? 'brak' : income.evidence.map(({ title }) => title).join('; '),
            note:
              income.evidence.length === 0 && head.may.lead && head.state === 'discontinuing'
                ? 'Pismo albo protokół dołączysz w zakładce „Dochód”.'
                : undefined,
          },
        ]}
      />
    </Card>
  )
}

type DiscontinuanceDraftProps = {
  head: ProceedingFile['head']
  decision: DecisionPart
  typed: ProceedingFile['typed']
  today: LocalDate
}

/** The draft of a discontinuance: its basis, and its words. */
export function DiscontinuanceDraft({ head, decision, typed, today }: DiscontinuanceDraftProps) {
  if (!head.discontinuance) return null
  return (
    <Card title="Projekt umorzenia" padding="flush">
      <Fold title="Zmień podstawę umorzenia (treść powstanie na nowo)">
        <RedraftDiscontinuanceForm
          decision={{ id: decision.id, version: decision.version }}
          kept={head.discontinuance}
          today={today}
        />
      </Fold>
      <div className="border-t border-line">
        <Fold title="Zmień treść" open>
          <DraftTextsForm
            // written anew with a new basis; a text saved in another tab is followed, and said at the button
            key={JSON.stringify(head.discontinuance)}
            decisionId={decision.id}
            version={decision.version}
            texts={decision.texts}
            typed={typed}
          />
        </Fold>
      </div>
    </Card>
  )
}
