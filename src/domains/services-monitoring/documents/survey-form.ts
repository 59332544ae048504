import { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import {
  blank,
  bold,
  checks,
  group,
  paragraph,
  paragraphs,
  title,
  type Block,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'
import { answerWords, countedAnswers, type SurveyQuestion } from '../survey-model'
import { surveyQuestion } from '../survey-schema'

const data = z.object({
  letterhead: letterheadSchema,
  issuedOn: day,
  survey: text,
  introduction: z.string(),
  closesOn: day.nullable(),
  questions: z.array(surveyQuestion),
})

const large = { size: 'large' } as const

function questionBlocks({ kind, words }: SurveyQuestion, at: number): Block {
  const asked = paragraph([bold(`${at + 1}. ${words}`)], large)
  if (kind === 'text') return group(asked, blank(3))
  return group(
    asked,
    checks(countedAnswers[kind].map((answer) => ({ checked: false, text: answerWords[answer] ?? answer }))),
  )
}

/** The survey on paper in plain language (EWA-01, DOC-47). */
export const surveyForm = defineDocument({
  id: 'serviceSurveyForm',
  version: 1,
  title: 'Ankieta adresatów usługi',
  legalBasis: 'standard organizowania usług, etap 7 (R-078)',
  data,
  retention: { jrwa: 'services', category: 'B2' },
  confidentiality: 'open',
  signedBy: [],
  template: (form) => ({
    letterhead: form.letterhead,
    issuedOn: form.issuedOn,
    reference: `Ankieta: ${form.survey}`,
    blocks: [
      title('ANKIETA', form.survey),
      ...paragraphs(form.introduction),
      paragraph('Zaznacz krzyżykiem jedną odpowiedź. Nie podpisuj ankiety i nie wpisuj nazwisk.', large),
      paragraph('Kod z kartki: ........................................', large),
      ...form.questions.map(questionBlocks),
      paragraph(
        form.closesOn === null
          ? 'Oddaj ankietę w zamkniętej kopercie albo wrzuć do urny w ośrodku.'
          : `Oddaj ankietę do ${formatDate(form.closesOn)} w zamkniętej kopercie albo wrzuć do urny w ośrodku.`,
      ),
    ],
  }),
})
