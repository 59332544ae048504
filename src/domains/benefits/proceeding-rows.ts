import 'server-only'
import { runBy } from '@/domains/casework/permissions'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { soonDays } from '@/domains/casework/rules/term-state'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { partOf, type Part } from '@/platform/db/pages'
import type { DecisionKind, ProceedingState } from '@/platform/db/generated/enums'
import { isStandardPath, lacksAnswer, statesAwaitingAnswer } from '@/domains/benefits/rules/pilot'
import type { ProceedingFilter } from '@/domains/benefits/inputs/lists'
import { madeStates } from '@/domains/benefits/table'

/** States in which the term to decide runs. */
export const runningStates: ProceedingState[] = [
  'applied',
  'examined',
  'referred',
  'awaitingCertificate',
  'readyForDecision',
  'discontinuing',
  'awaitingSignature',
]

/** Named one by one, not as "all but the finished", so that an index finds the few there are among the many of all years. */
export const unfinishedStates: ProceedingState[] = [...runningStates, 'decided', 'delivered']

/** The filter of a list, with what the actor may see inside it. */
export function proceedingWhere(
  visible: Prisma.ProceedingWhereInput,
  filter: ProceedingFilter,
  actor: Actor,
  today: LocalDate,
  pilotFrom: Date | null,
): Prisma.ProceedingWhereInput {
  return {
    AND: [
      visible,
      filter.scope === 'mine' ? { caseFile: asksUnfinished(filter) ? openRunBy(actor) : runBy(actor) } : {},
      stateWhere(stateAsked(filter)),
      filter.term ? { state: { in: runningStates }, dueOn: dueWhere(filter.term, today) } : {},
      filter.benefit ? { benefit: filter.benefit } : {},
      filter.outcome ? { decisions: { some: { ...made, kind: filter.outcome } } } : {},
      filter.pilot ? pilotWhere(filter.pilot, pilotFrom) : {},
      filter.workerId ? { workerId: filter.workerId } : {},
      filter.from ? { appliedOn: { gte: toDbDate(filter.from) } } : {},
      filter.to ? { appliedOn: { lte: toDbDate(filter.to) } } : {},
    ],
  }
}

/**
 * The open benefits files of a worker. What is unfinished is in them – the database closes no file over it – and they are
 * few among the files of all years, so PostgreSQL goes from them to the cases instead of reading the town's.
 */
export const openRunBy = (actor: Actor) =>
  ({ kind: 'benefits', state: 'open', ...runBy(actor) }) satisfies Prisma.CaseFileWhereInput

const asksUnfinished = (filter: ProceedingFilter) =>
  Boolean(filter.term) || ['w-toku', ...unfinishedStates].includes(stateAsked(filter))

/** Who asks how cases ended means the finished ones too, unless a state is named. */
const stateAsked = ({ state, outcome }: ProceedingFilter) => state ?? (outcome ? 'wszystkie' : 'w-toku')

/** A draft decides nothing yet. */
const made = { state: { in: [...madeStates] } } satisfies Prisma.DecisionWhereInput

function stateWhere(state: NonNullable<ProceedingFilter['state']>): Prisma.ProceedingWhereInput {
  if (state === 'wszystkie') return {}
  return { state: state === 'w-toku' ? { in: unfinishedStates } : state }
}

function dueWhere(term: NonNullable<ProceedingFilter['term']>, today: LocalDate): Prisma.DateTimeFilter {
  const soon = toDbDate(addDays(today, soonDays))
  switch (term) {
    case 'po-terminie':
      return { lt: toDbDate(today) }
    case 'blisko':
      return { gte: toDbDate(today), lte: soon }
    case 'w-terminie':
      return { gt: soon }
  }
}

