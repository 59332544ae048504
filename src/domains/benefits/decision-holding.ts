import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { found } from '@/platform/errors'
import { holdProceeding } from '@/domains/benefits/proceeding-steps'

/** The decision with its proceeding, held until the command ends. */
export async function holdDecision(context: CommandContext, decisionId: string) {
  const { proceedingId } = found(
    await context.tx.decision.findUnique({ where: { id: decisionId }, select: { proceedingId: true } }),
  )
  const proceeding = await holdProceeding(context, proceedingId)
  const decision = found(await context.tx.decision.findUnique({ where: { id: decisionId } }))
  return { ...proceeding, decision }
}
