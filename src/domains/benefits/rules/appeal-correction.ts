import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { AppealForm, DecisionState } from '@/platform/db/generated/enums'
import { dayRefusals, noAppeal, notBefore, notInFuture, type Appeal } from './appeal'

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
