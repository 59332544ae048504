import 'server-only'
import { isLocalDate, warsawDateOf, type LocalDate, type YearMonth } from '@/kernel/calendar-day'
import { fromDbDate, minDate, toDbDate, yearMonth } from '@/kernel/local-date'
import type { AuditSummary } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { holds, type Actor } from '@/platform/auth/actor'
import { found } from '@/platform/errors'
import {
  contractedPeriod,
  contractInMonth,
  latestPerformers,
  type SignedContract,
} from '@/domains/contracting/rules/contract-month'
import { signedContracts } from '@/domains/contracting/signed-contracts'
import { storedContent, textOf, type StepContent } from '@/domains/services-organisation/rules/step-content'
import type { Supervised } from './rules/months'
import type { Performer } from './rules/provider-figures'
import { supervisorOf, type SupervisionFacts } from './rules/supervision'

const person = { select: { id: true, firstName: true, lastName: true } } as const

/** What supervision needs of a process: whose it is, its form, its stage 6 and the contract it stands on. */
export const serviceSelect = {
  id: true,
  year: true,
  number: true,
  catalogueCode: true,
  title: true,
  template: true,
  form: true,
  state: true,
  responsibility: true,
  localPartnership: true,
  coordinatorId: true,
  endedOn: true,
  coordinator: person,
  stages: { where: { stage: 'NAD' }, select: { id: true, state: true } },
  steps: { where: { stage: 'WYB' }, orderBy: { place: 'asc' }, select: { content: true } },
} as const satisfies Prisma.ServiceProcessSelect

type Row = Prisma.ServiceProcessGetPayload<{ select: typeof serviceSelect }>

/** A service with the days its supervision lasts, its signed contracts and who performs it by the newest of them. */
export type LoadedService = Row & {
  readonly supervised: Supervised | null
  readonly contracts: readonly SignedContract[]
  /** who performs it, as one text */
  readonly contractor: string | null
  readonly contractors: readonly string[]
}

/** Under which contract a month was performed and by whom; a form without a contract is named by its steps. */
export function performanceIn(
  service: Pick<LoadedService, 'contracts' | 'contractor' | 'contractors'>,
  month: YearMonth,
) {
  const contract = contractInMonth(service.contracts, month)
  return {
    contract,
    contractor: contract?.provider ?? service.contractor,
    contractors: contract?.providers ?? service.contractors,
  }
}

/** Who performs in a month by contracts of the register, each apart; nobody where the form has no contract. */
export function performersIn(service: Pick<LoadedService, 'contracts'>, month: YearMonth): Performer[] {
  const { providerIds = [], providers = [] } = contractInMonth(service.contracts, month) ?? {}
  return providerIds.map((id, at) => ({ id, name: providers[at] ?? '' }))
}

/** The service as one of its performers sees it: by its own contracts. */
export const asPerformedBy = (service: LoadedService, providerId: string | null): LoadedService => ({
  ...service,
  contracts: service.contracts.filter((contract) => contract.providerId === providerId),
})

/** The hours a month is compared with: the contract's, else what the coordinator wrote. */
export const plannedIn = (
  service: Pick<LoadedService, 'contracts'>,
  month: YearMonth,
  written: number | null,
): number | null => contractInMonth(service.contracts, month)?.plannedHours ?? written

/** Services whose stage 6 is open and which are not paused. */
export const supervisedNow: Prisma.ServiceProcessWhereInput = {
  state: { in: ['running', 'finished'] },
  stages: { some: { stage: 'NAD', state: 'inProgress' } },
}

type Db = Pick<ReadDb | WriteTx, 'serviceProcess' | 'stateChange' | 'serviceContract'>

