import { fromDbDate } from '@/kernel/local-date'
import type { AppealOutcome } from '@/platform/db/generated/enums'
import type { Appeal } from '@/domains/benefits/rules/appeal'

/** The columns of a decision that keep an appeal against it. */
export type AppealColumns = {
  readonly appealFiledOn: Date | null
  readonly appealReceivedOn: Date | null
  readonly appealPassedOn: Date | null
  readonly appealOutcome: AppealOutcome | null
  readonly appealRuledOn: Date | null
}

/** The appeal against a decision, or null when nobody appealed. */
export function appealOf(decision: AppealColumns): Appeal | null {
  const { appealFiledOn, appealReceivedOn, appealPassedOn, appealOutcome, appealRuledOn } = decision
  if (!appealFiledOn || !appealReceivedOn) return null
  return {
    filedOn: fromDbDate(appealFiledOn),
    receivedOn: fromDbDate(appealReceivedOn),
    passedOn: appealPassedOn ? fromDbDate(appealPassedOn) : null,
    outcome: appealOutcome,
    ruledOn: appealRuledOn ? fromDbDate(appealRuledOn) : null,
  }
}

/** Is there an appeal whose outcome is not known yet? */
export const appealWaits = (
  decision: Pick<AppealColumns, 'appealReceivedOn' | 'appealOutcome'> | null,
): boolean => decision !== null && decision.appealReceivedOn !== null && decision.appealOutcome === null