/** Who has not answered is asked of the cases begun since the centre takes part; of none while it does not. */
function pilotWhere(
  wanted: NonNullable<ProceedingFilter['pilot']>,
  pilotFrom: Date | null,
): Prisma.ProceedingWhereInput {
  if (wanted === 'sciezka-standardowa') return { pilotConsent: { in: ['refused', 'withdrawn'] } }
  if (pilotFrom === null) return { id: { in: [] } }
  return { pilotConsent: null, appliedOn: { gte: pilotFrom }, state: { in: [...statesAwaitingAnswer] } }
}

/** The order of a list; ties are broken by id, so that pages never overlap. */
export function proceedingOrder({
  sort,
  direction,
}: ProceedingFilter): Prisma.ProceedingOrderByWithRelationInput[] {
  const way = direction === 'ascending' ? 'asc' : 'desc'
  switch (sort) {
    case 'termin':
      return [{ dueOn: way }, { id: way }]
    case 'zlozono':
      return [{ appliedOn: way }, { id: way }]
    case 'znak':
      return [{ caseNumber: way }]
    case 'klient':
      return [
        { caseFile: { person: { lastName: way } } },
        { caseFile: { person: { firstName: way } } },
        { id: way },
      ]
  }
}

const rowSelect = {
  id: true,
  caseNumber: true,
  benefit: true,
  state: true,
  appliedOn: true,
  dueOn: true,
  urgent: true,
  complicated: true,
  pilotConsent: true,
  workerId: true,
  caseFile: { select: { person: { select: { firstName: true, lastName: true } } } },
  suspensions: { where: { validTo: null }, select: { id: true } },
  decisions: { where: made, select: { kind: true } },
} as const satisfies Prisma.ProceedingSelect

export type ProceedingRow = {
  readonly id: string
  readonly caseNumber: string
  readonly client: string
  readonly benefit: Prisma.ProceedingGetPayload<{ select: typeof rowSelect }>['benefit']
  readonly state: ProceedingState
  /** what the signed decision says; null while there is none */
  readonly outcome: DecisionKind | null
  readonly appliedOn: LocalDate
  readonly dueOn: LocalDate
  readonly urgent: boolean
  readonly complicated: boolean
  readonly suspended: boolean
  /** the client has not answered about the pilot, and the case waits for it */
  readonly lacksAnswer: boolean
  readonly standardPath: boolean
  readonly worker: string
}

/** A page of the list, names of workers included. */
export async function proceedingRows(
  db: ReadDb,
  where: Prisma.ProceedingWhereInput,
  filter: ProceedingFilter,
  page: Part,
  pilotFrom: Date | null,
): Promise<ProceedingRow[]> {
  const orderBy = proceedingOrder(filter)
  const rows = await partOf(
    page,
    (part) => db.proceeding.findMany({ where, orderBy, ...part, select: { id: true } }),
    (among, part) =>
      db.proceeding.findMany({ where: { AND: [where, among] }, orderBy, ...part, select: rowSelect }),
  )
  const names = await namesOfUsers(
    db,
    rows.map(({ workerId }) => workerId),
  )
  return rows.map((row) => ({
    id: row.id,
    caseNumber: row.caseNumber,
    client: `${row.caseFile.person.lastName} ${row.caseFile.person.firstName}`,
    benefit: row.benefit,
    state: row.state,
    outcome: row.decisions[0]?.kind ?? null,
    appliedOn: fromDbDate(row.appliedOn),
    dueOn: fromDbDate(row.dueOn),
    urgent: row.urgent,
    complicated: row.complicated,
    suspended: row.suspensions.length > 0,
    lacksAnswer: lacksAnswer({
      state: row.state,
      appliedOn: fromDbDate(row.appliedOn),
      pilotFrom: pilotFrom && fromDbDate(pilotFrom),
      consent: row.pilotConsent,
    }),
    standardPath: isStandardPath(row.pilotConsent),
    worker: names.get(row.workerId) ?? '–',
  }))
}

/** Names of employees by id. */
export async function namesOfUsers(
  db: ReadDb,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const users = await db.user.findMany({
    where: { id: { in: wanted } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
