import 'server-only'
import type { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Refusal } from '@/kernel/refusal'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuseUnless } from '@/platform/errors'
import { winnersOf, type WinnerOfSelection } from './awards'
import { awardOf, type LoadedContract } from './contract-load'
import {
  directFacts,
  formDecidedOn,
  loadContractingProcess,
  partnerOf,
  type ContractingProcess,
} from './direct-contract-load'
import type * as inputs from './inputs/contracts'
import { contractRefusals, periodRefusals, standardRefusals } from './rules/contracts'
import { directAmountRefusals, directContractRefusals, directForm } from './rules/direct-contracts'
import { selectionOfProcess, type LoadedSelection } from './selection-load'

type NewTerms = Omit<z.output<typeof inputs.draftContract>, 'processId' | 'providerId'>

/** On what the contract rests, its rules asked: the award – or, where nobody is chosen among offers, the decision about the form. */
export async function basisOf(
  { tx, clock }: CommandContext,
  process: ContractingProcess,
  terms: NewTerms,
  providerId: string | null,
) {
  const { form } = process
  const period = { from: terms.validFrom, until: terms.validTo }
  if (form !== null && directForm(form) !== null) {
    refuseUnless(
      directContractRefusals({
        ...terms,
        ...period,
        ...(await directFacts(tx, process, clock.today())),
        form,
        provider: await partnerOf(tx, providerId),
      }),
    )
    return { selectionId: null, providerId: found(providerId), form }
  }
  const selection = await selectionOfProcess(tx, process.id)
  const winner = selection ? winnerFor(selection, providerId) : null
  refuseUnless(
    contractRefusals({
      ...period,
      selectionState: selection?.state ?? null,
      amount: terms.amount,
      awarded: winner?.amount ?? null,
      contracted: winner !== null && selection !== null && (await contracted(tx, selection.id, winner)) > 0,
      standardClause: terms.standardClause,
    }),
  )
  const chosen = found(selection)
  return { selectionId: chosen.id, providerId: found(winner).providerId, form: chosen.form }
}

/** The winner a contract is with; of several somebody says which. */
function winnerFor(selection: LoadedSelection, providerId: string | null): WinnerOfSelection | null {
  const winners = winnersOf(selection)
  if (providerId !== null) return winners.find((winner) => winner.providerId === providerId) ?? null
  return winners.length === 1 ? (winners[0] ?? null) : null
}

const contracted = (
  tx: Pick<CommandContext['tx'], 'serviceContract'>,
  selectionId: string,
  { providerId }: WinnerOfSelection,
) => tx.serviceContract.count({ where: { selectionId, providerId } })

/** Why changed terms of a draft do not hold: above the award, or above the planned cost. */
export async function changedRefusals(
  { tx, clock }: CommandContext,
  contract: LoadedContract,
  terms: NewTerms,
): Promise<Refusal[]> {
  const period = { from: terms.validFrom, until: terms.validTo }
  if (contract.selection)
    return contractRefusals({
      ...terms,
      ...period,
      selectionState: 'published',
      awarded: awardOf(contract)?.amount ?? null,
      contracted: false,
    })
  const { process } = await loadContractingProcess(tx, contract.processId)
  const { yearlyCost } = await directFacts(tx, process, clock.today())
  return [
    ...standardRefusals(terms.standardClause),
    ...periodRefusals(period.from, period.until),
    ...directAmountRefusals({ ...period, form: contract.form, amount: terms.amount, yearlyCost }),
  ]
}

/** The day of the decision a contract rests on: the award, else the decision about the form. */
export async function decidedOn({ tx }: CommandContext, contract: LoadedContract): Promise<LocalDate> {
  const awarded = awardOf(contract)
  return awarded ? fromDbDate(awarded.awardedOn) : found(await formDecidedOn(tx, contract.processId))
}
