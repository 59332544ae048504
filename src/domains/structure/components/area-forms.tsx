'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { leaveAreaOutside, placeArea } from '../actions'
import type * as inputs from '../inputs'
import { structureAreaLabels } from '../labels'
import { mayBeOutside, structureAreas, type StructureArea } from '../model'
import { useSaved } from './use-saved'

const optionsOf = (areas: readonly StructureArea[]) =>
  areas.map((area) => ({ value: area, label: structureAreaLabels[area] }))

type Placed = z.input<typeof inputs.placeArea>

/** One more area for a unit, from a day on. */
export function PlaceAreaForm({ teamId, today }: { teamId: string; today: string }) {
  const command = useCommandForm<Placed, { id: string }>({
    action: placeArea,
    schema: async () => (await import('../inputs')).placeArea,
    defaultValues: { teamId, area: '' as Placed['area'], validFrom: today },
    onDone: useSaved('Przypisano obszar.'),
  })
  return (
    <Form {...command} id="obszar" submitLabel="Przypisz obszar">
      <FieldRow>
        <SelectField name="area" label="Obszar" options={optionsOf(structureAreas)} required />
        <DateField name="validFrom" label="Od dnia" required />
      </FieldRow>
    </Form>
  )
}

type Outside = z.input<typeof inputs.leaveAreaOutside>

/** An area that somebody else does. */
export function LeaveOutsideForm({ today }: { today: string }) {
  const command = useCommandForm<Outside, { id: string }>({
    action: leaveAreaOutside,
    schema: async () => (await import('../inputs')).leaveAreaOutside,
    defaultValues: { area: '' as Outside['area'], institution: '', reason: '', validFrom: today },
    onDone: useSaved('Zapisano obszar poza ośrodkiem.'),
  })
  return (
    <Form {...command} id="poza" submitLabel="Zapisz obszar poza ośrodkiem">
      <FieldRow>
        <SelectField name="area" label="Obszar" options={optionsOf(mayBeOutside)} required />
        <DateField name="validFrom" label="Od dnia" required />
      </FieldRow>
      <TextField
        name="institution"
        label="Kto to robi"
        hint="Na przykład: urząd miasta, wydział świadczeń."
        required
      />
      <TextField name="reason" label="Dlaczego nie ośrodek" width="full" required />
    </Form>
  )
}
