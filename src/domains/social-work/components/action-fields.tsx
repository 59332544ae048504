'use client'

import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { cn } from '@/ui/cn'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { NumberField } from '@/ui/form/number-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import type { QuickAction } from '../action-queries'
import type * as inputs from '../inputs/actions'
import { actionContactHints, actionContactLabels, placeLabels } from '../labels'

type Values = z.input<typeof inputs.logAction>
const minuteChoices = [15, 30, 45, 60, 90]
const contacts = (['direct', 'indirect'] as const).map((value) => ({
  value,
  label: actionContactLabels[value],
  hint: actionContactHints[value],
}))
const places = Object.entries(placeLabels).map(([value, label]) => ({ value, label }))

/** Fields below the fold: an error there opens it. */
const folded = [
  'contact',
  'doneOn',
  'personIds',
  'place',
  'note',
  'nextStep',
  'nextStepOn',
  'privateNote',
] as const

/** What an action is: its kind and time in sight, the rest folded until it is needed. */
export function ActionFields({ quick, open }: { quick: QuickAction; open?: boolean }) {
  const { errors } = useFormState<Values>()
  const wrong = folded.some((name) => errors[name] !== undefined)
  return (
    <>
      <KindField quick={quick} />
      <MinutesField />
      <details className="group" open={open || wrong}>
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold text-brand">
          Więcej: kiedy, z kim, gdzie, notatka, co dalej
        </summary>
        <div className="flex flex-col gap-5 pt-3">
          <RadioGroupField name="contact" label="Charakter" options={contacts} inline />
          <DateField name="doneOn" label="Kiedy" required />
          <CheckboxGroupField
            name="personIds"
            label="Z kim"
            options={quick.people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField name="place" label="Gdzie" options={places} width="medium" />
          <TextArea name="note" label="Notatka" rows={3} />
          <TextField name="nextStep" label="Co dalej" />
          <DateField name="nextStepOn" label="Kiedy" />
          <TextArea
            name="privateNote"
            label="Notatka prywatna"
            hint="Widzisz ją tylko Ty. Nie trafia do wydruków ani do kierownika."
          />
        </div>
      </details>
    </>
  )
}

/** The catalogue as large keys under the thumb; the usual contact of the kind comes with it. */
function KindField({ quick }: { quick: QuickAction }) {
  const { setValue, control, formState } = useFormContext<Values>()
  const chosen = useWatch({ control, name: 'kind' })
  const error = formState.errors.kind?.message
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-semibold">Rodzaj działania</legend>
      <div className="flex flex-wrap gap-2">
        {quick.kinds.map((kind) => (
          <label key={kind.code} className={chip}>
            <input
              type="radio"
              name="kind"
              value={kind.code}
              className="sr-only"
              checked={chosen === kind.code}
              onChange={() => {
                setValue('kind', kind.code, { shouldDirty: true, shouldValidate: true })
                setValue('contact', kind.contact, { shouldDirty: true })
              }}
            />
            {kind.label}
          </label>
        ))}
      </div>
      {error ? (
        <p role="alert" className="text-danger">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}

const chip = cn(
  'inline-flex min-h-11 cursor-pointer items-center rounded-full border border-line-strong bg-surface px-4',
  'hover:bg-sunken has-checked:border-brand has-checked:bg-brand has-checked:text-on-brand',
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand',
)

function MinutesField() {
  const { setValue, control } = useFormContext<Values>()
  const minutes = useWatch({ control, name: 'minutes' })
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <NumberField name="minutes" label="Czas" unit="min" required />
      <div role="group" aria-label="Częste czasy" className="flex flex-wrap gap-2">
        {minuteChoices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={minutes === choice}
            className={cn(chip, minutes === choice && 'border-brand bg-brand-soft text-brand')}
            onClick={() => setValue('minutes', choice, { shouldDirty: true, shouldValidate: true })}
          >
            {choice} min
          </button>
        ))}
      </div>
    </div>
  )
}
