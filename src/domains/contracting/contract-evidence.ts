import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import type { RealisationForm } from '@/domains/services-organisation/model'
import { storedContent, textOf } from '@/domains/services-organisation/rules/step-content'
import type { CommandContext } from '@/platform/command/define-command'
import type { LoadedContract } from './contract-load'
import { directForm } from './rules/direct-contracts'
import { selectionForm, selectionSteps } from './rules/selection'

/** The steps of the process the draft and the signed contract of a form stand behind, and the one of the award. */
export function stepsOfContract(form: RealisationForm) {
  const chosen = selectionForm(form)
  if (chosen) return selectionSteps[chosen]
  const direct = directForm(form)
  return { award: null, draft: direct?.draft ?? null, contract: direct?.contract ?? null }
}

/** Puts the signed contract behind its step; the contractor is named as the award named it. */
export async function evidenceOfContract(
  context: CommandContext,
  contract: LoadedContract,
  { decidedBy, documentNumber }: { decidedBy: string; documentNumber: string },
): Promise<void> {
  const { form } = contract
  const { award, contract: step } = stepsOfContract(form)
  if (step === null) return
  await giveEvidence(context, contract.processId, step, {
    ...(form === 'procurement' ? {} : { decidedBy }),
    documentNumber,
    contractor: (award && (await awardedName(context, contract.processId, award))) || contract.provider.name,
    from: fromDbDate(contract.validFrom),
    until: fromDbDate(contract.validTo),
    ...(award ? { amount: contract.amount } : {}),
    ...(form === 'nonPublicPartnership' ? { bothSides: true } : {}),
  })
}

async function awardedName({ tx }: CommandContext, processId: string, code: string): Promise<string> {
  const awarded = await tx.serviceStepEvidence.findUnique({
    where: { processId_code: { processId, code } },
    select: { content: true },
  })
  return textOf(storedContent(awarded?.content), 'contractor')
}
