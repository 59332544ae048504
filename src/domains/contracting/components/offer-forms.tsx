'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { ComboboxField } from '@/ui/form/combobox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TimeField } from '@/ui/form/time-field'
import { checkOffer, enterOffer, registerOffer } from '../actions'
import type * as inputs from '../inputs/selection'
import { deliveryLabels, formalStateLabels } from '../labels'
import { formalCodes, formalItems } from '../rules/selection'
import { askProviders } from './find-provider'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

/** The fact that an offer came. */
export function RegisterOfferForm({ selectionId, today }: { selectionId: string; today: string }) {
  const command = useCommandForm<z.input<typeof inputs.registerOffer>, { number: number; late: boolean }>({
    action: registerOffer,
    schema: async () => (await import('../inputs/selection')).registerOffer,
    defaultValues: {
      selectionId,
      providerId: '',
      receivedOn: today,
      receivedTime: '',
      delivery: 'office',
    },
    onDone: useSaved('Wpisano ofertę do rejestru.'),
  })
  return (
    <Form {...command} id="oferta" submitLabel="Wpisz ofertę">
      <ComboboxField
        name="providerId"
        label="Oferent"
        hint="Nazwa, NIP, REGON albo KRS z rejestru wykonawców."
        search={askProviders}
        noResults="Nie ma takiego podmiotu: najpierw wpisz go do rejestru wykonawców."
        required
      />
      <FieldRow>
        <DateField name="receivedOn" label="Dzień wpływu" required />
        <TimeField name="receivedTime" label="Godzina wpływu" required />
      </FieldRow>
      <SelectField name="delivery" label="Jak wpłynęła" options={optionsOf(deliveryLabels)} required />
    </Form>
  )
}

type Entered = z.input<typeof inputs.enterOffer>
type Content = { amount: number; ownContribution: number | null; scope: string; attachments: string }

type EnterOfferFormProps = {
  offerId: string
  sealed: boolean
  entered: (Content & { version: number }) | null
}

/** What an offer holds; before the opening it goes in once and is not shown to anybody. */
export function EnterOfferForm({ offerId, sealed, entered }: EnterOfferFormProps) {
  const command = useCommandForm<Entered, void>({
    action: enterOffer,
    schema: async () => (await import('../inputs/selection')).enterOffer,
    defaultValues: {
      offerId,
      version: entered?.version ?? null,
      ...(entered ? { amount: entered.amount, ownContribution: entered.ownContribution } : {}),
      scope: entered?.scope ?? '',
      attachments: entered?.attachments ?? '',
    },
    onDone: useSaved(sealed ? 'Treść wpisana i zamknięta do otwarcia.' : 'Zapisano treść oferty.'),
  })
  return (
    <Form
      {...command}
      id={`tresc-${offerId}`}
      submitLabel={sealed ? 'Wpisz i zamknij' : 'Zapisz treść oferty'}
      long
    >
      <MoneyField name="amount" label="Wnioskowana kwota albo cena" width="medium" required />
      <MoneyField name="ownContribution" label="Wkład własny" width="medium" />
      <TextArea name="scope" label="Co oferent proponuje" rows={5} required />
      <TextArea
        name="attachments"
        label="Spis załączników"
        hint="Jak w ofercie, także to, co przyszło na papierze. Pliki dołączysz osobno."
        rows={2}
      />
    </Form>
  )
}

type CheckOfferFormProps = {
  offerId: string
  version: number
  met: readonly string[]
  note: string
  state: 'waiting' | 'toComplete' | 'correct' | 'rejected'
}

/** The formal check of one offer by the list. */
export function CheckOfferForm({ offerId, version, met, note, state }: CheckOfferFormProps) {
  type Values = z.input<typeof inputs.checkOffer>
  const command = useCommandForm<Values, void>({
    action: checkOffer,
    schema: async () => (await import('../inputs/selection')).checkOffer,
    defaultValues: {
      offerId,
      version,
      result: (state === 'waiting' ? '' : state) as Values['result'],
      met: formalCodes.filter((code) => met.includes(code)),
      note,
      completeBy: '',
    },
    onDone: useSaved('Zapisano wynik sprawdzenia.'),
  })
  const { waiting: _waiting, ...results } = formalStateLabels
  return (
    <Form {...command} id="formalna" submitLabel="Zapisz wynik sprawdzenia">
      <CheckboxGroupField name="met" label="Co się zgadza" options={optionsOf(formalItems)} />
      <RadioGroupField name="result" label="Wynik" options={optionsOf(results)} required />
      {command.form.watch('result') === 'toComplete' ? (
        <DateField name="completeBy" label="Czekamy do" required />
      ) : null}
      <TextArea name="note" label="Uwagi albo powód" rows={2} />
    </Form>
  )
}
