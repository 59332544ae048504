'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import type { DeliveryChannel } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { recordDelivery, recordDispatch, waiveAppeal } from '../actions'
import { deliveryChannelLabels } from '../labels'
import { optionsOf } from './looks'

type Step = { decisionId: string; version: number; today: LocalDate }

type Fiction = { tick: string; day: { name: string; label: string; hint: string } }

/** What is asked of a decision nobody collected: the day its delivery is counted from. */
const fictions: Partial<Record<DeliveryChannel, Fiction>> = {
  post: {
    tick: 'Nikt nie odebrał: fikcja doręczenia (art. 44 KPA)',
    day: {
      name: 'firstNoticeOn',
      label: 'Dzień pierwszego zawiadomienia',
      hint: 'Decyzja będzie doręczona z ostatnim dniem 14-dniowego przechowania.',
    },
  },
  worker: {
    tick: 'Nikogo nie zastano: fikcja doręczenia (art. 44 KPA)',
    day: {
      name: 'firstNoticeOn',
      label: 'Dzień pierwszego zawiadomienia',
      hint: 'Decyzja czeka w urzędzie gminy; będzie doręczona z ostatnim dniem 14-dniowego przechowania.',
    },
  },
  electronicDelivery: {
    tick: 'Nikt nie odebrał przez 14 dni: fikcja doręczenia (art. 42 ust. 2 ustawy o doręczeniach elektronicznych)',
    day: {
      name: 'arrivedOn',
      label: 'Dzień wpłynięcia na adres do doręczeń',
      hint: 'Z dowodu otrzymania. Decyzja będzie doręczona w dniu następującym po upływie 14 dni.',
    },
  },
}

/** The day of delivery, or of the first notice when nobody collected the letter. */
export function DeliveryForm(props: Step & { sentOn: LocalDate | null; channel: DeliveryChannel | null }) {
  const { decisionId, version, today, sentOn, channel } = props
  const command = useCommandForm({
    action: recordDelivery,
    schema: async () => (await import('../inputs/decision')).recordDelivery,
    defaultValues: {
      decisionId,
      version,
      channel: channel ?? 'inPerson',
      fiction: false,
      ...(sentOn ? { sentOn } : {}),
    },
  })
  const chosen = useWatch({ control: command.form.control, name: 'channel' })
  const fiction = useWatch({ control: command.form.control, name: 'fiction' })
  const uncollected = fiction ? fictions[chosen] : undefined
  return (
    <Form {...command} id="doreczenie" submitLabel="Odnotuj doręczenie">
      <SelectField
        name="channel"
        label="Jak doręczono"
        options={optionsOf(deliveryChannelLabels)}
        emptyLabel={null}
        required
      />
      {chosen === 'post' ? <DateField name="sentOn" label="Dzień nadania" max={today} /> : null}
      {chosen === 'electronicDelivery' ? (
        <DateField name="sentOn" label="Dzień wysłania" max={today} />
      ) : null}
      {fictions[chosen] ? <CheckboxField name="fiction" label={fictions[chosen].tick} /> : null}
      {uncollected ? (
        <DateField {...uncollected.day} required max={today} />
      ) : (
        <DateField name="deliveredOn" label="Dzień doręczenia" required max={today} />
      )}
      <TextField
        name="proof"
        label="Potwierdzenie"
        hint="Numer zwrotki, kto odebrał, identyfikator e-Doręczenia."
      />
    </Form>
  )
}

export function DispatchForm({ decisionId, version, today }: Step) {
  const command = useCommandForm({
    action: recordDispatch,
    schema: async () => (await import('../inputs/decision')).recordDispatch,
    defaultValues: { decisionId, version, channel: 'post', sentOn: today },
  })
  return (
    <Form {...command} id="wysylka" submitLabel="Odnotuj wysłanie">
      <SelectField
        name="channel"
        label="Jak wysłano"
        options={optionsOf(deliveryChannelLabels)}
        emptyLabel={null}
        required
      />
      <DateField name="sentOn" label="Dzień nadania" required max={today} />
    </Form>
  )
}

export function WaiverForm({ decisionId, version, today }: Step) {
  const command = useCommandForm({
    action: waiveAppeal,
    schema: async () => (await import('../inputs/decision')).waiveAppeal,
    defaultValues: { decisionId, version, waivedOn: today },
  })
  return (
    <Form {...command} id="zrzeczenie" submitLabel="Odnotuj zrzeczenie się odwołania">
      <DateField name="waivedOn" label="Dzień, w którym wpłynęło oświadczenie" required max={today} />
    </Form>
  )
}
