import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { fromDbDate } from '@/kernel/local-date'
import { formatTime } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { workersByPosition } from '@/domains/staff/workers'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { PositionKind } from '@/platform/db/generated/enums'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { coordinationsOn } from './coordination'
import { factsOf, loadProcess, serviceOf, type LoadedProcess } from './load'
import { stages, type Stage } from './model'
import { guardedProcessSelect, servicesPermissions, servicesStartPermissions } from './permissions'
import { currentStage } from './rules/process-facts'
import { startRefusals } from './rules/gates'
import { previousCycleOf } from './previous-cycle'
import { namedIn, processView } from './process-view'
import { boardInput } from './table'
import { positionsOn } from './taking-part'
import { prefilled } from './stage-documents'
import { templateOf } from './templates'
import { offeringChoices, offeringOf } from './offering'
import { workersOf } from './workers'

const person = { select: { firstName: true, lastName: true } } as const
const processId = z.object({ processId: z.uuid() })
const subject = ({ id }: LoadedProcess) => ({ subjectType: 'serviceProcess', subjectId: id })

const lineSelect = {
  id: true,
  year: true,
  number: true,
  catalogueCode: true,
  title: true,
  targetGroups: true,
  form: true,
  state: true,
  startedOn: true,
  coordinator: person,
  stages: { orderBy: { stage: 'asc' }, select: { stage: true, state: true, submittedOn: true } },
  ...guardedProcessSelect,
} as const satisfies Prisma.ServiceProcessSelect

type Row = Prisma.ServiceProcessGetPayload<{ select: typeof lineSelect }>

export type ProcessLine = ReturnType<typeof line>

function line(row: Row) {
  const stage = row.state === 'draft' ? null : currentStage(row)
  const at = row.stages.find((one) => one.stage === stage)
  return {
    id: row.id,
    year: row.year,
    number: row.number,
    title: row.title,
    service: serviceOf(row.catalogueCode)?.label ?? row.catalogueCode,
    targetGroups: row.targetGroups,
    form: row.form,
    state: row.state,
    startedOn: row.startedOn ? fromDbDate(row.startedOn) : null,
    coordinator: row.coordinator ? `${row.coordinator.firstName} ${row.coordinator.lastName}` : null,
    stage,
    stageState: at?.state ?? null,
    submittedOn: at?.state === 'awaitingAcceptance' && at.submittedOn ? fromDbDate(at.submittedOn) : null,
  }
}

type Filter = z.output<typeof boardInput>

/** Only one stage of a process is open at a time, so the filter can stand in the question. */
function whereOf({ stage, service, coordinator, group, state }: Filter): Prisma.ServiceProcessWhereInput {
  return {
    state: state ?? { not: 'finished' },
    ...(service ? { catalogueCode: service } : {}),
    ...(coordinator ? { coordinatorId: coordinator } : {}),
    ...(group ? { targetGroups: { has: group } } : {}),
    ...(stage
      ? { stages: { some: { stage, state: { in: ['inProgress', 'awaitingAcceptance', 'returned'] } } } }
      : {}),
  }
}

/** More processes at once than the largest centre has; the board says so when it is cut. */
const SHOWN = 200

async function lines(db: ReadDb, where: Prisma.ServiceProcessWhereInput) {
  return db.serviceProcess.findMany({
    where,
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    take: SHOWN,
    select: lineSelect,
  })
}

/** The services of the centre by the stage they are in. */
export const board = defineListQuery({
  name: 'services.board',
  label: 'Tablica usług',
  input: boardInput,
  permission: servicesPermissions.on('services.board.read'),
  async run({ db, where, actor, clock }, filter) {
    const condition = { AND: [where, whereOf(filter)] }
    const [rows, total, coordinators] = await Promise.all([
      lines(db, condition),
      db.serviceProcess.count({ where: condition }),
      workersByPosition(db, 'servicesCoordinator', clock.today()),
    ])
    const reading = servicesPermissions.on('services.process.read')
    return {
      rows: rows.map((row) => ({ ...line(row), mayOpen: reading.allows(actor, row) })),
      total,
      coordinators: coordinators.map(({ userId, name }) => ({ value: userId, label: name })),
    }
  },
})

export type BoardRow = Awaited<ReturnType<typeof board>>['rows'][number]

