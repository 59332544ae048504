'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { ComboboxField } from '@/ui/form/combobox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { changeContract, draftContract, signContract } from '../actions'
import type * as inputs from '../inputs/contracts'
import { awardedByLabels, contractSideLabels } from '../labels'
import { askProviders } from './find-provider'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

type Drafted = z.input<typeof inputs.draftContract>
export type ContractTerms = Omit<Drafted, 'processId' | 'providerId'>

type ContractFormProps = {
  processId: string
  /** the most that was awarded */
  amount: number
  /** the winner of several the contract is with */
  winner?: { offerId: string; providerId: string }
  /** nobody was chosen among offers: with whom, is chosen here; who has other funds is paid nothing */
  choosing?: 'paid' | 'unpaid'
  /** the draft that is changed; none for a new one */
  draft?: { contractId: string; version: number; terms: ContractTerms }
}

/** The terms of a contract before it is signed. */
export function ContractForm({ processId, amount, winner, choosing, draft }: ContractFormProps) {
  const router = useRouter()
  const command = useCommandForm<Drafted, { contractId: string }>({
    action: async ({ processId: of, providerId, ...terms }, key) => {
      if (!draft) return draftContract({ processId: of, providerId, ...terms }, key)
      const { contractId, version } = draft
      const answer = await changeContract({ ...terms, contractId, version }, key)
      return answer.ok ? { ok: true, result: { contractId } } : answer
    },
    schema: async () => (await import('../inputs/contracts')).draftContract,
    defaultValues: draft
      ? { processId, ...draft.terms }
      : {
          processId,
          providerId: winner?.providerId ?? '',
          scope: '',
          settlementTerms: '',
          standardClause: false,
          validFrom: '',
          validTo: '',
          amount,
        },
    onDone: ({ contractId }) => {
      showToast({ message: 'Zapisano projekt umowy.' })
      router.push(`/uslugi/umowy/${contractId}`)
    },
  })
  return (
    <Form
      {...command}
      id={winner ? `umowa-${winner.offerId}` : 'umowa'}
      submitLabel="Zapisz projekt umowy"
      long
    >
      {choosing ? (
        <ComboboxField
          name="providerId"
          label="Z kim"
          hint="Nazwa albo początek NIP, REGON, KRS z rejestru wykonawców."
          search={askProviders}
          noResults="Nie ma takiego wykonawcy w rejestrze."
          required
        />
      ) : null}
      <TextArea name="scope" label="Czego dotyczy" rows={3} required />
      <FieldRow>
        <DateField name="validFrom" label="Od" required />
        <DateField name="validTo" label="Do" required />
      </FieldRow>
      <FieldRow>
        {choosing === 'unpaid' ? null : <MoneyField name="amount" label="Kwota" width="medium" required />}
        <NumberField name="plannedHours" label="Godzin w miesiącu" width="short" />
      </FieldRow>
      <TextArea
        name="settlementTerms"
        label="Warunki rozliczenia"
        hint={
          choosing === 'unpaid'
            ? 'Co organizacja podaje ośrodkowi i kiedy, na przykład liczbę osób co miesiąc.'
            : 'Transze, rachunki, termin sprawozdania, zwrot niewykorzystanej dotacji.'
        }
        rows={3}
        required
      />
      <CheckboxField
        name="standardClause"
        label="Umowa zawiera warunek wykonywania usługi zgodnie ze standardem (R-054)"
      />
    </Form>
  )
}

type Signed = z.input<typeof inputs.signContract>
type SignFormProps = { contractId: string; version: number; today: string; partnership: boolean }

/** Who signed for each side, and by whose authority. */
export function SignForm({ contractId, version, today, partnership }: SignFormProps) {
  const command = useCommandForm<Signed, void>({
    action: signContract,
    schema: async () => (await import('../inputs/contracts')).signContract,
    defaultValues: {
      contractId,
      version,
      decidedBy: '' as 'mayor',
      documentNumber: '',
      signedOn: today,
      signatures: [
        { side: 'publicSide', name: '', role: '' },
        { side: 'provider', name: '', role: '' },
      ],
    },
    onDone: useSaved('Umowa zawarta.'),
  })
  const signatures = useFieldArray({ control: command.form.control, name: 'signatures' })
  return (
    <Form {...command} id="podpis" submitLabel="Zapisz zawarcie umowy" long>
      <RadioGroupField
        name="decidedBy"
        label="Kto zawarł umowę po stronie publicznej"
        options={optionsOf(awardedByLabels)}
        required
      />
      <FieldRow>
        <TextField name="documentNumber" label="Numer umowy" required />
        <DateField name="signedOn" label="Dzień podpisania" required />
      </FieldRow>
      <FieldSet
        legend="Podpisy"
        hint={
          partnership
            ? 'Strona publiczna i osoby reprezentujące partnera. Przy kilku partnerach każdy ma swoją umowę, a krok zapisuje się, gdy podpiszą wszyscy (R-061).'
            : 'Co najmniej jedna osoba z każdej strony.'
        }
      >
        {signatures.fields.map((field, at) => (
          <div key={field.id} className="flex flex-col gap-2 border-b border-line pb-3">
            <SelectField
              name={`signatures.${at}.side`}
              label={`Strona (podpis ${at + 1})`}
              options={optionsOf(contractSideLabels)}
              required
            />
            <FieldRow>
              <TextField name={`signatures.${at}.name`} label="Imię i nazwisko" required />
              <TextField name={`signatures.${at}.role`} label="Funkcja" />
            </FieldRow>
          </div>
        ))}
        <div>
          <Button
            size="small"
            icon="plus"
            onClick={() => signatures.append({ side: 'provider', name: '', role: '' })}
          >
            Dodaj podpis
          </Button>
        </div>
      </FieldSet>
    </Form>
  )
}
