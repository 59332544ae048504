import { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { AppealForm, AppealOutcome } from '@/platform/db/generated/enums'
import { day, optionalDay, optionalText, reason, scan, text, version } from './fields'

const step = { decisionId: z.uuid(), version }

/** Nobody posts what is put on record: a day typed before the choice was changed is not meant. */
const withoutPosting = <Given extends { form: AppealForm; postedOn: LocalDate | null }>(
  given: Given,
): Given => (given.form === 'oral' ? { ...given, postedOn: null } : given)

/** An appeal that came: by post the day of posting counts against the term, else the day it came (art. 57 § 5 KPA). */
export const recordAppeal = z
  .object({
    ...step,
    form: z.enum(AppealForm, 'Wybierz: na piśmie albo ustnie do protokołu.'),
    receivedOn: day,
    postedOn: optionalDay,
  })
  .transform(withoutPosting)

export const passAppealOn = z.object({ ...step, passedOn: day })

const outcome = {
  ...step,
  outcome: z.enum(AppealOutcome, 'Wybierz wynik odwołania.'),
  ruledOn: day,
  ruling: optionalText(100),
  remains: optionalText(2000),
}

type Outcome = { readonly outcome: AppealOutcome; readonly remains: string | null }

/** Set aside in part: what stays in force is said in words (art. 138 § 1 pkt 2 KPA). */
const saysWhatRemains = ({ outcome, remains }: Outcome) => outcome !== 'overturnedInPart' || remains !== null
const unsaid = { path: ['remains'], error: 'Napisz, co z decyzji zostaje w mocy.' }

/** What remains was typed before another outcome was chosen: it is not meant. */
const withoutRemains = <Given extends Outcome>(given: Given): Given =>
  given.outcome === 'overturnedInPart' ? given : { ...given, remains: null }

export const recordAppealOutcome = z.object(outcome).refine(saysWhatRemains, unsaid).transform(withoutRemains)

export const correctAppealOutcome = z
  .object({ ...outcome, reason })
  .refine(saysWhatRemains, unsaid)
  .transform(withoutRemains)

/** What a form with a scan sends beside the file. */
export const appealStep = z.object(step)

export const attachAppealScan = z.object({
  ...step,
  file: scan
    .nullish()
    .transform((given) => given ?? { name: '', content: '' })
    .refine(({ content }) => content !== '', 'Wybierz plik ze skanem odwołania.'),
})

/** The letter to the kolegium: the centre's position, and what goes with it, one thing in a line. */
export const writeAppealLetter = z.object({
  ...step,
  position: text(20, 8000, 'Napisz stanowisko ośrodka: co najmniej jedno zdanie.'),
  enclosures: text(3, 2000, 'Wymień, co dołączasz: każda rzecz w osobnym wierszu.'),
})

export const correctAppeal = z
  .object({
    ...step,
    form: z.enum(AppealForm, 'Wybierz: na piśmie albo ustnie do protokołu.'),
    receivedOn: day,
    postedOn: optionalDay,
    passedOn: optionalDay,
    reason,
  })
  .transform(withoutPosting)

export const strikeAppeal = z.object({ ...step, reason })
