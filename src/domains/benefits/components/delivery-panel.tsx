import type { LocalDate } from '@/kernel/local-date'
import { formatDate, relativeDay } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { endingWords } from '../delivery-words'
import { deliveryChannelLabels } from '../labels'
import type { DecisionPart } from '../proceeding-parts'
import type { ProceedingFile } from '../queries'
import { AfterDelivery } from './after-delivery'
import { AppealCard } from './appeal-card'
import { MistakenAppeals } from './mistaken-appeals'
import { Fold } from './fold'
import { DeliveryForm, DispatchForm } from './case-forms'
import { NoDeliveryYet } from './not-yet'
import { StruckDeliveries } from './struck-deliveries'

type DeliveryPanelProps = Pick<ProceedingFile, 'head' | 'decision' | 'appeal' | 'struckDeliveries'> & {
  today: LocalDate
}

/** Dispatch, delivery, appeal, finality – each day in its place. */
export function DeliveryPanel(props: DeliveryPanelProps) {
  const { head, decision, appeal: part, struckDeliveries: struck, today } = props
  if (!decision || decision.fileId === null)
    return (
      <Card title="Doręczenie">
        <NoDeliveryYet proceedingId={head.id} drafted={decision !== null} />
      </Card>
    )
  const { delivery } = decision
  const { appeal } = delivery
  const step = { decisionId: decision.id, version: decision.version }
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <Card title="Doręczenie i odwołanie">
        <DescriptionList
          none="jeszcze nie"
          facts={[
            { term: 'Wydana', value: delivery.decidedOn ? formatDate(delivery.decidedOn) : '' },
            {
              term: 'Wysłana',
              value: delivery.sentOn
                ? formatDate(delivery.sentOn)
                : delivery.deliveredOn
                  ? 'bez wysyłki'
                  : '',
              note: delivery.channel ? deliveryChannelLabels[delivery.channel] : undefined,
            },
            {
              term: 'Doręczona',
              value: delivery.deliveredOn ? formatDate(delivery.deliveredOn) : '',
              note: delivery.deliveredOn ? endingWords(delivery) : undefined,
            },
            {
              term: 'Odwołanie do',
              value: appealDue(head.state, delivery, today),
              note: '14 dni od doręczenia (art. 129 § 2 KPA)',
            },
            ...(appeal && !delivery.appealWaivedOn
              ? []
              : [
                  {
                    term: 'Zrzeczenie się odwołania',
                    value: delivery.appealWaivedOn ? formatDate(delivery.appealWaivedOn) : '',
                  },
                ]),
            {
              term: 'Ostateczna',
              value: finality(head.state, delivery),
            },
          ]}
        />
      </Card>
      {head.may.lead || appeal || part?.mistaken.length || struck.length ? (
        <div className="flex flex-col gap-6">
          {appeal && part ? (
            <AppealCard
              {...{ appeal, part, step, today }}
              caseNumber={head.caseNumber}
              leads={head.may.lead}
            />
          ) : null}
          {head.may.lead && head.state === 'decided' ? (
            <Card title="Odnotuj doręczenie" padding="flush">
              <div className="p-4">
                <DeliveryForm {...step} sentOn={delivery.sentOn} channel={delivery.channel} today={today} />
              </div>
              {delivery.sentOn ? null : (
                <div className="border-t border-line">
                  <Fold title="Na razie tylko wysłano">
                    <DispatchForm {...step} today={today} />
                  </Fold>
                </div>
              )}
            </Card>
          ) : null}
          {head.may.lead && (head.state === 'delivered' || head.state === 'inForce') ? (
            <AfterDelivery head={head} decision={decision} today={today} />
          ) : null}
          {part ? <MistakenAppeals mistaken={part.mistaken} /> : null}
          <StruckDeliveries struck={struck} />
        </div>
      ) : null}
    </div>
  )
}

/** While the term runs or nobody has closed it, how far it is; afterwards only the day. */
function appealDue(
  state: ProceedingFile['head']['state'],
  { appealDueOn, appealWaivedOn, appeal }: DecisionPart['delivery'],
  today: LocalDate,
): string {
  if (!appealDueOn) return ''
  const open = state === 'delivered' && !appeal && !appealWaivedOn
  return open ? relativeDay(appealDueOn, today) : formatDate(appealDueOn)
}

/** When the decision is final, or why not yet. */
function finality(
  state: ProceedingFile['head']['state'],
  { inForceOn, finalOn, appeal }: DecisionPart['delivery'],
): string {
  if (inForceOn && state === 'overturnedInPart')
    return `${formatDate(inForceOn)}, w części, która została w mocy`
  if (inForceOn) return formatDate(inForceOn)
  if (state === 'overturned') return 'nie: uchylona w odwołaniu'
  if (appeal && appeal.stage !== 'settled') return 'nie, dopóki odwołanie czeka na wynik'
  if (!finalOn) return ''
  return `będzie ${formatDate(finalOn)}${appeal ? '' : ', jeżeli nikt się nie odwoła'}`
}
