import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { serviceOf } from '@/domains/services-organisation/load'
import type { Prisma } from '@/platform/db/generated/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import {
  annexTerms,
  awardOf,
  contractSelect,
  firstTerms,
  guardOfContract,
  loadContract,
  type LoadedContract,
} from './contract-load'
import { formDecidedOn } from './direct-contract-load'
import { contractNumber } from './labels'
import { contractPermissions } from './permissions'
import { isGrant, lastTerms, termsOn } from './rules/contracts'
import { directForm } from './rules/direct-contracts'
import { contractFilter } from './table'
import { waitingSteps } from './waiting-steps'

const dayOf = (date: Date | null) => (date ? fromDbDate(date) : null)

/** Contracts that end within so many days are said to be ending. */
export const ENDING_DAYS = 60

type Filter = z.output<typeof contractFilter>

function viewWhere(view: Filter['view'], today: LocalDate): Prisma.ServiceContractWhereInput {
  const day = toDbDate(today)
  switch (view) {
    case 'projekty':
      return { state: 'draft' }
    case 'trwaja':
      return { state: 'signed', validFrom: { lte: day }, endsOn: { gte: day } }
    case 'koncza':
      return { state: 'signed', endsOn: { gte: day, lte: toDbDate(addDays(today, ENDING_DAYS)) } }
    case 'do-rozliczenia':
      return { OR: [{ state: 'terminated' }, { state: 'signed', endsOn: { lt: day } }] }
    case 'rozliczone':
      return { state: 'settled' }
    default:
      return {}
  }
}

const whereOf = (filter: Filter, today: LocalDate): Prisma.ServiceContractWhereInput => ({
  ...viewWhere(filter.view, today),
  ...(filter.service ? { process: { catalogueCode: filter.service } } : {}),
  ...(filter.provider ? { providerId: filter.provider } : {}),
  ...(filter.year ? { year: filter.year } : {}),
})

function orderOf({ sort, descending }: Filter): Prisma.ServiceContractOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  return sort === 'numer'
    ? [{ year: direction }, { number: direction }]
    : [{ endsOn: direction }, { year: direction }, { number: direction }]
}

const line = (today: LocalDate) => (row: LoadedContract) => {
  const terms = termsOn(firstTerms(row), annexTerms(row), today)
  return {
    id: row.id,
    number: row.documentNumber ?? contractNumber(row),
    registerNumber: contractNumber(row),
    provider: row.provider.name,
    providerId: row.providerId,
    process: row.process.title,
    service: serviceOf(row.process.catalogueCode)?.label ?? row.process.catalogueCode,
    form: row.form,
    state: row.state,
    from: fromDbDate(row.validFrom),
    until: fromDbDate(row.endsOn),
    amount: terms.amount,
    plannedHours: terms.plannedHours,
    settlement: row.settlement?.state ?? null,
    used: row.settlement?.usedAmount ?? null,
    returned: row.settlement?.returnedAmount ?? null,
  }
}

export type ContractLine = ReturnType<ReturnType<typeof line>>

/** The register of contracts, a page at a time. */
export const contracts = defineListQuery({
  name: 'contracting.contracts',
  label: 'Rejestr umów',
  input: contractFilter.extend({ page: z.number().int().min(1), pageSize: z.number().int().min(1).max(200) }),
  permission: contractPermissions.on('contracting.contract.read'),
  async run({ db, where, clock }, { page, pageSize, ...filter }) {
    const condition = { AND: [where, whereOf(filter, clock.today())] }
    const [rows, total] = await Promise.all([
      db.serviceContract.findMany({
        where: condition,
        orderBy: orderOf(filter),
        skip: (page - 1) * pageSize,
        take: pageSize,
        select: contractSelect,
      }),
      db.serviceContract.count({ where: condition }),
    ])
    return { rows: inNumbers(rows).map(line(clock.today())), total }
  },
})

/** The same list for a file. */
export const contractsExport = defineListQuery({
  name: 'contracting.contractsExport',
  label: 'Eksport rejestru umów',
  input: contractFilter,
  permission: contractPermissions.on('contracting.contract.read'),
  logged: true,
  async run({ db, where, clock }, filter) {
    const rows = await db.serviceContract.findMany({
      where: { AND: [where, whereOf(filter, clock.today())] },
      orderBy: orderOf(filter),
      take: 10_000,
      select: contractSelect,
    })
    return inNumbers(rows).map(line(clock.today()))
  },
})

/** One contract: terms, annexes, signatures, settlement, and what may be done now. */
export const contractPage = defineRecordQuery({
  name: 'contracting.contractPage',
  label: 'Umowa na usługę',
  input: z.object({ contractId: z.uuid() }),
  permission: contractPermissions.on('contracting.contract.read'),
  load: async ({ db }, { contractId }) => guardOfContract(await loadContract(db, contractId)),
  async run({ db, target, actor, clock }) {
    const { contract } = target
    const today = clock.today()
    const may = (key: Parameters<typeof contractPermissions.on>[0]) =>
      contractPermissions.on(key).allows(actor, target)
    const first = firstTerms(contract)
    const annexes = annexTerms(contract)
    const ended = contract.state === 'terminated' || fromDbDate(contract.endsOn) < today
    const { settlement } = contract
    const award = awardOf(contract)
    return {
      ...line(today)(contract),
      version: contract.version,
      processId: contract.processId,
      scope: contract.scope,
      settlementTerms: contract.settlementTerms,
      grant: isGrant(contract.form),
      direct: directForm(contract.form)?.name ?? null,
      decisionNumber: award?.decisionNumber ?? null,
      awarded: award?.amount ?? null,
      awardedOn: dayOf(award?.awardedOn ?? null),
      formDecidedOn: contract.selection ? null : await formDecidedOn(db, contract.processId),
      signedOn: dayOf(contract.signedOn),
      decidedBy: contract.decidedBy,
      terminatedOn: dayOf(contract.terminatedOn),
      terminateReason: contract.terminateReason,
      first,
      last: lastTerms(first, annexes),
      annexes: contract.annexes.map(({ id, number, summary, signedOn, ...annex }) => ({
        id,
        number,
        summary,
        signedOn: fromDbDate(signedOn),
        effectiveOn: fromDbDate(annex.effectiveOn),
        endsOn: dayOf(annex.endsOn),
        amount: annex.amount,
        plannedHours: annex.plannedHours,
      })),
      signatures: contract.signatures.map(({ id, side, name, role }) => ({ id, side, name, role })),
      report: settlement
        ? {
            state: settlement.state,
            reportOn: fromDbDate(settlement.reportOn),
            usedAmount: settlement.usedAmount,
            returnedAmount: settlement.returnedAmount,
            hoursDone: settlement.hoursDone,
            recipients: settlement.recipients,
            results: settlement.results,
            decidedOn: dayOf(settlement.decidedOn),
            returnReason: settlement.returnReason,
          }
        : null,
      steps: await waitingSteps(db, actor, contract.processId),
      may: {
        change: may('contracting.contract.write') && contract.state === 'draft',
        sign: may('contracting.contract.sign') && contract.state === 'draft',
        annex: may('contracting.contract.write') && contract.state === 'signed',
        terminate: may('contracting.contract.sign') && contract.state === 'signed' && !ended,
        report:
          may('contracting.contract.write') &&
          ended &&
          (contract.state === 'signed' || contract.state === 'terminated') &&
          (settlement === null || settlement.state === 'returned'),
        settle: may('contracting.settlement.accept') && settlement?.state === 'submitted',
      },
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceContract', subjectId: id }),
})

export type ContractPage = Awaited<ReturnType<typeof contractPage>>
