import { draftContract, signContract } from '@/domains/contracting/contract-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { afterAward, later, published, type ContestPeople } from './contests'

type Drafted = Parameters<typeof draftContract.execute>[1]

/** From May to the end of the year; override what the test is about. */
export const contractInput = (processId: string, changes: Partial<Drafted> = {}): Drafted => ({
  processId,
  scope: 'Usługi opiekuńcze w miejscu zamieszkania.',
  settlementTerms: 'Dwie transze, sprawozdanie w 30 dni.',
  standardClause: true,
  validFrom: '2026-05-01',
  validTo: '2026-12-31',
  amount: 48_000_000,
  plannedHours: 1200,
  ...changes,
})

export const contractRow = async (id: string) =>
  inNumbers(await readDb().serviceContract.findUniqueOrThrow({ where: { id } }))

/** Both sides sign on 16 April. */
export async function signed(
  call: CommandCall,
  contractId: string,
  documentNumber = 'U/7/2026',
): Promise<void> {
  await signContract.execute(later(call, afterAward), {
    contractId,
    version: (await contractRow(contractId)).version,
    decidedBy: 'mayor',
    documentNumber,
    signedOn: '2026-04-16',
    signatures: [
      { side: 'publicSide', name: 'Jan Prezydent', role: 'prezydent miasta' },
      { side: 'provider', name: 'Hanna Sowa', role: 'prezeska' },
    ],
  })
}

/** A signed contract with what it came from. */
export async function contracted(people: ContestPeople, serial: number) {
  const contest = await published(people, serial)
  const { contractId } = await draftContract.execute(
    later(people.contracting, afterAward),
    contractInput(contest.processId),
  )
  await signed(people.director, contractId)
  return { ...contest, contractId }
}
