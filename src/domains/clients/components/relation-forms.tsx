'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { addRelation, endRelation } from '../actions'
import type * as inputs from '../inputs/household'
import { relationKindLabels } from '../labels'
import { PersonPicker, type PickedPerson } from './person-picker'

/** Writes down who cares for the client, acts for them, or is obliged to help. */
export function AddRelationForm({ personId, today }: { personId: string; today: LocalDate }) {
  const router = useRouter()
  const [picked, setPicked] = useState<PickedPerson | null>(null)
  const command = useCommandForm<z.input<typeof inputs.addRelation>, { id: string }>({
    action: addRelation,
    schema: async () => (await import('../inputs/household')).addRelation,
    defaultValues: {
      personId,
      relatedPersonId: '',
      relatedName: '',
      contact: '',
      basis: '',
      validFrom: today,
      validTo: '',
    },
    onDone: () => router.push(`/klienci/${personId}/rodzina`),
  })
  const pick = (person: PickedPerson | null) => {
    setPicked(person)
    command.form.setValue('relatedPersonId', person?.id ?? '')
  }
  return (
    <Form
      {...command}
      long
      submitLabel="Zapisz powiązanie"
      actions={<LinkButton href={`/klienci/${personId}/rodzina`}>Zrezygnuj</LinkButton>}
    >
      <SelectField
        name="kind"
        label="Kim ta osoba jest dla klienta"
        options={Object.entries(relationKindLabels).map(([value, label]) => ({ value, label }))}
        required
      />
      <PersonPicker
        value={picked}
        onChange={pick}
        label="Osoba z rejestru"
        hint="Gdy nie ma jej w rejestrze, wystarczy imię i nazwisko poniżej."
        exceptIds={[personId]}
        mayRegister={false}
      />
      {picked ? null : (
        <TextField name="relatedName" label="Imię i nazwisko spoza rejestru" maxLength={160} />
      )}
      <TextField name="contact" label="Kontakt" hint="Telefon, e-mail albo adres." maxLength={200} />
      <TextField
        name="basis"
        label="Podstawa"
        hint="Orzeczenie sądu (sąd, sygnatura, data), pełnomocnictwo z dnia, art. 128 KRO."
        maxLength={300}
      />
      <FieldRow>
        <DateField name="validFrom" label="Od kiedy" required />
        <DateField name="validTo" label="Do kiedy" hint="Puste: bez końca." />
      </FieldRow>
    </Form>
  )
}

type EndRelationFormProps = { relationId: string; version: number; personId: string; today: LocalDate }

/** Ends a tie with its last day. */
export function EndRelationForm({ relationId, version, personId, today }: EndRelationFormProps) {
  const router = useRouter()
  const command = useCommandForm<z.input<typeof inputs.endRelation>, void>({
    action: endRelation,
    schema: async () => (await import('../inputs/household')).endRelation,
    defaultValues: { relationId, version, validTo: today },
    onDone: () => router.push(`/klienci/${personId}/rodzina`),
  })
  return (
    <Form
      {...command}
      submitLabel="Zakończ powiązanie"
      actions={<LinkButton href={`/klienci/${personId}/rodzina`}>Zostaw bez zmian</LinkButton>}
    >
      <DateField name="validTo" label="Ostatni dzień" required />
    </Form>
  )
}
