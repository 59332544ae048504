import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { numberOf, storedContent } from '@/domains/services-organisation/rules/step-content'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import { contractNumber } from './labels'
import type { DirectContract } from './rules/direct-contracts'

type Db = Pick<ReadDb | WriteTx, 'serviceProcess' | 'serviceContract' | 'provider'>

const processSelect = {
  id: true,
  title: true,
  form: true,
  state: true,
  coordinatorId: true,
  responsibility: true,
  stages: { where: { stage: 'WYB' }, select: { state: true } },
  steps: {
    where: { OR: [{ stage: 'WYB' }, { code: { in: ['FIN-01', 'FOR-05'] } }] },
    select: { code: true, state: true, doneOn: true, content: true },
  },
} as const satisfies Prisma.ServiceProcessSelect

export type ContractingProcess = Prisma.ServiceProcessGetPayload<{ select: typeof processSelect }>

/** A process whose contract is prepared, with what its permission is decided on. Throws `NotFound`. */
export async function loadContractingProcess(db: Pick<Db, 'serviceProcess'>, processId: string) {
  const process = found(
    await db.serviceProcess.findUnique({ where: { id: processId }, select: processSelect }),
  )
  const { id, coordinatorId, responsibility } = process
  return { id, coordinatorId, responsibility, process }
}

/** The same for a change: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockContractingProcess(tx: WriteTx, processId: string) {
  await tx.$queryRaw`SELECT 1 FROM service_process WHERE id = ${processId}::uuid FOR UPDATE`
  return loadContractingProcess(tx, processId)
}

/** What the rules of a contract without an award are told of its process on a day. */
export async function directFacts(
  db: Pick<Db, 'serviceContract'>,
  process: ContractingProcess,
  on: LocalDate,
): Promise<Pick<DirectContract, 'running' | 'stage' | 'stepsDone' | 'other' | 'yearlyCost'>> {
  const other = await db.serviceContract.findFirst({
    where: {
      processId: process.id,
      OR: [{ state: 'draft' }, { state: 'signed', endsOn: { gte: toDbDate(on) } }],
    },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    select: { state: true, documentNumber: true, year: true, number: true, endsOn: true },
  })
  const cost = process.steps.find(({ code }) => code === 'FIN-01')
  return {
    running: process.state === 'running',
    stage: process.stages[0]?.state ?? 'notStarted',
    stepsDone: process.steps.filter(({ state }) => state === 'done').map(({ code }) => code),
    other: other && {
      number: other.documentNumber ?? contractNumber(other),
      until: other.state === 'draft' ? null : fromDbDate(other.endsOn),
    },
    yearlyCost: cost ? numberOf(storedContent(cost.content), 'cost') : 0,
  }
}

/** Whom the contract is concluded with, as the rules see it; null when nobody was chosen. */
export async function partnerOf(
  db: Pick<Db, 'provider'>,
  providerId: string | null,
): Promise<DirectContract['provider']> {
  if (providerId === null) return null
  const row = await db.provider.findUnique({
    where: { id: providerId },
    select: { name: true, kind: true, closedOn: true },
  })
  return row && { name: row.name, kind: row.kind, open: row.closedOn === null }
}

/** The day the form of a process was decided, on which a contract without an award rests. */
export async function formDecidedOn(
  db: Pick<Db, 'serviceProcess'>,
  processId: string,
): Promise<LocalDate | null> {
  const { process } = await loadContractingProcess(db, processId)
  const step = process.steps.find(({ code, state }) => code === 'FOR-05' && state === 'done')
  return step?.doneOn ? fromDbDate(step.doneOn) : null
}
