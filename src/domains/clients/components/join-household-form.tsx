'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { LinkButton } from '@/ui/link-button'
import { addMember, householdOf } from '../actions'
import { addMember as schema } from '../inputs/household'
import { personName } from '../labels'
import type { ClientFile } from '../model'
import { answerOf } from './ask'
import { PersonPicker, type PickedPerson } from './person-picker'
import { relationOptions } from './relation-options'

type Input = z.input<typeof schema>

type JoinHouseholdFormProps = { client: ClientFile; today: LocalDate }

/** Joins somebody to the client's household, or the client to somebody else's. */
export function JoinHouseholdForm({ client, today }: JoinHouseholdFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<PickedPerson | null>(null)
  const [target, setTarget] = useState(client.household)
  const command = useCommandForm<Input, { id: string }>({
    action: addMember,
    schema,
    defaultValues: {
      householdId: client.household?.id ?? '',
      version: client.household?.version ?? 0,
      personId: client.household ? '' : client.id,
      validFrom: today,
    },
    onDone: () => router.push(`/klienci/${client.id}/rodzina`),
  })
  const { form } = command
  const pick = async (person: PickedPerson | null) => {
    setPicked(person)
    if (client.household) return form.setValue('personId', person?.id ?? '')
    const household = person ? await answerOf(householdOf({ personId: person.id })).catch(() => null) : null
    setTarget(household)
    form.setValue('householdId', household?.id ?? '')
    form.setValue('version', household?.version ?? 0)
  }
  const withHead = !target?.members.some((member) => member.relation === 'head')
  return (
    <Form
      {...command}
      long
      submitLabel={client.household ? 'Dołącz do środowiska' : 'Dołącz do tego środowiska'}
      actions={<LinkButton href={`/klienci/${client.id}/rodzina`}>Zrezygnuj</LinkButton>}
    >
      <PersonPicker
        value={picked}
        onChange={(person) => void pick(person)}
        label={client.household ? 'Kto dołącza' : 'Z kim osoba mieszka i gospodaruje'}
        mayRegister={client.household !== null}
        exceptIds={client.household?.members.map((member) => member.personId) ?? [client.id]}
      />
      {picked && !target ? (
        <Callout tone="warning" title={`${personName(picked)} nie należy do żadnego środowiska`}>
          <p>Załóż środowisko na karcie jednej z tych osób i wpisz do niego obie.</p>
        </Callout>
      ) : null}
      {target ? (
        <p>
          Środowisko: <strong>{target.name}</strong>
        </p>
      ) : null}
      <SelectField
        name="relation"
        label={`Kim ${client.household ? 'ta osoba' : personName(client)} jest dla osoby głównej`}
        options={relationOptions(withHead)}
        required
      />
      <DateField name="validFrom" label="Od kiedy" required />
    </Form>
  )
}
