import { addDays, addMonths, dayOfWeek, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate } from '@/kernel/polish'
import {
  appealDays,
  appealForwardingDays,
  certificateDays,
  deliveryFictionDays,
  fullGrantIsFinal,
  saturdayMovesTerm,
  secondNoticeDays,
} from '@/statute/administrative-procedure-code'
import { electronicDeliveryFictionDays } from '@/statute/electronic-delivery-act'
import { addWorkingDays, holidayName, isPublicHoliday } from '@/statute/public-holidays'
import { interviewWorkingDays, urgentInterviewWorkingDays } from '@/statute/social-assistance-act'

/** A term of the law: its last day and how it was counted, in Polish sentences. */
export type Term = { readonly dueOn: LocalDate; readonly explanation: readonly string[] }

const dayForms = ['dzień', 'dni', 'dni'] as const
const workingDayForms = ['dzień roboczy', 'dni robocze', 'dni roboczych'] as const

/** The last day of a term in days: the day of the event does not count, a free day moves the end on (art. 57 § 1 and 4 KPA). */
export function termInDays(eventOn: LocalDate, days: number): LocalDate {
  return movedToWorkingDay(addDays(eventOn, days))
}

/**
 * The last day of a term in months: the same day of the last month, or its last day when it has no such day; a free day
 * moves the end on (art. 57 § 3 and 4 KPA).
 */
export function termInMonths(eventOn: LocalDate, months: number): LocalDate {
  return movedToWorkingDay(addMonths(eventOn, months))
}

/** The day itself, or the next one that is neither a statutory day off nor – since 2017 – a Saturday (art. 57 § 4 KPA). */
export function movedToWorkingDay(date: LocalDate): LocalDate {
  let day = date
  while (isPublicHoliday(day) || (dayOfWeek(day) === 6 && saturdayMovesTerm.on(day))) day = addDays(day, 1)
  return day
}

/** The sentence that says why a term moved from one day to another; null when it did not. */
export function moveExplanation(from: LocalDate, to: LocalDate): string | null {
  if (from === to) return null
  const why = holidayName(from) ?? (dayOfWeek(from) === 6 ? 'sobota' : 'niedziela')
  return `${formatDate(from)} to dzień wolny (${why}), więc termin mija najbliższego dnia roboczego: ${formatDate(to)} (art. 57 § 4 KPA).`
}

/** Day until which a party may appeal: 14 days from delivery (art. 129 § 2 KPA). */
export function appealDeadline(deliveredOn: LocalDate): LocalDate {
  return termInDays(deliveredOn, appealDays.on(deliveredOn))
}

/** The appeal term with its explanation. */
export function appealTerm(deliveredOn: LocalDate): Term {
  const days = appealDays.on(deliveredOn)
  return explainedDays(deliveredOn, days, `${countOf(days, dayForms)} od doręczenia (art. 129 § 2 KPA)`)
}

/** The term to pass an appeal on with the files: 7 days from the day it came (art. 133 KPA). */
export function appealForwardingTerm(receivedOn: LocalDate): Term {
  const days = appealForwardingDays.on(receivedOn)
  return explainedDays(receivedOn, days, `${countOf(days, dayForms)} od wpływu odwołania (art. 133 KPA)`)
}

/** The term to issue a certificate: 7 days (art. 217 § 3 KPA). */
export function certificateTerm(requestedOn: LocalDate): Term {
  const days = certificateDays.on(requestedOn)
  return explainedDays(requestedOn, days, `${countOf(days, dayForms)} od żądania (art. 217 § 3 KPA)`)
}

/**
 * Delivery of a letter nobody collected (art. 44 KPA): the day of the second notice and the day on which the letter counts
 * as delivered, the last of fourteen days of keeping. The end is moved over free days in favour of the addressee
 * (do potwierdzenia: courts differ).
 */
export function deliveryFiction(firstNoticeOn: LocalDate): {
  secondNoticeOn: LocalDate
  deliveredOn: LocalDate
} {
  return {
    secondNoticeOn: addDays(firstNoticeOn, secondNoticeDays.on(firstNoticeOn)),
    deliveredOn: termInDays(firstNoticeOn, deliveryFictionDays.on(firstNoticeOn)),
  }
}

/**
 * Delivery of a letter nobody collected from an address for electronic delivery: the day after fourteen days from the day
 * it came there (art. 42 ust. 2 of the act on electronic delivery). The act names the day itself, so a free day does not
 * move it (do potwierdzenia).
 */
export function electronicDeliveryFiction(arrivedOn: LocalDate): LocalDate {
  return addDays(arrivedOn, electronicDeliveryFictionDays.on(arrivedOn) + 1)
}

export type Finality = {
  readonly deliveredOn: LocalDate
  /** the day the office received the waiver of appeal (art. 127a KPA) */
  readonly appealWaivedOn?: LocalDate | null
  /** the decision grants all that was asked and for that reason has no reasons (art. 107 § 4 KPA) */
  readonly grantedInFullWithoutReasons?: boolean
}

/**
 * The day on which the decision becomes final when nobody appeals: at once for one that grants everything without reasons
 * (art. 127 § 1a), with the waiver received within the term (art. 127a § 2), else the day after the appeal deadline.
 */
export function finalOn({ deliveredOn, appealWaivedOn, grantedInFullWithoutReasons }: Finality): LocalDate {
  if (grantedInFullWithoutReasons && fullGrantIsFinal.on(deliveredOn)) return deliveredOn
  const deadline = appealDeadline(deliveredOn)
  if (appealWaivedOn && appealWaivedOn >= deliveredOn && appealWaivedOn <= deadline) return appealWaivedOn
  return addDays(deadline, 1)
}

/** The term of the family interview, in working days from the day of learning; 2 when the matter cannot wait. */
export function interviewTerm(learntOn: LocalDate, urgent = false): Term {
  const days = (urgent ? urgentInterviewWorkingDays : interviewWorkingDays).on(learntOn)
  const dueOn = addWorkingDays(learntOn, days)
  const kind = urgent ? 'Sprawa pilna: wywiad' : 'Wywiad'
  const explanation = `${kind} w ciągu ${days} dni roboczych od powzięcia wiadomości (${formatDate(learntOn)}), czyli do ${formatDate(dueOn)}. Nie liczą się soboty, niedziele i święta.`
  return { dueOn, explanation: [explanation] }
}

/** '3 dni robocze', for lists of terms counted in working days. */
export function workingDaysText(days: number): string {
  return countOf(days, workingDayForms)
}

function explainedDays(eventOn: LocalDate, days: number, rule: string): Term {
  const raw = addDays(eventOn, days)
  const dueOn = movedToWorkingDay(raw)
  const first = `Termin: ${rule}; dzień ${formatDate(eventOn)} nie liczy się, ostatni dzień to ${formatDate(raw)}.`
  const move = moveExplanation(raw, dueOn)
  return { dueOn, explanation: move ? [first, move] : [first] }
}
