'use client'

import { useState } from 'react'
import type { ExaminationAnswer } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { useTypedBefore } from '@/platform/web/use-typed-before'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { answerExamination } from '../actions'
import { examinationAnswerLabels } from '../labels'
import { ASSESSMENT_ITEMS, type AssessmentCode } from '../questionnaires/assessment-items'
import { examinationDraftForm, partOf, type KeptAnswer } from '../rules/typed-parts'
import { optionsOf } from './looks'
import { Restored } from './restored'

type Item = {
  code: AssessmentCode
  version: number
  answer: ExaminationAnswer | null
  justification: string
  stated: ExaminationAnswer | null
}

type ExaminationItemFormProps = {
  proceedingId: string
  item: Item
  /** what this person typed here and did not save */
  kept: KeptAnswer | null
}

/**
 * One check with its justification; the answer the certificate gives is proposed. An answered check opens on demand, an
 * open one is there to be answered.
 */
export function ExaminationItemForm({ proceedingId, item, kept }: ExaminationItemFormProps) {
  const [restored] = useState(kept)
  const answered = item.answer !== null && item.justification.trim() !== ''
  const [open, setOpen] = useState(kept !== null)
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
    draft: {
      form: examinationDraftForm,
      subject: partOf(proceedingId, item.code),
      savedAt: kept?.savedAt ?? null,
    },
    onDone: () => setOpen(false),
  })
  useTypedBefore(command.form, restored?.typed)
  // what the form answers is seen, also where the answer came meanwhile from another tab
  const unsaid = command.outcome.kind === 'problem' || command.outcome.kind === 'refused'
  return (
    <details open={open || unsaid || !answered} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={answered ? 'min-h-8 w-fit cursor-pointer text-link underline' : 'hidden'}>
        Zmień odpowiedź<span className="sr-only"> na {ASSESSMENT_ITEMS[item.code].mark}</span>
      </summary>
      <div className={answered ? 'mt-2' : undefined}>
        <Form {...command} id={`badanie-${item.code}`} submitLabel="Zapisz odpowiedź">
          {restored && kept ? (
            <Restored at={restored.savedAt}>Nie zapisano jeszcze tej odpowiedzi w badaniu.</Restored>
          ) : null}
          <RadioGroupField
            name="answer"
            label="Odpowiedź"
            hint={
              item.stated && item.answer === null ? 'Zaproponowano na podstawie zaświadczenia.' : undefined
            }
            options={optionsOf(examinationAnswerLabels)}
            inline
          />
          <TextArea name="justification" label="Uzasadnienie" hint="Fakty i dowody w aktach." rows={3} />
        </Form>
      </div>
    </details>
  )
}
