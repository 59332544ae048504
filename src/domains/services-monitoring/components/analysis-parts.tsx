'use client'

import type { ComponentProps } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Form } from '@/ui/form/form'
import type { Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { ActionFields } from './action-forms'

type AnalysisFieldsProps = {
  withLabourOffice: boolean
  labourOfficeHint: string
  /** what the actions are called: current or long-term */
  legend: string
  responsible: readonly Option[]
}

/** What an analysis of a report says, whichever report it is. */
export function AnalysisFields({
  withLabourOffice,
  labourOfficeHint,
  legend,
  responsible,
}: AnalysisFieldsProps) {
  return (
    <>
      <TextArea name="analysis" label="Analiza" rows={4} required />
      {withLabourOffice ? (
        <TextField
          name="analysedWith"
          label="Z kim przeprowadzono analizę"
          hint={labourOfficeHint}
          required
        />
      ) : null}
      <ActionFields legend={legend} responsible={responsible} />
    </>
  )
}

/** Sending back for mending, folded until it is wanted: a form of one reason. */
export function SendBack<Input extends FieldValues>(
  props: Omit<ComponentProps<typeof Form<Input>>, 'id' | 'children'>,
) {
  return (
    <details className="rounded-md border border-line p-3">
      <summary className="cursor-pointer font-semibold">Zwróć do poprawy</summary>
      <div className="pt-3">
        <Form {...props} id="zwrot">
          <TextArea name="reason" label="Co trzeba poprawić" rows={3} required />
        </Form>
      </div>
    </details>
  )
}