/** Adds to processes their contracts and the days of supervision: of the contracts, else from what the steps say. */
export async function withSupervision(db: Db, rows: readonly Row[]): Promise<LoadedService[]> {
  const open = rows.flatMap(({ stages }) => stages.filter(({ state }) => state === 'inProgress'))
  const [opened, signed] = await Promise.all([
    db.stateChange.findMany({
      where: { subjectId: { in: open.map(({ id }) => id) }, transition: 'open' },
      select: { subjectId: true, at: true },
    }),
    signedContracts(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  const days = new Map(opened.map(({ subjectId, at }) => [subjectId, warsawDateOf(at)]))
  return rows.map((row) => {
    const stage = row.stages[0]
    const openedOn = stage ? days.get(stage.id) : undefined
    const contents = row.steps.map(({ content }) => storedContent(content))
    const contracts = signed.get(row.id) ?? []
    const contractors = contracts.length > 0 ? latestPerformers(contracts) : namedIn(contents)
    return {
      ...row,
      contracts,
      contractor: contractors.length > 0 ? contractors.join('; ') : null,
      contractors,
      supervised: openedOn === undefined ? null : periodOf(row, contracts, contents, openedOn),
    }
  })
}

function namedIn(contents: readonly StepContent[]): readonly string[] {
  const name = last(contents, 'contractor') ?? last(contents, 'organisation') ?? last(contents, 'unit')
  return name === null ? [] : [name]
}

function periodOf(
  { endedOn }: Row,
  contracts: readonly SignedContract[],
  contents: readonly StepContent[],
  openedOn: LocalDate,
): Supervised {
  const contracted = contractedPeriod(contracts)
  const ended = endedOn ? fromDbDate(endedOn) : null
  if (contracted === null) return { from: contractFrom(contents) ?? openedOn, until: ended }
  return { from: contracted.from, until: ended ? minDate(ended, contracted.until) : contracted.until }
}

const last = (contents: readonly StepContent[], name: string): string | null =>
  contents.map((content) => textOf(content, name)).findLast((text) => text !== '') ?? null

function contractFrom(contents: readonly StepContent[]): LocalDate | null {
  const from = last(contents, 'from')
  return from !== null && isLocalDate(from) ? from : null
}

/** One service for reading. Throws `NotFound`. */
export async function loadService(db: Db, processId: string): Promise<LoadedService> {
  const row = found(await db.serviceProcess.findUnique({ where: { id: processId }, select: serviceSelect }))
  const [service] = await withSupervision(db, [row])
  return found(service)
}

/** The service for a change: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockService(tx: WriteTx, processId: string): Promise<LoadedService> {
  await tx.$queryRaw`SELECT 1 FROM service_process WHERE id = ${processId}::uuid FOR UPDATE`
  return loadService(tx, processId)
}

/** A monthly report for a change, its process locked; the permission is decided on the process. Throws `NotFound`. */
export async function lockReport(tx: WriteTx, reportId: string) {
  const { processId } = found(
    await tx.serviceMonthlyReport.findUnique({ where: { id: reportId }, select: { processId: true } }),
  )
  const service = await lockService(tx, processId)
  const report = found(await tx.serviceMonthlyReport.findUnique({ where: { id: reportId } }))
  return { ...service, report: { ...report, month: yearMonth(fromDbDate(report.month)) } }
}

/** An evaluation for a change, its process locked. Throws `NotFound`. */
export async function lockEvaluation(tx: WriteTx, evaluationId: string) {
  const { processId } = found(
    await tx.serviceEvaluation.findUnique({ where: { id: evaluationId }, select: { processId: true } }),
  )
  const service = await lockService(tx, processId)
  const evaluation = found(
    await tx.serviceEvaluation.findUnique({
      where: { id: evaluationId },
      include: { opinions: true, surveys: true },
    }),
  )
  return { ...evaluatedService(service, evaluation), evaluation }
}

/** The service as it is evaluated: with who performed it when the period ended. */
export const evaluatedService = (
  service: LoadedService,
  { lastMonth }: { lastMonth: Date },
): LoadedService => {
  const { contractor, contractors } = performanceIn(service, yearMonth(fromDbDate(lastMonth)))
  return { ...service, contractor, contractors }
}

export type LockedEvaluation = Awaited<ReturnType<typeof lockEvaluation>>

/** Does the register hold on this day an authorisation of the decision body for the centre's supervision? */
export async function centreAuthorised(
  db: Pick<ReadDb | WriteTx, 'authorisation'>,
  on: LocalDate,
): Promise<boolean> {
  const day = toDbDate(on)
  const row = await db.authorisation.findFirst({
    where: {
      kind: 'superviseServices',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
    },
    select: { id: true },
  })
  return row !== null
}

/** What the gate of supervision is told of a service, for this person on a day. */
export async function supervisionFacts(
  db: Pick<ReadDb | WriteTx, 'authorisation'>,
  service: LoadedService,
  actor: Actor,
  on: LocalDate,
): Promise<SupervisionFacts> {
  return {
    state: service.state,
    form: service.form,
    open: service.supervised !== null,
    supervisor: supervisorOf(service.responsibility, {
      decidesForCentre: holds(actor, 'director') || holds(actor, 'deputyDirector'),
    }),
    authorised: await centreAuthorised(db, on),
  }
}

/** The audit of what is done about a service: codes and numbers, never the words. */
export function serviceAudit(
  processId: string,
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary {
  return { subjectType: 'serviceProcess', subjectId: processId, summary }
}

/** 'Anna Wilga', or nothing. */
export const nameOf = (one: { firstName: string; lastName: string } | null | undefined): string | null =>
  one ? `${one.firstName} ${one.lastName}` : null
