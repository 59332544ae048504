'use client'

import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import type { OfferedField } from '../rules/step-content'

/** The fields of a step, each by its kind; those a rule asks for are marked. */
export function StepFields({ fields }: { fields: readonly OfferedField[] }) {
  return fields.map((field) => <OneField key={field.name} field={field} />)
}

function OneField({ field }: { field: OfferedField }) {
  const common = {
    name: `content.${field.name}`,
    label: field.label,
    required: field.rule !== undefined,
    ...(field.hint ? { hint: field.hint } : {}),
  }
  switch (field.kind) {
    case 'text':
      return <TextField {...common} />
    case 'area':
      return <TextArea {...common} />
    case 'count':
      return <NumberField {...common} width="short" />
    case 'money':
      return <MoneyField {...common} width="medium" />
    case 'day':
      return <DateField {...common} />
    case 'confirm':
      return <CheckboxField {...common} />
    case 'choice':
      return <SelectField {...common} options={field.options} />
    case 'several':
      // nothing to tick where nobody of the register offers the service
      if (field.options.length === 0 && field.rule === undefined) return null
      return <CheckboxGroupField {...common} options={field.options} />
  }
}

/** What stands in the fields at first: what was written before, else nothing of the right kind. */
export function startOf(fields: readonly OfferedField[], content: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      content[name] ??
        (kind === 'several'
          ? []
          : kind === 'confirm'
            ? false
            : kind === 'count' || kind === 'money'
              ? undefined
              : ''),
    ]),
  )
}
