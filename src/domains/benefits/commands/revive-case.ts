import 'server-only'
import type { LocalDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { finalDayWithoutAppeal } from '@/domains/benefits/decision-finality'
import type { holdDecision } from '@/domains/benefits/decision-holding'
import { snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'

/** An appeal sent in time that came after the decision was declared final: it was not final, so the case goes a step back. */
export async function revive(
  target: Awaited<ReturnType<typeof holdDecision>>,
  context: CommandContext,
  filedOn: LocalDate,
  note: string,
): Promise<boolean> {
  const finalOn = finalDayWithoutAppeal(target.decision)
  if (target.decision.state !== 'inForce' || finalOn === null || filedOn >= finalOn) return false
  await takeStep(context, await snapshotFor(context, target), 'appealInTime', { note })
  return true
}
