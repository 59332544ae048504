import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { finalOn } from '@/domains/casework/rules/terms'
import { isWithoutReasons } from '@/domains/benefits/rules/decision-completeness'

type DeliveredDecision = {
  readonly deliveredOn: Date | null
  readonly appealWaivedOn: Date | null
  readonly fullyGranted: boolean
  readonly factualReasons: string
  readonly legalReasons: string
}

/** The day the decision becomes final when nobody appeals (art. 127 § 1a, art. 127a, art. 129 KPA); null before delivery. */
export function finalDay(decision: DeliveredDecision): LocalDate | null {
  if (!decision.deliveredOn) return null
  return finalOn({
    deliveredOn: fromDbDate(decision.deliveredOn),
    appealWaivedOn: decision.appealWaivedOn ? fromDbDate(decision.appealWaivedOn) : null,
    grantedInFullWithoutReasons: decision.fullyGranted && isWithoutReasons(decision),
  })
}

/** Is the decision final on the day? */
export function isFinal(decision: DeliveredDecision, today: LocalDate): boolean {
  const day = finalDay(decision)
  return day !== null && day <= today
}
