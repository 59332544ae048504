import type { LocalDate } from '@/kernel/local-date'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { putInForce } from '../actions'
import type { DecisionPart } from '../proceeding-parts'
import type { ProceedingHead } from '../proceeding-view'
import { AppealForm, StrikingForm, WaiverForm } from './case-forms'
import { Fold } from './fold'
import { StepButton } from './step-button'

type AfterDeliveryProps = { head: ProceedingHead; decision: DecisionPart; today: LocalDate }

/** What may come after delivery: an appeal, its waiver, or the decision is final. */
export function AfterDelivery({ head, decision, today }: AfterDeliveryProps) {
  const { appeal, appealWaivedOn } = decision.delivery
  const step = { decisionId: decision.id, version: decision.version }
  const delivered = head.state === 'delivered'
  if (!delivered && appeal) return null
  return (
    <Card title="Po doręczeniu">
      <div className="flex flex-col gap-4">
        {delivered ? (
          <StepButton
            key={decision.version}
            action={putInForce}
            input={step}
            label="Uznaj decyzję za ostateczną"
            icon="check"
            refusals={head.steps.putInForce}
          />
        ) : null}
        {appeal ? null : (
          <div className="divide-y divide-line rounded-md border border-line">
            <Fold title="Wpłynęło odwołanie">
              <AppealForm {...step} today={today} />
            </Fold>
            {delivered && !appealWaivedOn ? (
              <Fold title="Strona zrzekła się odwołania (art. 127a KPA)">
                <WaiverForm {...step} today={today} />
              </Fold>
            ) : null}
            <Fold title="Doręczenie odnotowano omyłkowo albo było wadliwe">
              <StrikingForm {...step} />
            </Fold>
          </div>
        )}
        {delivered && !appeal ? (
          <Callout tone="info">
            Gdy wpłynie odwołanie, odnotuj je tutaj: decyzja nie będzie wtedy ostateczna, a akta przekażesz
            kolegium. Odwołanie nadane pocztą w terminie może przyjść kilka dni po nim.
          </Callout>
        ) : null}
      </div>
    </Card>
  )
}
