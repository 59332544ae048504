'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import type { Action } from '@/platform/web/action-result'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TimeField } from '@/ui/form/time-field'
import { setWorkHours } from '../actions'

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'].map(
  (label, index) => ({
    value: String(index + 1),
    label,
  }),
)

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Podaj godzinę, na przykład 8:00.')
const row = z
  .object({
    weekday: z.string(),
    start: time,
    end: time,
    slotMinutes: z
      .number('Podaj liczbę minut.')
      .int()
      .min(10, 'Najkrótsza wizyta trwa 10 minut.')
      .max(240, 'Najdłuższa wizyta trwa 4 godziny.'),
  })
  .refine((r) => r.start < r.end, { error: 'Koniec musi być po początku.', path: ['end'] })
const schema = z.object({ rows: z.array(row).max(30) })
type Rows = z.infer<typeof schema>

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

export type WorkHoursBlock = { weekday: number; startMinute: number; endMinute: number; slotMinutes: number }

/** When a worker receives clients; free slots are cut from these hours. */
export function WorkHoursForm({ userId, blocks }: { userId: string; blocks: readonly WorkHoursBlock[] }) {
  const action: Action<Rows, void> = (input, key) =>
    setWorkHours(
      {
        userId,
        blocks: input.rows.map((r) => ({
          weekday: Number(r.weekday),
          startMinute: minutes(r.start),
          endMinute: minutes(r.end),
          slotMinutes: r.slotMinutes,
        })),
      },
      key,
    )
  const command = useCommandForm<Rows, void>({
    action,
    schema,
    defaultValues: {
      rows: blocks.map((b) => ({
        weekday: String(b.weekday),
        start: clock(b.startMinute),
        end: clock(b.endMinute),
        slotMinutes: b.slotMinutes,
      })),
    },
  })
  return (
    <Form {...command} submitLabel="Zapisz godziny przyjęć">
      <HourRows />
      {command.outcome.kind === 'done' ? (
        <Callout tone="success" role="status" title="Zapisano godziny przyjęć." />
      ) : null}
    </Form>
  )
}

function HourRows() {
  const { control } = useFormContext<Rows>()
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' })
  return (
    <>
      {fields.map((field, index) => (
        <div
          key={field.id}
          className="grid grid-cols-2 items-end gap-3 sm:grid-cols-[1.4fr_1fr_1fr_1fr_auto]"
        >
          <SelectField name={`rows.${index}.weekday`} label="Dzień" options={weekdays} emptyLabel={null} />
          <TimeField name={`rows.${index}.start`} label="Od" />
          <TimeField name={`rows.${index}.end`} label="Do" />
          <NumberField name={`rows.${index}.slotMinutes`} label="Wizyta (min)" />
          <Button variant="quiet" icon="trash-2" onClick={() => remove(index)}>
            Usuń
          </Button>
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          onClick={() => append({ weekday: '1', start: '08:00', end: '12:00', slotMinutes: 30 })}
        >
          Dodaj godziny
        </Button>
      </div>
    </>
  )
}
