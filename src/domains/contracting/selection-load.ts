import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { listOf, numberOf, storedContent } from '@/domains/services-organisation/rules/step-content'
import type { AuditSummary } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { PositionKind, UserStatus } from '@/platform/db/generated/enums'
import { inNumbers, type InNumbers } from '@/platform/db/in-numbers'
import { found } from '@/platform/errors'
import type { GuardedSelection } from './permissions'
import type { CommissionFacts, Member } from './rules/commission'
import { committeeSteps, selectionForm, type SelectionForm } from './rules/selection'

const processSelect = {
  id: true,
  title: true,
  year: true,
  number: true,
  state: true,
  form: true,
  coordinatorId: true,
  responsibility: true,
  steps: {
    where: { OR: [{ stage: 'WYB' }, { code: 'FIN-01' }] },
    select: { code: true, state: true, content: true },
  },
} as const satisfies Prisma.ServiceProcessSelect

export type ChoosingProcess = Prisma.ServiceProcessGetPayload<{ select: typeof processSelect }>

/** Everything about a call for offers but what is inside the offers: that lies apart. */
const selectionSelect = {
  id: true,
  processId: true,
  form: true,
  state: true,
  offersDueAt: true,
  openingAt: true,
  priceReason: true,
  openedAt: true,
  openedBy: true,
  formalClosedOn: true,
  opinion: true,
  opinedOn: true,
  opinedBy: true,
  judgeIds: true,
  publishedOn: true,
  publishedWhere: true,
  cancelledOn: true,
  cancelReason: true,
  version: true,
  createdAt: true,
  process: { select: processSelect },
  criteria: { orderBy: { place: 'asc' } },
  offers: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      providerId: true,
      receivedAt: true,
      delivery: true,
      late: true,
      formalState: true,
      formalMet: true,
      formalNote: true,
      completeBy: true,
      completedOn: true,
      checkedOn: true,
      checkedBy: true,
      version: true,
      provider: { select: { name: true } },
    },
  },
  awards: {
    select: {
      offerId: true,
      amount: true,
      awardedOn: true,
      decidedBy: true,
      decisionNumber: true,
      authorisationId: true,
      reasons: true,
    },
  },
  withdrawnAwards: { orderBy: [{ withdrawnOn: 'asc' }, { createdAt: 'asc' }] },
  statements: { select: { userId: true, providerId: true, impartial: true, reason: true, createdAt: true } },
} as const satisfies Prisma.ProviderSelectionSelect

export type LoadedSelection = InNumbers<
  Prisma.ProviderSelectionGetPayload<{ select: typeof selectionSelect }>
>
type Db = ReadDb | WriteTx

/** The workers appointed to the committee, as its step of the process names them. */
export function memberIdsOf(process: Pick<ChoosingProcess, 'steps'>): readonly string[] {
  return process.steps
    .filter(({ code, state }) => committeeSteps.includes(code) && state === 'done')
    .flatMap(({ content }) => listOf(storedContent(content), 'members'))
}

export const guardOf = (process: ChoosingProcess): GuardedSelection => ({
  memberIds: memberIdsOf(process),
  coordinatorId: process.coordinatorId,
  responsibility: process.responsibility,
  form: process.form,
})

/** A process by which a provider is chosen, with what its permission is decided on. Throws `NotFound`. */
export async function loadChoosing(db: Pick<Db, 'serviceProcess'>, processId: string) {
  const process = found(
    await db.serviceProcess.findUnique({ where: { id: processId }, select: processSelect }),
  )
  return { ...guardOf(process), id: process.id, process }
}

/** The call for offers with what its permission is decided on. Throws `NotFound`. */
export async function loadSelection(db: Pick<Db, 'providerSelection'>, id: string) {
  const row = await db.providerSelection.findUnique({ where: { id }, select: selectionSelect })
  const selection = inNumbers(found(row))
  return { ...guardOf(selection.process), id, selection, form: formOf(selection) }
}

export type GuardedLoaded = Awaited<ReturnType<typeof loadSelection>>

function formOf({ form }: LoadedSelection): SelectionForm {
  const known = selectionForm(form)
  if (!known) throw new Error(`no offers are chosen among in the form ${form}`)
  return known
}

/** The newest call of a process that was not cancelled, else the newest one. */
export async function selectionOfProcess(db: Pick<Db, 'providerSelection'>, processId: string) {
  const rows = await db.providerSelection.findMany({
    where: { processId },
    orderBy: { createdAt: 'desc' },
    select: selectionSelect,
  })
  const row = rows.find(({ state }) => state !== 'cancelled') ?? rows[0] ?? null
  return row && inNumbers(row)
}

