import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import {
  annexTerms,
  contractAudit,
  firstTerms,
  guardOfContract,
  lockContract,
  type LoadedContract,
} from './contract-load'
import * as inputs from './inputs/contracts'
import { contractPermissions } from './permissions'
import { lastTerms, settlementRefusals } from './rules/contracts'

/** The report of the task and what became of its money, as the provider handed it in. */
export const reportTask = defineCommand({
  name: 'contracting.reportTask',
  label: 'Sprawozdanie z zadania i rozliczenie',
  input: inputs.reportTask,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.contract.write'),
  async run({ target: { contract }, tx, actor, clock }, { contractId, version, ...report }) {
    sameVersion(contract, version)
    if (contract.state === 'draft' || contract.state === 'settled')
      throw refuse('settlement.state', 'Rozlicza się zawartą umowę, raz.', 'Sprawdź stan umowy.')
    if (contract.settlement && contract.settlement.state !== 'returned')
      throw refuse('settlement.twice', 'Sprawozdanie jest już wpisane i czeka na przyjęcie.')
    refuseUnless(
      settlementRefusals({
        form: contract.form,
        state: contract.state,
        endsOn: fromDbDate(contract.endsOn),
        today: clock.today(),
        reportOn: report.reportOn,
        amount: lastTerms(firstTerms(contract), annexTerms(contract)).amount,
        used: report.usedAmount,
        returned: report.returnedAmount,
      }),
    )
    const entered = { ...report, reportOn: toDbDate(report.reportOn), enteredBy: actor.id }
    await tx.contractSettlement.upsert({
      where: { contractId },
      create: { contractId, ...entered, createdAt: clock.now(), createdBy: actor.id },
      update: { ...entered, state: 'submitted', returnReason: null, version: { increment: 1 } },
      select: { id: true },
    })
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: { version: { increment: 1 } },
      }),
    )
  },
  audit: ({ contractId, usedAmount, returnedAmount }) =>
    contractAudit(contractId, { used: usedAmount, returned: returnedAmount }),
})

function submitted({ settlement }: LoadedContract) {
  if (settlement?.state === 'submitted') return settlement
  throw refuse(
    'settlement.none',
    'Nie ma sprawozdania do przyjęcia.',
    'Najpierw specjalista wpisuje sprawozdanie z zadania.',
  )
}

/** The finance worker takes the settlement: the contract is settled. Never the one who entered it. */
export const acceptSettlement = defineCommand({
  name: 'contracting.acceptSettlement',
  label: 'Przyjęcie rozliczenia umowy',
  input: inputs.acceptSettlement,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.settlement.accept'),
  async run({ target: { contract }, ...context }, { contractId, version }) {
    const { tx, actor, clock } = context
    const settlement = submitted(contract)
    if (settlement.enteredBy === actor.id)
      throw refuse(
        'settlement.own',
        'Rozliczenie przyjmuje inna osoba niż ta, która je wpisała.',
        'Poproś innego pracownika ds. finansowych.',
      )
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: { state: 'settled', version: { increment: 1 } },
      }),
    )
    await tx.contractSettlement.update({
      where: { id: settlement.id },
      data: {
        state: 'accepted',
        decidedBy: actor.id,
        decidedOn: toDbDate(clock.today()),
        version: { increment: 1 },
      },
      select: { id: true },
    })
    await appendStep(context, {
      subjectType: 'serviceContract',
      subjectId: contractId,
      transition: 'settle',
      from: contract.state,
      to: 'settled',
    })
  },
  audit: ({ contractId }) => contractAudit(contractId),
})

/** The settlement goes back with what is to be mended. */
export const returnSettlement = defineCommand({
  name: 'contracting.returnSettlement',
  label: 'Zwrot rozliczenia do poprawy',
  input: inputs.returnSettlement,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.settlement.accept'),
  async run({ target: { contract }, tx, actor, clock }, { contractId, version, reason }) {
    const settlement = submitted(contract)
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: { version: { increment: 1 } },
      }),
    )
    await tx.contractSettlement.update({
      where: { id: settlement.id },
      data: {
        state: 'returned',
        returnReason: reason,
        decidedBy: actor.id,
        decidedOn: toDbDate(clock.today()),
        version: { increment: 1 },
      },
      select: { id: true },
    })
  },
  audit: ({ contractId }) => contractAudit(contractId),
})