/** The same list for a file. */
export const boardExport = defineListQuery({
  name: 'services.boardExport',
  label: 'Eksport tablicy usług',
  input: boardInput,
  permission: servicesPermissions.on('services.board.read'),
  logged: true,
  async run({ db, where }, filter) {
    return { rows: (await lines(db, { AND: [where, whereOf(filter)] })).map(line) }
  },
})

/** One process: its stages, steps, participants, and what may be done now. */
export const processPage = defineRecordQuery({
  name: 'services.processPage',
  label: 'Proces usługi',
  input: processId,
  permission: servicesPermissions.on('services.process.read'),
  load: ({ db }, input): Promise<LoadedProcess> => loadProcess(db, input.processId),
  async run({ db, target, actor, clock }) {
    const today = clock.today()
    const [prefill, workers, providers, people, positions] = await Promise.all([
      prefilled(db, target, today),
      workersOf(db, today),
      offeringChoices(db, target.catalogueCode, offeringOf(target)),
      db.user.findMany({
        where: { id: { in: namedIn(target) } },
        select: { id: true, firstName: true, lastName: true },
      }),
      target.coordinatorId
        ? positionsOn(db, target.coordinatorId, today)
        : Promise.resolve<PositionKind[]>([]),
    ])
    const names = new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
    const starting =
      target.state === 'draft'
        ? startRefusals(factsOf(target, today), positions.includes('servicesCoordinator'))
        : []
    return {
      ...processView(target, {
        actor,
        today,
        workers,
        providers,
        names,
        prefill,
        centre: await templateOf(db, target.template, target.templateVersion),
      }),
      starting,
      workers,
      previous: await previousCycleOf(db, target, actor),
      firstView: (await loadCentre(db)).servicesView,
    }
  },
  subject,
})

export type ProcessPage = Awaited<ReturnType<typeof processPage>>

const allStages: readonly Stage[] = stages

/** Everything that happened to a process, newest first. */
export const processHistory = defineRecordQuery({
  name: 'services.processHistory',
  label: 'Historia procesu usługi',
  input: processId,
  permission: servicesPermissions.on('services.process.read'),
  load: ({ db }, input): Promise<LoadedProcess> => loadProcess(db, input.processId),
  async run({ db, target }) {
    const words = new Map<string, string>([
      ...target.stages.map(({ id, stage }) => [id, stage] as const),
      ...target.steps.map(({ id, code }) => [id, code] as const),
    ])
    const rows = await db.stateChange.findMany({
      where: { subjectId: { in: [target.id, ...words.keys()] } },
      orderBy: { id: 'desc' },
      take: 500,
    })
    const people = await db.user.findMany({
      where: { id: { in: [...new Set(rows.map(({ userId }) => userId))] } },
      select: { id: true, firstName: true, lastName: true },
    })
    const names = new Map(people.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
    return rows.map((row) => {
      const code = words.get(row.subjectId) ?? null
      return {
        id: String(row.id),
        day: warsawDateOf(row.at),
        time: formatTime(row.at),
        transition: row.transition,
        stage: allStages.find((stage) => stage === code) ?? null,
        step: allStages.some((stage) => stage === code) ? null : code,
        who: names.get(row.userId) ?? 'osoba bez konta',
        note: row.note,
      }
    })
  },
  subject,
})

export type HistoryLine = Awaited<ReturnType<typeof processHistory>>[number]

/** What the form of a new process offers. */
export const startOptions = defineListQuery({
  name: 'services.startOptions',
  label: 'Nowy proces usługi: listy',
  input: z.object({}),
  permission: servicesStartPermissions.on('services.process.create'),
  async run({ db, actor, clock }) {
    const [centre, coordinators, assigned] = await Promise.all([
      loadCentre(db),
      workersByPosition(db, 'servicesCoordinator', clock.today()),
      coordinationsOn(db, clock.today()),
    ])
    const assigns = servicesPermissions.on('services.coordinator.assign').allowsAny(actor)
    return {
      responsibility: centre.responsibilityVariant,
      centre: { kind: centre.kind, countyRights: centre.countyRights },
      assigned: assigned.map(({ service, group, userId, name }) => ({ service, group, userId, name })),
      coordinators: coordinators
        .filter(({ userId }) => assigns || userId === actor.id)
        .map(({ userId, name }) => ({ value: userId, label: name })),
    }
  },
})
