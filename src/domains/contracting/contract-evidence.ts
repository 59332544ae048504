import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import type { RealisationForm } from '@/domains/services-organisation/model'
import { storedContent, textOf, type StepContent } from '@/domains/services-organisation/rules/step-content'
import type { CommandContext } from '@/platform/command/define-command'
import { inNumbers } from '@/platform/db/in-numbers'
import { sumOf, winnersOf } from './awards'
import { contractSelect, type LoadedContract } from './contract-load'
import { directForm } from './rules/direct-contracts'
import { selectionForm, selectionSteps } from './rules/selection'
import { loadSelection, type LoadedSelection } from './selection-load'

/** The steps of the process the draft and the signed contract of a form stand behind, and the one of the award. */
export function stepsOfContract(form: RealisationForm) {
  const chosen = selectionForm(form)
  if (chosen) return selectionSteps[chosen]
  const direct = directForm(form)
  return { award: null, draft: direct?.draft ?? null, contract: direct?.contract ?? null }
}

/** Puts a drafted or signed contract behind its step; of several winners, once each of them has one. */
export async function evidenceOfContract(
  context: CommandContext,
  contract: LoadedContract,
  what: 'draft' | 'contract',
): Promise<void> {
  if (contract.selectionId !== null) {
    const { selection } = await loadSelection(context.tx, contract.selectionId)
    return evidenceOfChosen(context, selection, what)
  }
  const step = stepsOfContract(contract.form)[what]
  if (step === null) return
  await giveEvidence(context, contract.processId, step, what === 'draft' ? {} : contentOf([contract]))
}

/** Puts the contracts of a choice behind their steps, where every winner has one; else nothing. */
export async function evidenceOfChosen(
  context: CommandContext,
  selection: LoadedSelection,
  ...what: readonly ('draft' | 'contract')[]
): Promise<void> {
  const rows = await context.tx.serviceContract.findMany({
    where: { selectionId: selection.id },
    orderBy: [{ year: 'asc' }, { number: 'asc' }],
    select: contractSelect,
  })
  const contracts = inNumbers(rows)
  const all = winnersOf(selection).map(({ providerId }) =>
    contracts.find((contract) => contract.providerId === providerId),
  )
  const there = all.filter((contract) => contract !== undefined)
  if (there.length < all.length) return
  const steps = stepsOfContract(selection.form)
  if (what.includes('draft') && steps.draft) await giveEvidence(context, selection.processId, steps.draft, {})
  if (!what.includes('contract') || there.some(({ state }) => state === 'draft')) return
  if (steps.contract === null) return
  const named = steps.award && (await awardedName(context, selection.processId, steps.award))
  await giveEvidence(context, selection.processId, steps.contract, {
    ...contentOf(there),
    ...(named ? { contractor: named } : {}),
  })
}

/** What the step of the contract says: numbers, with whom, from the first day to the last, the money together. */
function contentOf(contracts: readonly LoadedContract[]): StepContent {
  const [{ form } = { form: null }] = contracts
  const days = contracts
    .flatMap(({ validFrom, validTo }) => [validFrom, validTo])
    .map(fromDbDate)
    .sort()
  const decidedBy = contracts.at(-1)?.decidedBy
  return {
    ...(form === 'procurement' || !decidedBy ? {} : { decidedBy }),
    documentNumber: contracts.map(({ documentNumber }) => documentNumber ?? '').join('; '),
    contractor: contracts.map(({ provider }) => provider.name).join('; '),
    from: days[0] ?? '',
    until: days.at(-1) ?? '',
    ...(form !== null && selectionForm(form) ? { amount: sumOf(contracts) } : {}),
    ...(form === 'nonPublicPartnership' ? { bothSides: true } : {}),
  }
}

async function awardedName({ tx }: CommandContext, processId: string, code: string): Promise<string> {
  const awarded = await tx.serviceStepEvidence.findUnique({
    where: { processId_code: { processId, code } },
    select: { content: true },
  })
  return textOf(storedContent(awarded?.content), 'contractor')
}
