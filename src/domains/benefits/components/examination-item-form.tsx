'use client'

import type { ExaminationAnswer } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { answerExamination } from '../actions'
import { examinationAnswerLabels } from '../labels'
import type { AssessmentCode } from '../questionnaires/assessment-items'
import { optionsOf } from './looks'

type Item = {
  code: AssessmentCode
  version: number
  answer: ExaminationAnswer | null
  justification: string
  stated: ExaminationAnswer | null
}

/** One check with its justification; the answer the certificate gives is proposed. */
export function ExaminationItemForm({ proceedingId, item }: { proceedingId: string; item: Item }) {
  const proposed = item.answer ?? item.stated
  const command = useCommandForm({
    action: answerExamination,
    schema: async () => (await import('../inputs/examination')).answerExamination,
    defaultValues: {
      proceedingId,
      code: item.code,
      version: item.version,
      justification: item.justification,
      ...(proposed ? { answer: proposed } : {}),
    },
  })
  return (
    <Form {...command} id={`badanie-${item.code}`} submitLabel="Zapisz odpowiedź">
      <RadioGroupField
        name="answer"
        label="Odpowiedź"
        hint={item.stated && item.answer === null ? 'Zaproponowano na podstawie zaświadczenia.' : undefined}
        options={optionsOf(examinationAnswerLabels)}
        inline
      />
      <TextArea name="justification" label="Uzasadnienie" hint="Fakty i dowody w aktach." rows={3} />
    </Form>
  )
}
