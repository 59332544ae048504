import { z } from 'zod'
import type { RenderedQuestionnaire } from './rendered'

const rendered = z.object({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  legalBasis: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      mandatory: z.boolean(),
      unchanged: z.boolean(),
      filled: z.boolean(),
      questions: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          answer: z.string(),
          table: z
            .object({
              columns: z.array(
                z.object({ label: z.string(), align: z.enum(['left', 'right']), weight: z.number() }),
              ),
              rows: z.array(z.array(z.string())),
            })
            .optional(),
        }),
      ),
    }),
  ),
})

/** Questions and answers frozen at submission, read back from JSON; the data of a printed questionnaire. */
export const renderedQuestionnaireSchema = z.custom<RenderedQuestionnaire>(
  (value) => rendered.safeParse(value).success,
  'Zapis wywiadu jest niepełny.',
)
