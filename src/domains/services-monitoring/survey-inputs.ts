import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { LONGEST_TEXT, MOST_ASKED, questionKinds } from './survey-model'

const version = z.number().int()
const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const ofSurvey = { surveyId: z.uuid(), version }
const asked = `Podaj liczbę od 1 do ${MOST_ASKED}.`

export const prepareSurvey = z.object({ evaluationId: z.uuid(), version })

export const saveSurvey = z.object({
  ...ofSurvey,
  title: z.string().trim().min(1, 'Wpisz tytuł ankiety.').max(150, 'Skróć tytuł: najwyżej 150 znaków.'),
  introduction: z.string().trim().max(1000, 'Skróć wstęp: najwyżej 1000 znaków.'),
  questions: z
    .array(
      z.object({
        code: z.string().regex(/^[A-Za-z0-9]{1,40}$/),
        kind: z.enum(questionKinds, 'Wybierz, jak się odpowiada.'),
        words: z.string().trim().min(1, 'Wpisz pytanie.').max(200, 'Skróć pytanie: najwyżej 200 znaków.'),
      }),
    )
    .min(1, 'Dodaj choć jedno pytanie.')
    .max(20, 'Najwyżej 20 pytań: dłuższej ankiety mało kto dokończy.'),
})

export const openSurvey = z.object({
  ...ofSurvey,
  opensOn: day,
  closesOn: day,
  asked: z.number(asked).int(asked).min(1, asked).max(MOST_ASKED, asked),
})

export const moveSurveyEnd = z.object({ ...ofSurvey, closesOn: day })
export const closeSurvey = z.object(ofSurvey)

const code = z.string('Wpisz kod.').trim().min(1, 'Wpisz kod.').max(30, 'Kod ma osiem znaków.')
const answers = z
  .record(
    z.string().max(40),
    z.string().max(LONGEST_TEXT, `Skróć odpowiedź: najwyżej ${LONGEST_TEXT} znaków.`).nullish(),
  )
  .transform((given) => Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value ?? ''])))

export const enterPaperAnswer = z.object({ surveyId: z.uuid(), code, answers })
export const surveyForCode = z.object({ code })
export const answerSurvey = z.object({ code, answers })
