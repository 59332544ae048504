'use client'

import { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { completeStep, skipStep } from '../actions'
import * as inputs from '../inputs'
import { contentSchema, type OfferedField } from '../rules/step-content'
import { startOf, StepFields } from './step-fields'
import { useSaved } from './use-saved'

type StepFormProps = {
  /** where the page goes when the step is saved: the same view without the form */
  back: string
  stepId: string
  code: string
  version: number
  today: string
  fields: readonly OfferedField[]
  content: Readonly<Record<string, unknown>>
  note: string
  doneOn: string | null
  draft: { content: unknown; savedAt: string } | null
}

type Values = z.input<typeof inputs.completeStep>

const typed = z.object({
  content: z.record(z.string(), z.unknown()),
  doneOn: z.string().default(''),
  note: z.string().default(''),
})

/** What is written into a step; what is typed is kept on the server until it is saved. */
export function StepForm(props: StepFormProps) {
  const { back, stepId, code, version, today, fields, note, doneOn, draft } = props
  const kept = typed.safeParse(draft?.content)
  const content = startOf(fields, kept.success ? kept.data.content : props.content)
  const command = useCommandForm<Values, void>({
    action: completeStep,
    schema: inputs.completeStep.extend({ content: contentSchema(fields) }) as unknown as z.ZodType<
      unknown,
      Values
    >,
    defaultValues: {
      stepId,
      version,
      doneOn: kept.success ? kept.data.doneOn || today : (doneOn ?? today),
      note: kept.success ? kept.data.note : note,
      content: content as Record<string, object>,
    },
    draft: { form: 'services.step', subject: stepId, savedAt: draft?.savedAt ?? null },
    onDone: useSaved(`Zapisano krok ${code}.`, back),
  })
  return (
    <Form {...command} id="krok" submitLabel={`Zapisz krok ${code}`} long>
      <StepFields fields={fields} />
      <DateField name="doneOn" label="Kiedy zrobiono" required />
      <TextArea name="note" label="Notatka" rows={2} />
    </Form>
  )
}

/** Leaves a step out, with its reason. */
export function SkipStepForm({ stepId, version, code }: Pick<StepFormProps, 'stepId' | 'version' | 'code'>) {
  const command = useCommandForm<z.input<typeof inputs.skipStep>, void>({
    action: skipStep,
    schema: inputs.skipStep,
    defaultValues: { stepId, version, reason: '' },
    onDone: useSaved(`Pominięto krok ${code}.`),
  })
  return (
    <details className="rounded-md border border-line p-3">
      <summary className="cursor-pointer font-semibold">Pomiń ten krok</summary>
      <div className="pt-3">
        <Form {...command} id="pominiecie" submitLabel={`Pomiń krok ${code}`}>
          <TextArea name="reason" label="Dlaczego" rows={2} required />
        </Form>
      </div>
    </details>
  )
}
