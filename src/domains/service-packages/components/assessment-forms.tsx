'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { assessService, changeAssessment } from '../actions'
import type * as inputs from '../inputs'
import { gradeLabels } from '../labels'
import type { ServiceInPackage } from '../queries'
import { useSaved } from './use-saved'

const grades = Object.entries(gradeLabels).map(([value, label]) => ({ value, label: `${value} – ${label}` }))

function AssessmentFields() {
  return (
    <>
      <DateField name="assessedOn" label="Data oceny" required />
      <RadioGroupField name="grade" label="Skuteczność" options={grades} required />
      <TextField
        name="tool"
        label="Narzędzie"
        hint="Na przykład: zał. 6 standardu, rozmowa z rodziną, obserwacja."
        required
      />
      <TextArea name="note" label="Co się zmieniło" rows={3} />
    </>
  )
}

/** A new assessment of a service that is running or was. */
export function AssessServiceForm({ serviceId, today }: { serviceId: string; today: string }) {
  const empty = { serviceId, assessedOn: today, grade: '', tool: '', note: '' }
  const saved = useSaved('Ocena zapisana.')
  const command = useCommandForm<z.input<typeof inputs.assessService>, { assessmentId: string }>({
    action: assessService,
    schema: async () => (await import('../inputs')).assessService,
    defaultValues: empty,
    onDone: () => {
      command.form.reset(empty)
      saved()
    },
  })
  return (
    <Form {...command} id={`ocena-${serviceId}`} submitLabel="Zapisz ocenę">
      <AssessmentFields />
    </Form>
  )
}

/** An assessment, corrected. */
export function ChangeAssessmentForm({
  assessment,
}: {
  assessment: ServiceInPackage['assessments'][number]
}) {
  const command = useCommandForm<z.input<typeof inputs.changeAssessment>, void>({
    action: changeAssessment,
    schema: async () => (await import('../inputs')).changeAssessment,
    defaultValues: {
      assessmentId: assessment.id,
      version: assessment.version,
      assessedOn: assessment.assessedOn,
      grade: String(assessment.grade),
      tool: assessment.tool,
      note: assessment.note,
    },
    onDone: useSaved('Ocena poprawiona.'),
  })
  return (
    <Form {...command} id={`poprawa-${assessment.id}`} submitLabel="Popraw ocenę">
      <AssessmentFields />
    </Form>
  )
}
