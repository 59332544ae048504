import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import { storedContent, textOf } from '@/domains/services-organisation/rules/step-content'
import type { CommandContext } from '@/platform/command/define-command'
import type { LoadedContract } from './contract-load'
import { selectionForm, selectionSteps } from './rules/selection'

/** Puts the signed contract behind its step; the contractor is named as the award named it. */
export async function evidenceOfContract(
  context: CommandContext,
  contract: LoadedContract,
  { decidedBy, documentNumber }: { decidedBy: string; documentNumber: string },
): Promise<void> {
  const form = selectionForm(contract.form)
  if (!form) return
  const { award, contract: step } = selectionSteps[form]
  const awarded = await context.tx.serviceStepEvidence.findUnique({
    where: { processId_code: { processId: contract.processId, code: award } },
    select: { content: true },
  })
  await giveEvidence(context, contract.processId, step, {
    ...(form === 'procurement' ? {} : { decidedBy }),
    documentNumber,
    contractor: textOf(storedContent(awarded?.content), 'contractor') || contract.provider.name,
    from: fromDbDate(contract.validFrom),
    until: fromDbDate(contract.validTo),
    amount: contract.amount,
    ...(form === 'nonPublicPartnership' ? { bothSides: true } : {}),
  })
}
