import type { LocalDate } from '@/kernel/local-date'
import { formatDate, relativeDay } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { putInForce } from '../actions'
import { deliveryChannelLabels } from '../labels'
import type { ProceedingFile } from '../queries'
import { Fold } from './fold'
import { StepButton } from './step-button'
import { DeliveryForm, DispatchForm, WaiverForm } from './case-forms'

type DeliveryPanelProps = Pick<ProceedingFile, 'head' | 'decision'> & { today: LocalDate }

/** Dispatch, delivery, appeal, finality – each day in its place. */
export function DeliveryPanel({ head, decision, today }: DeliveryPanelProps) {
  if (!decision || decision.fileId === null)
    return (
      <Card title="Doręczenie">
        <EmptyState icon="mail" title="Doręcza się podpisaną decyzję" />
      </Card>
    )
  const { delivery } = decision
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
              note: delivery.fiction ? 'fikcja doręczenia (art. 44 KPA)' : (delivery.proof ?? undefined),
            },
            {
              term: 'Odwołanie do',
              value: delivery.appealDueOn ? relativeDay(delivery.appealDueOn, today) : '',
              note: '14 dni od doręczenia (art. 129 § 2 KPA)',
            },
            {
              term: 'Zrzeczenie się odwołania',
              value: delivery.appealWaivedOn ? formatDate(delivery.appealWaivedOn) : '',
            },
            {
              term: 'Ostateczna',
              value: delivery.inForceOn
                ? formatDate(delivery.inForceOn)
                : delivery.finalOn
                  ? `będzie ${formatDate(delivery.finalOn)}, jeżeli nikt się nie odwoła`
                  : '',
            },
          ]}
        />
      </Card>
      {head.may.lead ? (
        <div className="flex flex-col gap-6">
          {head.state === 'decided' ? (
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
          {head.state === 'delivered' ? (
            <Card title="Po doręczeniu">
              <div className="flex flex-col gap-4">
                <StepButton
                  key={decision.version}
                  action={putInForce}
                  input={step}
                  label="Uznaj decyzję za ostateczną"
                  icon="check"
                  refusals={head.steps.putInForce}
                />
                {delivery.appealWaivedOn ? null : (
                  <div className="rounded-md border border-line">
                    <Fold title="Strona zrzekła się odwołania (art. 127a KPA)">
                      <WaiverForm {...step} today={today} />
                    </Fold>
                  </div>
                )}
                <Callout tone="info">
                  Gdy wpłynie odwołanie, nie uznawaj decyzji za ostateczną – przekaż akta kolegium.
                </Callout>
              </div>
            </Card>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
