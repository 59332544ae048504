import { z } from 'zod'
import { ExaminationAnswer, InabilityToWork, InterviewPart } from '@/platform/db/generated/enums'
import { ASSESSMENT_CODES } from '@/domains/benefits/questionnaires/assessment-items'
import { incomeKinds } from '@/domains/benefits/rules/income-kinds'
import { referralAimLabels, type ReferralAim } from '@/domains/benefits/labels'
import {
  day,
  groszeOrNothing,
  month,
  optionalDay,
  optionalGrosze,
  optionalId,
  optionalText,
  reason,
  scan,
  text,
  version,
} from './fields'

export const startInterview = z.object({
  proceedingId: z.uuid(),
  part: z.enum(InterviewPart, 'Wybierz część wywiadu.'),
})

/** Everything written so far; what cannot be read is named in the answer, the rest is saved. */
export const saveInterview = z.object({
  interviewId: z.uuid(),
  version,
  answers: z.record(z.string(), z.unknown()),
})

export const submitInterview = z.object({ interviewId: z.uuid(), version })

export const answerExamination = z.object({
  proceedingId: z.uuid(),
  code: z.enum(ASSESSMENT_CODES),
  /** of the answer being changed; 0 for the first one */
  version,
  answer: z.enum(ExaminationAnswer, 'Wybierz odpowiedź.').nullable(),
  justification: z.string().trim().max(8000, 'Skróć tekst: najwyżej 8000 znaków.'),
  certificateId: z.uuid().nullish(),
})

export const proceedingStep = z.object({ proceedingId: z.uuid() })

export const reopenExamination = z.object({ proceedingId: z.uuid(), reason })

const aims = Object.keys(referralAimLabels) as [ReferralAim, ...ReferralAim[]]

export const issueReferral = z.object({
  proceedingId: z.uuid(),
  aims: z.array(z.enum(aims)).min(1, 'Zaznacz co najmniej jeden cel skierowania.'),
  contactBy: optionalDay,
})

export const addEvidence = z.object({
  proceedingId: z.uuid(),
  title: text(2, 200, 'Nazwij dowód, na przykład „zaświadczenie o zarobkach”.'),
  receivedOn: day,
  file: scan.nullish(),
})

/** What the form of a kind does not ask for is nothing, although it was typed before the kind was changed. */
function hidden(kind: string) {
  if (kind === 'agriculture') return { gross: 0 }
  if (kind !== 'noIncome') return { hectares: null }
  return { gross: 0, tax: 0, socialContribution: 0, healthContribution: 0, alimonyPaid: 0, hectares: null }
}

export const saveIncomeLine = z
  .object({
    proceedingId: z.uuid(),
    /** the line being changed; none for a new one */
    lineId: z.uuid().nullish(),
    version,
    personId: z.uuid('Wybierz osobę.'),
    month,
    kind: z.enum(incomeKinds as [string, ...string[]], 'Wybierz rodzaj dochodu.'),
    gross: optionalGrosze,
    tax: groszeOrNothing,
    socialContribution: groszeOrNothing,
    healthContribution: groszeOrNothing,
    alimonyPaid: groszeOrNothing,
    hectares: z
      .number('Podaj hektary przeliczeniowe, na przykład 2,35.')
      .min(0)
      .max(9999)
      .nullish()
      .transform((value) => value ?? null),
    evidenceId: optionalId,
    note: optionalText(500),
  })
  .refine((line) => line.kind !== 'agriculture' || line.hectares !== null, {
    path: ['hectares'],
    error: 'Podaj hektary przeliczeniowe.',
  })
  .refine((line) => line.gross !== null || line.kind === 'agriculture' || line.kind === 'noIncome', {
    path: ['gross'],
    error: 'Podaj kwotę, na przykład 1234,50.',
  })
  .transform((line) => ({ ...line, gross: line.gross ?? 0, ...hidden(line.kind) }))

export const removeIncomeLine = z.object({ lineId: z.uuid(), version })

/** Facts beside the income set that the amount depends on. */
export const setIncomeCircumstances = z.object({
  proceedingId: z.uuid(),
  version,
  incomeLost: z.boolean(),
  unableToWork: z
    .union([z.enum(InabilityToWork), z.literal('')])
    .nullish()
    .transform((value) => (value ? value : null)),
})

export const confirmIncome = z.object({ proceedingId: z.uuid(), version })
