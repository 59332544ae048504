import { z } from 'zod'
import { isListedMonth, isLocalDate, localDate, yearMonth } from '@/kernel/calendar-day'
import { checkResults, OpinionKind, SupervisionKind, SupervisionResult } from './model'

const version = z.number().int()
const text = (most: number) => z.string().trim().max(most, `Skróć tekst: najwyżej ${most} znaków.`)
const required = (sentence: string, most = 2000) => text(most).min(1, sentence)
const optional = (most = 2000) =>
  text(most)
    .nullish()
    .transform((value) => (value ? value : null))
const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const optionalDay = z
  .union([day, z.literal('')])
  .nullish()
  .transform((value) => (value ? value : null))
const month = z.string('Podaj miesiąc.').refine(isListedMonth, 'Podaj miesiąc.').transform(yearMonth)
const sentence = 'Podaj liczbę całkowitą, zero albo większą.'
const whole = z.number(sentence).int(sentence).min(0, sentence).max(1_000_000, sentence)
const count = whole.nullish().transform((value) => value ?? null)

const ofProcess = { processId: z.uuid() }

export const recordSupervision = z
  .object({
    ...ofProcess,
    kind: z.enum(SupervisionKind, 'Wybierz, co zapisujesz.'),
    happenedOn: day,
    result: z.enum(SupervisionResult, 'Wybierz wynik.'),
    finding: required('Napisz, co stwierdzono.'),
    assessed: count,
    effective: count,
    followUp: optional(),
    followUpDueOn: optionalDay,
  })
  .refine(({ followUp, followUpDueOn }) => (followUp === null) === (followUpDueOn === null), {
    path: ['followUpDueOn'],
    message: 'Dalszy krok i jego termin wpisz razem.',
  })
  .refine(({ kind, assessed }) => kind !== 'assessment' || assessed !== null, {
    path: ['assessed'],
    message: 'Podaj, ile pakietów oceniono.',
  })
  .refine(({ assessed, effective }) => (effective ?? 0) <= (assessed ?? 0), {
    path: ['effective'],
    message: 'Skutecznych nie może być więcej niż ocenionych.',
  })

export const finishFollowUp = z.object({
  entryId: z.uuid(),
  version,
  doneOn: day,
  note: required('Napisz, co zrobiono.'),
})

export const prepareReport = z.object({ ...ofProcess, month })

/** One line of the checklist as the form sends it; '' while nothing is chosen. */
const check = z.object({
  result: z
    .union([z.enum(checkResults), z.literal('')])
    .nullish()
    .transform((value) => (value ? value : null)),
  note: text(1000).default(''),
})

export const saveReport = z.object({
  reportId: z.uuid(),
  version,
  recipients: count,
  hoursPlanned: count,
  hoursDone: count,
  waiting: count,
  refusals: count,
  incidents: count,
  complaints: count,
  assessed: count,
  effective: count,
  checklist: z.record(z.string().max(40), check),
  description: text(8000),
  proposals: text(4000),
})

const ofReport = { reportId: z.uuid(), version }

export const submitReport = z.object(ofReport)
export const returnReport = z.object({ ...ofReport, reason: required('Napisz, co trzeba poprawić.') })

const action = z.object({
  what: required('Napisz, co trzeba zrobić.', 1000),
  responsibleId: z.uuid('Wybierz, kto odpowiada.'),
  dueOn: day,
})
const actions = z.array(action).max(20, 'Najwyżej 20 działań.')

export const answerReport = z.object({
  ...ofReport,
  analysis: required('Napisz, co wynika ze sprawozdania.', 4000),
  analysedWith: optional(200),
  actions,
})

const ofAction = { actionId: z.uuid(), version }

export const completeAction = z.object({ ...ofAction, doneOn: day, note: text(2000) })
export const abandonAction = z.object({ ...ofAction, reason: required('Napisz, dlaczego.') })

export const startEvaluation = z.object({ ...ofProcess, firstMonth: month, lastMonth: month })

const ofEvaluation = { evaluationId: z.uuid(), version }

export const saveEvaluation = z.object({
  ...ofEvaluation,
  authorName: optional(200),
  authorInstitution: optional(200),
  independent: z.boolean(),
  criteria: z.record(z.string().max(40), text(4000)),
  conclusions: text(8000),
  recommendations: text(8000),
  gapsReason: optional(),
})

export const addOpinion = z
  .object({
    ...ofEvaluation,
    kind: z.enum(OpinionKind, 'Wybierz, skąd jest opinia.'),
    ofRecipients: z.boolean(),
    source: required('Napisz, kogo pytano.', 300),
    collectedOn: day,
    asked: whole,
    answered: whole,
    satisfied: count,
    summary: required('Napisz, co wynika z odpowiedzi.', 4000),
  })
  .refine(({ asked, answered }) => answered <= asked, {
    path: ['answered'],
    message: 'Odpowiedzi nie może być więcej niż pytanych.',
  })
  .refine(({ answered, satisfied }) => (satisfied ?? 0) <= answered, {
    path: ['satisfied'],
    message: 'Zadowolonych nie może być więcej niż odpowiedzi.',
  })

export const submitEvaluation = z.object(ofEvaluation)
export const returnEvaluation = z.object({ ...ofEvaluation, reason: required('Napisz, co trzeba poprawić.') })
export const answerEvaluation = z.object({
  ...ofEvaluation,
  analysis: required('Napisz, co wynika z raportu.', 4000),
  analysedWith: optional(200),
  actions,
})
