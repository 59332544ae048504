import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { AppealForm, AppealOutcome, DecisionState } from '@/platform/db/generated/enums'

/** An appeal as it is in the record of the decision. */
export type Appeal = {
  /** handed in, put on record, or posted: the day that is held against the term (art. 57 § 5 KPA) */
  readonly filedOn: LocalDate
  /** came to the centre: seven days to pass it on run from here (art. 133 KPA) */
  readonly receivedOn: LocalDate
  readonly passedOn: LocalDate | null
  readonly outcome: AppealOutcome | null
  readonly ruledOn: LocalDate | null
}

/** Where an appeal is: with the centre, with the kolegium, or over. */
export type AppealStage = 'toPassOn' | 'withKolegium' | 'settled'

/** Outcomes after which the decision does not bind: it is never declared final. */
export const overturning: readonly AppealOutcome[] = ['overturned', 'selfCorrected']

/** Set aside in part: the rest binds and is final from the ruling (art. 138 § 1 pkt 2 KPA). */
export const inPart = (outcome: AppealOutcome | null): boolean => outcome === 'overturnedInPart'

export function appealStage({ passedOn, outcome }: Pick<Appeal, 'passedOn' | 'outcome'>): AppealStage {
  if (outcome !== null) return 'settled'
  return passedOn === null ? 'toPassOn' : 'withKolegium'
}

/** Came after the term; whether it is late is stated by the kolegium, never by the centre (art. 134 KPA). */
export const filedLate = (filedOn: LocalDate, appealDueOn: LocalDate): boolean => filedOn > appealDueOn

type Filing = {
  readonly form: AppealForm
  readonly filedOn: LocalDate
  readonly receivedOn: LocalDate
}

type AppealedDecision = {
  readonly delivered: boolean
  readonly deliveredOn: LocalDate | null
  readonly appeal: Appeal | null
}

/** Why an appeal is not recorded: nothing delivered yet, recorded already, or a day that cannot be. */
export function filingRefusals(
  { delivered, deliveredOn, appeal }: AppealedDecision,
  { form, filedOn, receivedOn }: Filing,
  today: LocalDate,
): Refusal[] {
  if (!delivered || deliveredOn === null)
    return [
      refusal(
        'appeal.undelivered',
        'Odwołanie przysługuje od doręczonej decyzji (art. 129 § 2 KPA).',
        'Najpierw odnotuj doręczenie.',
      ),
    ]
  if (appeal)
    return [
      refusal(
        'appeal.twice',
        `Odwołanie od tej decyzji już odnotowano: wpłynęło ${formatDate(appeal.receivedOn)}.`,
        'Kolejne pisma strony przekaż kolegium do akt.',
      ),
    ]
  return dayRefusals({ form, filedOn, receivedOn }, deliveredOn, today)
}

/** The days of an appeal that cannot be: before delivery, out of order, or not come yet. */
export function dayRefusals(
  { form, filedOn, receivedOn }: Filing,
  deliveredOn: LocalDate,
  today: LocalDate,
): Refusal[] {
  return [
    ...notBefore(filedOn, deliveredOn, 'Odwołanie wniesiono', 'doręczeniem decyzji'),
    ...notBefore(receivedOn, filedOn, 'Odwołanie wpłynęło', 'jego wniesieniem'),
    ...notInFuture(receivedOn, today, 'Dzień wpływu'),
    ...(form === 'oral' && filedOn !== receivedOn
      ? [
          refusal(
            'appeal.oral',
            'Odwołanie ustne wnosi się w dniu, w którym spisano protokół.',
            'Usuń dzień nadania.',
          ),
        ]
      : []),
  ]
}

/** Why it is not recorded that the appeal went to the kolegium. */
export function passingRefusals(appeal: Appeal | null, passedOn: LocalDate, today: LocalDate): Refusal[] {
  if (!appeal) return [noAppeal]
  if (appeal.outcome) return [settled]
  if (appeal.passedOn)
    return [
      refusal(
        'appeal.passed',
        `Odwołanie przekazano już kolegium ${formatDate(appeal.passedOn)}.`,
        'Poczekaj na orzeczenie.',
      ),
    ]
  return [
    ...notBefore(passedOn, appeal.receivedOn, 'Odwołanie przekazano', 'jego wpływem'),
    ...notInFuture(passedOn, today, 'Dzień przekazania'),
  ]
}

