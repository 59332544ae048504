import 'server-only'
import { z } from 'zod'
import { substituteOn } from '@/domains/casework/permissions'
import { loadCentre } from '@/domains/staff/centre'
import { addDays, daysBetween, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { FileState, type Prisma } from '@/platform/db/generated/client'
import { atOneMoment } from '@/platform/db/one-moment'
import { partOf, type Part } from '@/platform/db/pages'
import { inPortions } from '@/platform/db/portions'
import type { Actor } from '@/platform/auth/actor'
import { defineListQuery } from '@/platform/query/define-query'
import { cyclesOf, type FileCycle } from './cycle'
import type { MethodStage } from './labels'
import { fileSelect } from './load'
import { loadOfWorker } from './load-check'
import { DAYS_WITHOUT_CONTACT } from './model'
import { socialWorkPermissions } from './permissions'
import { familyFilters, type FamilyFilter } from './table'
import { methodStages, stageOf } from './workflow'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

export type FamilyLine = Pick<FileCycle, 'lastContactOn' | 'nextStep' | 'nextStepOn' | 'missingMonths'> & {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly stage: MethodStage
  readonly stageNumber: number
  readonly standard: string | null
  readonly cooperation: string | null
  readonly retryOn: LocalDate | null
  readonly restricted: boolean
  readonly closedOn: LocalDate | null
  readonly leadName: string | null
  /** does this actor lead it or stand in? */
  readonly leads: boolean
  readonly silentDays: number | null
}

const select = {
  ...fileSelect,
  closedOn: true,
  person: { select: { ...name, ...fileSelect.person.select } },
  lead: { select: name },
} as const satisfies Prisma.CaseFileSelect

type ListedFile = Prisma.CaseFileGetPayload<{ select: typeof select }>

/** Open files by name, ended ones by the day they ended; the id settles the rest. */
const order = {
  open: [{ person: { lastName: 'asc' } }, { person: { firstName: 'asc' } }, { id: 'asc' }],
  closed: [{ closedOn: 'desc' }, { id: 'asc' }],
} satisfies Record<FileState, Prisma.CaseFileOrderByWithRelationInput[]>

const asked = z.object({
  state: z.enum(FileState).default('open'),
  filter: z.enum(familyFilters).nullable().default(null),
  leadId: z.uuid().nullable().default(null),
})

/** "Moje rodziny": the worker's files with their stage, last contact, next step and missing certificates (N-030, G-040). */
export const myFamilies = defineListQuery({
  name: 'socialWork.myFamilies',
  label: 'Moje rodziny',
  input: asked.extend({
    page: z.number().int().min(1).default(1),
    pageSize: z.number().int().min(1).max(100).default(50),
  }),
  permission: socialWorkPermissions.on('socialWork.file.list'),
  async run({ db, actor, clock, where }, { page, pageSize, ...input }) {
    const asks = familiesAsked({ db, actor, today: clock.today() }, where, input)
    const skip = (page - 1) * pageSize
    const load = await loadOfWorker(db, clock, actor.id)
    if (asks.counted) {
      const all = await asks.every()
      return { rows: all.slice(skip, skip + pageSize), total: all.length, load }
    }
    const [rows, total] = await Promise.all([asks.portion({ skip, take: pageSize }), asks.count()])
    return { rows, total, load }
  },
})

/** The same list, whole and as of one moment, as a file that leaves the system. */
export const familyExport = defineListQuery({
  name: 'socialWork.familyExport',
  label: 'Pobranie listy rodzin do pliku',
  input: asked,
  permission: socialWorkPermissions.on('socialWork.file.export'),
  logged: true,
  run: ({ actor, clock, where }, input) =>
    atOneMoment((db) => familiesAsked({ db, actor, today: clock.today() }, where, input).every()),
})

type Reader = { readonly db: ReadDb; readonly actor: Actor; readonly today: LocalDate }

function familiesAsked(
  { db, actor, today }: Reader,
  visible: Prisma.CaseFileWhereInput,
  { state, filter, leadId }: z.output<typeof asked>,
) {
  const where = {
    AND: [visible, { kind: 'socialWork' as const, state }, leadId ? { leadId } : {}, askedFor(filter, today)],
  }
  const fits = counted(filter)
  const orderBy = order[state]
  const portion = async (part: Part) =>
    familyLines(
      db,
      await partOf(
        part,
        (at) => db.caseFile.findMany({ where, orderBy, ...at, select: { id: true } }),
        (among, at) => db.caseFile.findMany({ where: { AND: [where, among] }, orderBy, ...at, select }),
      ),
      today,
      actor.id,
    )
  return {
    /** is the filter one the database cannot answer? */
    counted: fits !== null,
    portion,
    count: () => db.caseFile.count({ where }),
    every: async () => {
      const all = await inPortions(portion)
      return fits ? all.filter(fits) : all
    },
  }
}

/** What the database can answer of a filter. */
function askedFor(filter: FamilyFilter | null, today: LocalDate): Prisma.CaseFileWhereInput {
  if (filter === 'withdrawn') return { cooperation: { in: ['withdrawn', 'refused'] } }
  if (filter === 'missing') return { terms: { some: {} } }
  return filter === 'silent' ? withoutContact(today) : {}
}

/** Nobody has talked to the family for a fortnight (G-040), as the desk counts it: not those that withdrew or refused. */
function withoutContact(today: LocalDate): Prisma.CaseFileWhereInput {
  const before = toDbDate(addDays(today, -DAYS_WITHOUT_CONTACT))
  return {
    state: 'open',
    openedOn: { lte: before },
    OR: [{ cooperation: null }, { cooperation: { notIn: ['withdrawn', 'refused'] } }],
    actions: { none: { contact: 'direct', doneOn: { gt: before }, correction: { is: null } } },
  }
}

/** What has to be counted from the facts of each file. */
function counted(filter: FamilyFilter | null): ((line: FamilyLine) => boolean) | null {
  if (filter === 'missing') return ({ missingMonths }) => missingMonths > 0
  return filter === 'diagnosis' ? ({ stage }) => stage === 'diagnosis' : null
}

async function familyLines(
  db: ReadDb,
  files: readonly ListedFile[],
  today: LocalDate,
  actorId: string,
): Promise<FamilyLine[]> {
  const { monthlyCertificateDueDay } = await loadCentre(db)
  const cycles = await cyclesOf(db, files, today, monthlyCertificateDueDay)
  return files.flatMap((file) => {
    const cycle = cycles.get(file.id)
    return cycle ? [familyLine(file, cycle, today, actorId)] : []
  })
}

function familyLine(file: ListedFile, cycle: FileCycle, today: LocalDate, actorId: string): FamilyLine {
  const stage = stageOf(cycle)
  const since = cycle.lastContactOn ?? fromDbDate(file.openedOn)
  return {
    id: file.id,
    personId: file.personId,
    name: fullName(file.person),
    stage,
    stageNumber: methodStages.indexOf(stage) + 1,
    standard: file.standard,
    cooperation: file.cooperation,
    retryOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
    restricted: file.restricted,
    closedOn: file.closedOn ? fromDbDate(file.closedOn) : null,
    leadName: file.lead ? fullName(file.lead) : null,
    leads: file.leadId === actorId || substituteOn(file, today) === actorId,
    silentDays: file.state === 'open' ? daysBetween(since, today) : null,
    lastContactOn: cycle.lastContactOn,
    nextStep: cycle.nextStep,
    nextStepOn: cycle.nextStepOn,
    missingMonths: cycle.missingMonths,
  }
}
