'use client'

import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import type { DeliveryChannel } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { recordDelivery, recordDispatch, strikeDelivery, waiveAppeal } from '../actions'
import { deliveryChannelLabels } from '../labels'
import { endingsOf, sendingChannels, type DeliveryEnding } from '../model'
import { optionsOf } from './looks'
import { ReasonForm } from './reason-form'

type Step = { decisionId: string; version: number; today: LocalDate }

const endingLabels: Record<DeliveryEnding, string> = {
  received: 'Odebrano',
  uncollected: 'Nikt nie odebrał',
  refused: 'Adresat odmówił przyjęcia',
}

/** What the law makes of each ending, said beside it. */
const endingHints = (channel: DeliveryChannel): Partial<Record<DeliveryEnding, string>> => ({
  uncollected:
    channel === 'electronicDelivery'
      ? 'Fikcja doręczenia: następny dzień po 14 dniach od wpłynięcia (art. 42 ust. 2 ustawy o doręczeniach elektronicznych).'
      : 'Fikcja doręczenia po dwóch zawiadomieniach: ostatni z 14 dni przechowania (art. 44 KPA).',
  refused: 'Doręczona w dniu odmowy; pismo z adnotacją włącz do akt (art. 47 KPA).',
})

const sentLabels: Partial<Record<DeliveryChannel, string>> = {
  post: 'Dzień nadania',
  electronicDelivery: 'Dzień wysłania',
}

/** The day of delivery or of its refusal, or what it is counted from when nobody collected the letter. */
export function DeliveryForm(props: Step & { sentOn: LocalDate | null; channel: DeliveryChannel | null }) {
  const { decisionId, version, today, sentOn, channel } = props
  const command = useCommandForm({
    action: recordDelivery,
    schema: async () => (await import('../inputs/decision')).recordDelivery,
    defaultValues: {
      decisionId,
      version,
      channel: channel ?? 'inPerson',
      ending: 'received',
      ...(sentOn ? { sentOn } : {}),
    },
  })
  const { form } = command
  const [chosen, ending] = useWatch({ control: form.control, name: ['channel', 'ending'] })
  const possible = endingsOf[chosen]
  useEffect(() => {
    if (!endingsOf[chosen].includes(form.getValues('ending'))) form.setValue('ending', 'received')
  }, [chosen, form])
  const sent = sentLabels[chosen]
  const hints = endingHints(chosen)
  return (
    <Form {...command} id="doreczenie" submitLabel="Odnotuj doręczenie">
      <SelectField
        name="channel"
        label="Jak doręczono"
        options={optionsOf(deliveryChannelLabels)}
        emptyLabel={null}
        required
      />
      {sent ? <DateField name="sentOn" label={sent} max={today} /> : null}
      <RadioGroupField
        name="ending"
        label="Jak się skończyło"
        options={possible.map((value) => ({ value, label: endingLabels[value], hint: hints[value] }))}
        required
      />
      <DayFields channel={chosen} ending={ending} today={today} />
      <TextField
        name="proof"
        label="Potwierdzenie"
        hint="Numer zwrotki, kto odebrał, identyfikator e-Doręczenia. Gdy odbierający nie podpisał, zapisz dlaczego."
      />
    </Form>
  )
}

type DayFieldsProps = { channel: DeliveryChannel; ending: DeliveryEnding; today: LocalDate }

/** The days each ending of a delivery asks for. */
function DayFields({ channel, ending, today }: DayFieldsProps) {
  if (ending !== 'uncollected')
    return (
      <DateField
        name="deliveredOn"
        label={ending === 'refused' ? 'Dzień odmowy' : 'Dzień doręczenia'}
        required
        max={today}
      />
    )
  if (channel === 'electronicDelivery')
    return (
      <DateField
        name="arrivedOn"
        label="Dzień wpłynięcia na adres do doręczeń"
        hint="Z dowodu otrzymania."
        required
        max={today}
      />
    )
  return (
    <FieldRow>
      <DateField name="firstNoticeOn" label="Pierwsze zawiadomienie" required max={today} />
      <DateField name="secondNoticeOn" label="Powtórne zawiadomienie" required max={today} />
    </FieldRow>
  )
}

/** The delivery counts no more: written down by mistake, or defective. */
export function StrikingForm({ decisionId, version }: Omit<Step, 'today'>) {
  return (
    <ReasonForm
      action={strikeDelivery}
      input={{ decisionId, version }}
      id="wykreslenie-doreczenia"
      label="Na czym polegała omyłka albo wada"
      hint="Na przykład: zła data ze zwrotki, pismo odebrał ktoś obcy, stary adres. Zapis zostaje w sprawie, decyzja znowu czeka na doręczenie, a termin na odwołanie liczy się od nowego."
      submitLabel="Wykreśl doręczenie"
    />
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
        options={sendingChannels.map((value) => ({ value, label: deliveryChannelLabels[value] }))}
        emptyLabel={null}
        required
      />
      <DateField name="sentOn" label="Dzień wysłania" required max={today} />
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