/** Why an outcome is not recorded: the kolegium rules on what it got, the centre corrects what it still has (art. 132 KPA). */
export function outcomeRefusals(
  appeal: Appeal | null,
  { outcome, ruledOn }: { readonly outcome: AppealOutcome; readonly ruledOn: LocalDate },
  today: LocalDate,
): Refusal[] {
  if (!appeal) return [noAppeal]
  if (appeal.outcome) return [settled]
  const since = appeal.passedOn ?? appeal.receivedOn
  return [
    ...whoseOutcome(appeal, outcome),
    ...notBefore(
      ruledOn,
      since,
      'Orzeczenie wydano',
      appeal.passedOn ? 'przekazaniem odwołania' : 'wpływem odwołania',
    ),
    ...notInFuture(ruledOn, today, 'Dzień orzeczenia'),
  ]
}

/**
 * The day a decision is final after an appeal: never while it waits and never when it was set aside; when upheld, the day
 * of the ruling, and so is the part that remains when it was set aside in part; else as if nobody had appealed.
 */
export function finalAfterAppeal(appeal: Appeal, withoutAppeal: LocalDate): LocalDate | null {
  const { outcome, ruledOn } = appeal
  if (outcome === null || overturning.includes(outcome)) return null
  return outcome === 'upheld' || inPart(outcome) ? ruledOn : withoutAppeal
}

type Standing = { readonly state: DecisionState; readonly inForceOn: LocalDate | null }

/** How a delivered decision stands after the outcome of an appeal, final from the day given when it is final at all. */
export function stateAfterOutcome(
  outcome: AppealOutcome,
  finalOn: LocalDate | null,
  today: LocalDate,
): Standing {
  if (overturning.includes(outcome)) return { state: 'overturned', inForceOn: null }
  if (inPart(outcome)) return { state: 'overturnedInPart', inForceOn: finalOn }
  const final = finalOn !== null && finalOn <= today
  return final ? { state: 'inForce', inForceOn: finalOn } : { state: 'delivered', inForceOn: null }
}

export const noAppeal = refusal(
  'appeal.none',
  'Nie odnotowano odwołania od tej decyzji.',
  'Najpierw odnotuj odwołanie.',
)
const settled = refusal('appeal.settled', 'Wynik odwołania już odnotowano.', 'Sprawdź historię sprawy.')

function whoseOutcome({ passedOn }: Appeal, outcome: AppealOutcome): Refusal[] {
  if (outcome === 'selfCorrected' && passedOn !== null)
    return [
      refusal(
        'appeal.not-here',
        'Akta są już w kolegium, więc ośrodek nie zmienia decyzji sam (art. 132 KPA).',
        'Poczekaj na orzeczenie kolegium.',
      ),
    ]
  if (outcome !== 'selfCorrected' && passedOn === null)
    return [
      refusal(
        'appeal.not-passed',
        'O odwołaniu rozstrzyga kolegium, a odwołania jeszcze mu nie przekazano (art. 133 KPA).',
        'Odnotuj dzień przekazania odwołania z aktami.',
      ),
    ]
  return []
}

/** Why a day is not taken: it lies before another that comes first. */
export function notBefore(day: LocalDate, first: LocalDate, what: string, event: string): Refusal[] {
  if (day >= first) return []
  return [refusal('too-early', `${what} przed ${event} (${formatDate(first)}).`, 'Popraw datę.')]
}

/** Why a day is not taken: it has not come yet. */
export function notInFuture(day: LocalDate, today: LocalDate, what: string): Refusal[] {
  if (day <= today) return []
  return [refusal('future', `${what} jeszcze nie nadszedł.`, 'Popraw datę albo poczekaj.')]
}
