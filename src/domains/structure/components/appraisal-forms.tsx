'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { saveAppraisalSheet } from '../actions'
import type * as inputs from '../appraisal-inputs'
import type { AppraisalSheetLine } from '../appraisal-queries'
import { appraisalParts, modelCriteria, type AppraisalPart } from '../dictionaries/appraisal-criteria'
import { useSaved } from './use-saved'

type Props = {
  /** whose criteria the form starts with; null: those of the model */
  from: AppraisalSheetLine | null
  /** the draft that is changed; null: the next version begins */
  sheet: AppraisalSheetLine | null
}

const parts = Object.keys(appraisalParts) as AppraisalPart[]

/** The draft of the sheet: its criteria, one in each line, and the personnel specialist. */
export function AppraisalDraftForm({ from, sheet }: Props) {
  const linesOf = (part: AppraisalPart) =>
    (from
      ? from.criteria.filter((criterion) => criterion.part === part).map(({ label }) => label)
      : modelCriteria[part]
    ).join('\n')
  const command = useCommandForm<z.input<typeof inputs.saveAppraisalSheet>, { id: string }>({
    action: saveAppraisalSheet,
    schema: async () => (await import('../appraisal-inputs')).saveAppraisalSheet,
    defaultValues: {
      sheetId: sheet?.id ?? null,
      version: sheet?.version ?? 0,
      personnelSpecialist: from?.personnelSpecialist ?? '',
      worker: linesOf('worker'),
      superior: linesOf('superior'),
      self: linesOf('self'),
    },
    onDone: useSaved('Projekt arkusza zapisany.'),
  })
  return (
    <Form {...command} id={`arkusz-${sheet?.id ?? 'nowy'}`} submitLabel="Zapisz projekt">
      <TextField name="personnelSpecialist" label="Specjalista ds. kadr" required />
      {parts.map((part) => (
        <TextArea
          key={part}
          name={part}
          label={appraisalParts[part]}
          hint="Każde kryterium w osobnym wierszu."
          rows={6}
          required
        />
      ))}
    </Form>
  )
}
