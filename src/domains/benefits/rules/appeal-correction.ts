import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { AppealForm, AppealOutcome, DecisionState } from '@/platform/db/generated/enums'
import { dayRefusals, noAppeal, notBefore, notInFuture, outcomeRefusals, type Appeal } from './appeal'

type Recorded = Appeal & { readonly form: AppealForm | null }

/** The days and the form as they should have been recorded. */
export type Righted = {
  readonly form: AppealForm
  readonly filedOn: LocalDate
  readonly receivedOn: LocalDate
  readonly passedOn: LocalDate | null
}

/** Why the days of a recorded appeal are not put right in this way. */
export function correctionRefusals(
  appeal: Recorded | null,
  righted: Righted,
  deliveredOn: LocalDate | null,
  today: LocalDate,
): Refusal[] {
  if (!appeal || deliveredOn === null) return [noAppeal]
  return [
    ...dayRefusals(righted, deliveredOn, today),
    ...passedRefusals(appeal, righted, today),
    ...(appeal.ruledOn === null
      ? []
      : notBefore(appeal.ruledOn, righted.passedOn ?? righted.receivedOn, 'Orzeczenie wydano', 'tym dniem')),
    ...(differs(appeal, righted)
      ? []
      : [
          refusal(
            'appeal.same',
            'Podajesz te same dane, które są już zapisane.',
            'Zmień datę albo sposób wniesienia.',
          ),
        ]),
  ]
}

/** An outcome with all that is recorded of it. */
export type RecordedOutcome = {
  readonly outcome: AppealOutcome
  readonly ruledOn: LocalDate
  readonly ruling: string | null
  readonly remains: string | null
}

/**
 * Why the outcome of an appeal is not put right: there is none, or something has followed from it that this would not take
 * back.
 */
export function outcomeCorrectable(appeal: Appeal | null, declaredFinalSince: boolean): Refusal[] {
  if (!appeal) return [noAppeal]
  if (appeal.outcome === null)
    return [
      refusal(
        'appeal.not-settled',
        'Wyniku odwołania jeszcze nie odnotowano, więc nie ma czego prostować.',
        'Odnotuj wynik odwołania.',
      ),
    ]
  if (declaredFinalSince)
    return [
      refusal(
        'appeal.followed',
        'Po odnotowaniu tego wyniku uznano decyzję za ostateczną, więc samego wyniku już się nie prostuje.',
        'Wykreśl odwołanie jako odnotowane omyłkowo, odnotuj je jeszcze raz, a potem jego właściwy wynik.',
      ),
    ]
  return []
}

/** Why an outcome is not put right in this way: the same words and days hold as for recording it. */
export function outcomeCorrectionRefusals(
  appeal: Appeal | null,
  recorded: Pick<RecordedOutcome, 'ruling' | 'remains'>,
  righted: RecordedOutcome,
  today: LocalDate,
): Refusal[] {
  if (!appeal) return [noAppeal]
  const same =
    appeal.outcome === righted.outcome &&
    appeal.ruledOn === righted.ruledOn &&
    recorded.ruling === righted.ruling &&
    recorded.remains === righted.remains
  return [
    ...outcomeRefusals({ ...appeal, outcome: null, ruledOn: null }, righted, today),
    ...(same
      ? [
          refusal(
            'appeal.same-outcome',
            'Podajesz ten sam wynik, który jest już zapisany.',
            'Zmień wynik, dzień albo znak orzeczenia.',
          ),
        ]
      : []),
  ]
}

/** Why an appeal is not struck out as recorded in a wrong case. */
export const strikingRefusals = (appeal: Appeal | null): Refusal[] => (appeal ? [] : [noAppeal])

type Standing = { readonly state: DecisionState; readonly inForceOn: LocalDate | null }

/**
 * How the decision stands when the appeal had never been recorded. One that its outcome set aside is delivered again; one
 * declared final stays so when it would be final by now without the appeal, from its own day.
 */
export function stateWithoutAppeal(
  state: DecisionState,
  withoutAppeal: LocalDate | null,
  today: LocalDate,
): Standing {
  const stillFinal = state === 'inForce' && withoutAppeal !== null && withoutAppeal <= today
  return stillFinal ? { state, inForceOn: withoutAppeal } : { state: 'delivered', inForceOn: null }
}

function passedRefusals(appeal: Appeal, righted: Righted, today: LocalDate): Refusal[] {
  const { passedOn, receivedOn } = righted
  if (appeal.passedOn === null)
    return passedOn === null
      ? []
      : [
          refusal(
            'appeal.not-passed-yet',
            'Przekazania odwołania kolegium jeszcze nie odnotowano, więc nie ma czego prostować.',
            'Usuń dzień przekazania.',
          ),
        ]
  if (passedOn === null)
    return [
      refusal(
        'appeal.passed-missing',
        `Odwołanie przekazano kolegium ${formatDate(appeal.passedOn)}.`,
        'Podaj dzień przekazania.',
      ),
    ]
  return [
    ...notBefore(passedOn, receivedOn, 'Odwołanie przekazano', 'jego wpływem'),
    ...notInFuture(passedOn, today, 'Dzień przekazania'),
  ]
}

const differs = (appeal: Recorded, righted: Righted): boolean =>
  appeal.form !== righted.form ||
  appeal.filedOn !== righted.filedOn ||
  appeal.receivedOn !== righted.receivedOn ||
  appeal.passedOn !== righted.passedOn
