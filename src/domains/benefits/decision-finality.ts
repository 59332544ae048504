import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { finalOn } from '@/domains/casework/rules/terms'
import { appealOf, type AppealColumns } from '@/domains/benefits/decision-appeal'
import { finalAfterAppeal } from '@/domains/benefits/rules/appeal'
import { isWithoutReasons } from '@/domains/benefits/rules/decision-completeness'

type DeliveredDecision = {
  readonly deliveredOn: Date | null
  readonly appealWaivedOn: Date | null
  readonly fullyGranted: boolean
  readonly factualReasons: string
  readonly legalReasons: string
}

/** The day the decision becomes final when nobody appeals (art. 127 § 1a, art. 127a, art. 129 KPA); null before delivery. */
export function finalDayWithoutAppeal(decision: DeliveredDecision): LocalDate | null {
  if (!decision.deliveredOn) return null
  return finalOn({
    deliveredOn: fromDbDate(decision.deliveredOn),
    appealWaivedOn: decision.appealWaivedOn ? fromDbDate(decision.appealWaivedOn) : null,
    grantedInFullWithoutReasons: decision.fullyGranted && isWithoutReasons(decision),
  })
}

/** The day the decision becomes final, its appeal counted in; null while an appeal waits and when it was set aside. */
export function finalDay(decision: DeliveredDecision & AppealColumns): LocalDate | null {
  const day = finalDayWithoutAppeal(decision)
  const appeal = appealOf(decision)
  return day === null || appeal === null ? day : finalAfterAppeal(appeal, day)
}

/** Is the decision final on the day? */
export function isFinal(decision: DeliveredDecision & AppealColumns, today: LocalDate): boolean {
  const day = finalDay(decision)
  return day !== null && day <= today
}
