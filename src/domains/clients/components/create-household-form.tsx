'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { createHousehold } from '../actions'
import { createHousehold as schema } from '../inputs/household'
import { personName } from '../labels'
import type { ClientFile } from '../model'
import { PersonPicker, type PickedPerson } from './person-picker'
import { relationOptions } from './relation-options'

type Input = z.input<typeof schema>

/** Founds a household around a client: the client first, then whoever lives with them. */
export function CreateHouseholdForm({ client, today }: { client: ClientFile; today: LocalDate }) {
  const router = useRouter()
  const [names, setNames] = useState<Readonly<Record<string, string>>>({ [client.id]: personName(client) })
  const command = useCommandForm<Input, { id: string }>({
    action: createHousehold,
    schema,
    defaultValues: { name: '', validFrom: today, members: [{ personId: client.id, relation: 'head' }] },
    onDone: () => router.push(`/klienci/${client.id}/rodzina`),
  })
  const members = useFieldArray({ control: command.form.control, name: 'members' })
  const add = (person: PickedPerson | null) => {
    if (!person) return
    setNames({ ...names, [person.id]: personName(person) })
    members.append({ personId: person.id, relation: 'spouse' })
  }
  return (
    <Form
      {...command}
      long
      submitLabel="Załóż środowisko"
      actions={<LinkButton href={`/klienci/${client.id}/rodzina`}>Zrezygnuj</LinkButton>}
    >
      <FieldSet
        legend="Kto wspólnie mieszka i gospodaruje"
        hint="Wszystkie stosunki podaj względem osoby głównej – na przykład „dziecko” to dziecko osoby głównej."
      >
        <ol className="flex flex-col divide-y divide-line rounded-md border border-line">
          {members.fields.map((member, index) => (
            <li key={member.id} className="flex flex-wrap items-end gap-3 p-3">
              <SelectField
                name={`members.${index}.relation`}
                label={names[member.personId] ?? 'Osoba'}
                options={relationOptions(true)}
                emptyLabel={null}
                className="min-w-60 flex-1"
              />
              {member.personId === client.id ? null : (
                <Button variant="quiet" icon="x" onClick={() => members.remove(index)}>
                  Usuń z listy
                </Button>
              )}
            </li>
          ))}
        </ol>
        <PersonPicker
          value={null}
          onChange={add}
          label="Dodaj kolejną osobę"
          exceptIds={members.fields.map((member) => member.personId)}
        />
      </FieldSet>
      <DateField name="validFrom" label="Od kiedy" required />
      <TextField
        name="name"
        label="Nazwa środowiska"
        hint="Puste pole: nazwisko osoby głównej i jej adres."
        maxLength={120}
      />
    </Form>
  )
}
