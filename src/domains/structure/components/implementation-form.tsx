'use client'

import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { saveImplementationTask } from '../actions'
import type * as inputs from '../implementation-inputs'
import type { ImplementationLine } from '../implementation-queries'
import { useSaved } from './use-saved'

type Props = {
  line: ImplementationLine
  people: readonly Option[]
  departmentHeads: readonly Option[]
  today: LocalDate
}

/** Who answers for a task, until when, and when it was done. */
export function ImplementationForm({ line, people, departmentHeads, today }: Props) {
  const command = useCommandForm<z.input<typeof inputs.saveImplementationTask>, { id: string }>({
    action: saveImplementationTask,
    schema: async () => (await import('../implementation-inputs')).saveImplementationTask,
    defaultValues: {
      code: line.code,
      version: line.version,
      responsibleId: line.responsibleId ?? '',
      departmentHeadId: line.departmentHeadId ?? '',
      dueOn: line.dueOn ?? '',
      doneOn: line.doneOn ?? '',
      note: line.note,
    },
    onDone: useSaved('Zadanie zapisane.'),
  })
  return (
    <Form {...command} id={`zadanie-${line.code}`} submitLabel="Zapisz zadanie">
      <SelectField name="responsibleId" label="Osoba odpowiedzialna" options={people} required />
      {line.needsDepartmentHead || line.departmentHeadId ? (
        <SelectField
          name="departmentHeadId"
          label="Razem z kierownikiem wydziału"
          hint="Odpowiedzialność jest rozproszona, więc to zadanie prowadzi się wspólnie (R-132)."
          options={departmentHeads}
          emptyLabel={departmentHeads.length > 0 ? 'nie wybrano' : 'nikt nie ma tego stanowiska'}
          required={line.needsDepartmentHead}
        />
      ) : null}
      <FieldRow>
        <DateField name="dueOn" label="Termin" required />
        <DateField name="doneOn" label="Wykonano" hint="Puste, dopóki trwa." max={today} />
      </FieldRow>
      <TextArea name="note" label="Uwagi, dokument" rows={2} />
    </Form>
  )
}
