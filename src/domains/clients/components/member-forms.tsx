'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Card } from '@/ui/card'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { changeRelation, endMembership, householdOf, moveMember } from '../actions'
import type * as inputs from '../inputs/household'
import { householdRelationLabels } from '../labels'
import type { MemberLine } from '../model'
import { answerOf } from './ask'
import { PersonPicker, type PickedPerson } from './person-picker'
import { relationOptions } from './relation-options'

type MemberFormsProps = { member: MemberLine; backHref: string; today: LocalDate }

/** What can change about a member of a household; each change keeps what was before. */
export function MemberForms(props: MemberFormsProps) {
  return (
    <div className="flex max-w-form flex-col gap-6">
      <ChangeRelation {...props} />
      <EndMembership {...props} />
      <MoveMember {...props} />
    </div>
  )
}

function useBack(href: string) {
  const router = useRouter()
  return () => router.push(href)
}

function ChangeRelation({ member, backHref, today }: MemberFormsProps) {
  const command = useCommandForm<z.input<typeof inputs.changeRelation>, { id: string }>({
    action: changeRelation,
    schema: async () => (await import('../inputs/household')).changeRelation,
    defaultValues: {
      memberId: member.id,
      version: member.version,
      relation: member.relation,
      validFrom: today,
    },
    onDone: useBack(backHref),
  })
  return (
    <Card title="Zmień, kim jest dla osoby głównej">
      <Form {...command} id="stosunek" submitLabel="Zapisz zmianę">
        <p>Dziś: {householdRelationLabels[member.relation]}.</p>
        <SelectField name="relation" label="Od teraz" options={relationOptions(true)} emptyLabel={null} />
        <DateField name="validFrom" label="Od kiedy" required />
      </Form>
    </Card>
  )
}

function EndMembership({ member, backHref, today }: MemberFormsProps) {
  const command = useCommandForm<z.input<typeof inputs.endMembership>, void>({
    action: endMembership,
    schema: async () => (await import('../inputs/household')).endMembership,
    defaultValues: { memberId: member.id, version: member.version, validTo: today, reason: '' },
    onDone: useBack(backHref),
  })
  return (
    <Card title="Zakończ przynależność">
      <Form {...command} id="koniec" submitLabel="Zakończ przynależność">
        <DateField name="validTo" label="Ostatni dzień we wspólnym gospodarstwie" required />
        <TextField name="reason" label="Powód" hint="Na przykład: wyprowadził się do siostry." required />
      </Form>
    </Card>
  )
}

function MoveMember({ member, backHref, today }: MemberFormsProps) {
  const [picked, setPicked] = useState<PickedPerson | null>(null)
  const [household, setHousehold] = useState<{ name: string } | null>(null)
  const command = useCommandForm<z.input<typeof inputs.moveMember>, { id: string }>({
    action: moveMember,
    schema: async () => (await import('../inputs/household')).moveMember,
    defaultValues: {
      memberId: member.id,
      version: member.version,
      toHouseholdId: '',
      validFrom: today,
      reason: '',
    },
    onDone: useBack(backHref),
  })
  const pick = async (person: PickedPerson | null) => {
    setPicked(person)
    const found = person ? await answerOf(householdOf({ personId: person.id })).catch(() => null) : null
    setHousehold(found)
    command.form.setValue('toHouseholdId', found?.id ?? '')
  }
  return (
    <Card title="Przenieś do innego środowiska">
      <Form {...command} id="przeniesienie" submitLabel="Przenieś">
        <PersonPicker
          value={picked}
          onChange={(person) => void pick(person)}
          label="Do kogo przechodzi"
          hint="Znajdź dowolną osobę z tamtego środowiska."
          mayRegister={false}
          exceptIds={[member.personId]}
        />
        {picked ? (
          <p>
            {household
              ? `Środowisko: ${household.name}`
              : 'Ta osoba nie należy do żadnego środowiska. Najpierw załóż je na jej karcie.'}
          </p>
        ) : null}
        <SelectField
          name="relation"
          label="Kim będzie dla osoby głównej"
          options={relationOptions(true)}
          required
        />
        <DateField name="validFrom" label="Od kiedy w nowym środowisku" required />
        <TextField name="reason" label="Powód" required />
      </Form>
    </Card>
  )
}
