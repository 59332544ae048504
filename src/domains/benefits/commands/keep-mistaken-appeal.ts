import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import type { WriteTx } from '@/platform/db/client'
import type { AppealMistake } from '@/platform/db/generated/enums'
import type { holdDecision } from '@/domains/benefits/decision-holding'

type Decision = Awaited<ReturnType<typeof holdDecision>>['decision']

/** Keeps the appeal as it was recorded, with the reason of its correction; answers with the id of what is kept. */
export async function keepMistaken(
  { tx, actor, clock }: CommandContext,
  decision: Decision,
  mistake: AppealMistake,
  reason: string,
): Promise<string> {
  const { appealForm, appealFiledOn, appealReceivedOn, appealNotedBy } = decision
  if (!appealForm || !appealFiledOn || !appealReceivedOn || !appealNotedBy)
    throw new Error('an appeal without its form, days or author')
  const { id } = await tx.mistakenAppeal.create({
    data: {
      decisionId: decision.id,
      mistake,
      reason,
      form: appealForm,
      filedOn: appealFiledOn,
      receivedOn: appealReceivedOn,
      notedBy: appealNotedBy,
      passedOn: decision.appealPassedOn,
      outcome: decision.appealOutcome,
      ruledOn: decision.appealRuledOn,
      ruling: decision.appealRuling,
      remains: decision.appealRemains,
      // the appeal itself was right where only its outcome was not: its scan stays with it
      fileId: mistake === 'wrongOutcome' ? null : decision.appealFileId,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  return id
}

/** Letters written to an appeal that was recorded by mistake count no more: they stay with what is kept of it. */
export async function leaveLetters(tx: WriteTx, decisionId: string, mistakenAppealId: string): Promise<void> {
  await tx.appealLetter.updateMany({
    where: { decisionId, mistakenAppealId: null },
    data: { mistakenAppealId },
  })
}
