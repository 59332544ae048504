'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { IconButton } from '@/ui/icon-button'
import { abandonAction, completeAction } from '../actions'
import type * as inputs from '../inputs'

type WithActions = { actions: { what: string; responsibleId: string; dueOn: string }[] }

/** What is to be done, by whom and by when; none at all is an answer too. */
export function ActionFields({ legend, responsible }: { legend: string; responsible: readonly Option[] }) {
  const { control } = useFormContext<WithActions>()
  const { fields, append, remove } = useFieldArray({ control, name: 'actions' })
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{legend}</legend>
      {fields.length === 0 ? <p className="text-ink-soft">Bez działań.</p> : null}
      {fields.map((field, index) => (
        <div
          key={field.id}
          role="group"
          aria-label={`Działanie ${index + 1}`}
          className="flex flex-col gap-2 rounded-md border border-line p-3"
        >
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <TextArea name={`actions.${index}.what`} label={`Działanie ${index + 1}`} rows={2} required />
            </div>
            <IconButton icon="trash-2" label={`Usuń działanie ${index + 1}`} onClick={() => remove(index)} />
          </div>
          <FieldRow>
            <SelectField name={`actions.${index}.responsibleId`} label="Kto" options={responsible} required />
            <DateField name={`actions.${index}.dueOn`} label="Do kiedy" required />
          </FieldRow>
        </div>
      ))}
      <div>
        <Button icon="plus" size="small" onClick={() => append({ what: '', responsibleId: '', dueOn: '' })}>
          Dodaj działanie
        </Button>
      </div>
    </fieldset>
  )
}

type FollowProps = { actionId: string; version: number; today: string }

/** The action was done, or is given up with its reason. */
export function FollowActionForms(props: FollowProps) {
  return (
    <details className="rounded-md border border-line p-3 print:hidden">
      <summary className="cursor-pointer font-semibold">Zapisz wynik</summary>
      <div className="grid gap-4 pt-3 lg:grid-cols-2">
        <CompleteForm {...props} />
        <AbandonForm {...props} />
      </div>
    </details>
  )
}

function CompleteForm({ actionId, version, today }: FollowProps) {
  const command = useCommandForm<z.input<typeof inputs.completeAction>, void>({
    action: completeAction,
    schema: async () => (await import('../inputs')).completeAction,
    defaultValues: { actionId, version, doneOn: today, note: '' },
    onDone: useSaved('Zapisano wykonanie działania.'),
  })
  return (
    <Form {...command} id={`wykonanie-${actionId}`} submitLabel="Zapisz wykonanie">
      <DateField name="doneOn" label="Wykonano" required />
      <TextField name="note" label="Co zrobiono" />
    </Form>
  )
}

function AbandonForm({ actionId, version }: FollowProps) {
  const command = useCommandForm<z.input<typeof inputs.abandonAction>, void>({
    action: abandonAction,
    schema: async () => (await import('../inputs')).abandonAction,
    defaultValues: { actionId, version, reason: '' },
    onDone: useSaved('Zapisano zaniechanie działania.'),
  })
  return (
    <Form {...command} id={`zaniechanie-${actionId}`} submitLabel="Zaniechaj działania">
      <TextField name="reason" label="Dlaczego zaniechano" required />
    </Form>
  )
}
