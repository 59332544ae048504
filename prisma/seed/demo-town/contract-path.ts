import { addAnnex, draftContract, signContract } from '@/domains/contracting/contract-commands'
import { acceptSettlement, reportTask } from '@/domains/contracting/settlement-commands'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { by } from './telling'
import type { Town } from './town'

const version = async (id: string) =>
  (await readDb().serviceContract.findUniqueOrThrow({ where: { id } })).version

type Terms = {
  scope: string
  amount: number
  plannedHours?: number
  fromDaysAgo: number
  untilDaysAgo: number
  documentNumber: string
  partner: string
  /** with whom, where nobody was chosen among offers, or which of several winners */
  providerId?: string
  settlement?: string
}

/** Monika prepares the contract. */
export async function drafts(town: Town, daysAgo: number, processId: string, terms: Terms): Promise<string> {
  const { contractId } = await draftContract.execute(await by(town, 'm.jurek', daysAgo), {
    processId,
    scope: terms.scope,
    providerId: terms.providerId,
    settlementTerms:
      terms.settlement ??
      'Dotacja w dwóch transzach. Sprawozdanie w ciągu 30 dni od końca zadania, zwrot reszty w 15 dni.',
    standardClause: true,
    validFrom: addDays(town.today, -terms.fromDaysAgo),
    validTo: addDays(town.today, -terms.untilDaysAgo),
    amount: terms.amount,
    plannedHours: terms.plannedHours,
  })
  return contractId
}

/** Both sides sign; the mayor for the city. */
export async function signs(town: Town, daysAgo: number, contractId: string, terms: Terms): Promise<void> {
  const call = await by(town, 'e.jastrzebska', daysAgo)
  await signContract.execute(call, {
    contractId,
    version: await version(contractId),
    decidedBy: 'mayor',
    documentNumber: terms.documentNumber,
    signedOn: call.clock.today(),
    signatures: [
      { side: 'publicSide', name: 'Tadeusz Wrzos', role: 'prezydent miasta' },
      { side: 'provider', name: terms.partner, role: 'osoba upoważniona do reprezentacji' },
    ],
  })
}

/** An annex that changes hours or the end. */
export async function annexes(
  town: Town,
  daysAgo: number,
  contractId: string,
  what: { effectiveDaysAgo: number; plannedHours?: number; summary: string },
): Promise<void> {
  const call = await by(town, 'w.czapla', daysAgo)
  await addAnnex.execute(call, {
    contractId,
    version: await version(contractId),
    signedOn: call.clock.today(),
    effectiveOn: addDays(town.today, -what.effectiveDaysAgo),
    endsOn: '',
    amount: undefined,
    plannedHours: what.plannedHours,
    summary: what.summary,
  })
}

/** The report comes in, and Dorota takes the settlement. */
export async function settles(
  town: Town,
  daysAgo: number,
  contractId: string,
  report: {
    usedAmount: number
    returnedAmount: number
    hoursDone: number
    recipients: number
    results: string
  },
): Promise<void> {
  const call = await by(town, 'w.czapla', daysAgo)
  await reportTask.execute(call, {
    contractId,
    version: await version(contractId),
    reportOn: call.clock.today(),
    ...report,
  })
  await acceptSettlement.execute(await by(town, 'd.pawlik', daysAgo - 8), {
    contractId,
    version: await version(contractId),
  })
}