/** The call for a change: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockSelection(tx: WriteTx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM provider_selection WHERE id = ${id}::uuid FOR UPDATE`
  return loadSelection(tx, id)
}

/** An offer for a change, its call locked. Throws `NotFound`. */
export async function lockOffer(tx: WriteTx, offerId: string) {
  const { selectionId } = found(
    await tx.offer.findUnique({ where: { id: offerId }, select: { selectionId: true } }),
  )
  const target = await lockSelection(tx, selectionId)
  return { ...target, offer: found(target.selection.offers.find(({ id }) => id === offerId)) }
}

/** Several calls for offers at once, in the order their offers are opened. */
export async function loadSelections(
  db: Pick<Db, 'providerSelection'>,
  where: Prisma.ProviderSelectionWhereInput,
  take: number,
): Promise<LoadedSelection[]> {
  const rows = await db.providerSelection.findMany({
    where,
    orderBy: [{ openingAt: 'asc' }, { id: 'asc' }],
    take,
    select: selectionSelect,
  })
  return inNumbers(rows)
}

type CommissionDb = Pick<Db, 'user' | 'providerConflict'>

/** The committee as its rules see it on a day. */
export async function commissionOf(
  db: CommissionDb,
  selection: LoadedSelection,
  on: LocalDate,
): Promise<CommissionFacts> {
  const [commission] = await commissionsOf(db, [selection], on)
  return found(commission)
}

/** The committees of several choices, in their order: people and ties asked for once for all of them. */
export async function commissionsOf(
  db: CommissionDb,
  selections: readonly LoadedSelection[],
  on: LocalDate,
): Promise<CommissionFacts[]> {
  const day = toDbDate(on)
  const inForce = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const offers = selections.flatMap((selection) => inTime(selection))
  const [users, conflicts] = await Promise.all([
    db.user.findMany({
      where: { id: { in: selections.flatMap(({ process }) => [...memberIdsOf(process)]) } },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        firstName: true,
        lastName: true,
        status: true,
        positions: { where: inForce, select: { kind: true } },
      },
    }),
    db.providerConflict.findMany({
      where: { providerId: { in: offers.map(({ providerId }) => providerId) }, ...inForce },
      select: { userId: true, providerId: true },
    }),
  ])
  return selections.map((selection) => ({
    form: selection.form,
    members: membersAmong(users, selection.process),
    offerors: inTime(selection).map(({ providerId, provider }) => ({ providerId, name: provider.name })),
    statements: selection.statements,
    conflicts: conflicts.filter(({ providerId }) =>
      inTime(selection).some((offer) => offer.providerId === providerId),
    ),
  }))
}

const inTime = ({ offers }: LoadedSelection) => offers.filter(({ late }) => !late)

type Worker = {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly status: UserStatus
  readonly positions: readonly { readonly kind: PositionKind }[]
}

/** Who sits in the committee of a process; a closed account holds no position. */
function membersAmong(users: readonly Worker[], process: ChoosingProcess): Member[] {
  const ids = memberIdsOf(process)
  return users
    .filter(({ id }) => ids.includes(id))
    .map(({ id, firstName, lastName, status, positions }) => ({
      userId: id,
      name: `${firstName} ${lastName}`,
      positions: status === 'active' ? positions.map(({ kind }) => kind) : [],
      coordinatesThisService: id === process.coordinatorId,
    }))
}

/** The last day for offers as the announcement of the process says it. */
export function announcedDueOn({ steps }: ChoosingProcess): LocalDate | null {
  const step = steps.find(({ code, state }) => (code === 'UDPP-04' || code === 'PPN-04') && state === 'done')
  const value = step ? storedContent(step.content)['offersDueOn'] : null
  return typeof value === 'string' && value !== '' ? fromDbDate(new Date(`${value}T00:00:00Z`)) : null
}

/** The cost the process was planned with, in grosze; 0 before it is set. */
export function plannedCost({ steps }: ChoosingProcess): number {
  const step = steps.find(({ code }) => code === 'FIN-01')
  return step ? numberOf(storedContent(step.content), 'cost') : 0
}

/** The public money the announcement of an open contest names, in grosze; null where it names none. */
export function announcedFunds({ steps }: ChoosingProcess): number | null {
  const step = steps.find(({ code }) => code === 'UDPP-04')
  const funds = step ? numberOf(storedContent(step.content), 'funds') : 0
  return funds > 0 ? funds : null
}

/** The audit of a choice: what, and codes – never the words. */
export const selectionAudit = (
  subjectId: string,
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary => ({ subjectType: 'providerSelection', subjectId, summary })
