import { z } from 'zod'
import { questionKinds, type SurveyQuestion } from './survey-model'

/** One question as it is stored and printed. */
export const surveyQuestion = z.object({
  code: z.string().regex(/^[A-Za-z0-9]{1,40}$/),
  kind: z.enum(questionKinds),
  words: z.string(),
})

/** The questions as they are stored. */
export const storedQuestions = (value: unknown): SurveyQuestion[] =>
  z.array(surveyQuestion).catch([]).parse(value)
