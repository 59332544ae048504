'use client'

import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { FieldRow } from '@/ui/form/field-set'
import { SelectField } from '@/ui/form/select-field'

export type Host = { id: string; firstName: string; lastName: string }

/** The chosen workers, each once. */
export const hostsOf = (first: string | undefined, second: string | undefined): string[] =>
  [...new Set([first, second])].flatMap((id) => (id ? [id] : []))

/** Who receives: one worker, or two for a joint visit. Other workers, other calendar: the chosen slot does not go along. */
export function HostFields({ hosts }: { hosts: readonly Host[] }) {
  const { control, setValue, getValues } = useFormContext<{
    first?: string
    second?: string
    visits: { userId: string }[]
  }>()
  const [first, second] = useWatch({ control, name: ['first', 'second'] })
  useEffect(() => {
    const wanted = hostsOf(first, second)
    const chosen = getValues('visits').map((visit) => visit.userId)
    if (chosen.length > 0 && chosen.join() !== wanted.join()) setValue('visits', [])
  }, [first, second, getValues, setValue])
  const options = hosts.map((host) => ({ value: host.id, label: `${host.lastName} ${host.firstName}` }))
  return (
    <FieldRow>
      <SelectField name="first" label="Z kim" options={options} />
      <SelectField
        name="second"
        label="Drugi pracownik"
        options={options.filter((option) => option.value !== first)}
        emptyLabel="bez drugiej osoby"
      />
    </FieldRow>
  )
}
