import 'server-only'
import { z } from 'zod'
import { performsIn } from '@/domains/contracting/rules/contract-month'
import { loadCentre } from '@/domains/staff/centre'
import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { StoredFile } from '@/platform/db/generated/client'
import { NotFound } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import {
  asPerformedBy,
  loadService,
  nameOf,
  performanceIn,
  serviceSelect,
  withSupervision,
  type LoadedService,
} from './load'
import { sendingFacts } from './own-month-load'
import { ownServicePermissions } from './own-service-permissions'
import * as inputs from './provider-inputs'
import { formOf, monthForm, readForm } from './provider-file'
import { submissionsOf, submissionStates, takenByFile } from './provider-store'
import { namesOf } from './queries'
import { dueOnOf } from './rules/months'
import { isAwaitedOrSent, ownMonths, ownMonthStatus, sendingRefusals, sentOrTaken } from './rules/own-months'
import { markOf, providedLines } from './rules/provider-figures'
import { emptyFigures } from './model'
import { monthOf } from './view'

const own = ownServicePermissions.on('monitoring.ownService.send')
const subject = ({ id }: LoadedService) => ({ subjectType: 'serviceProcess', subjectId: id })

/** The months shown of one service: two years back is what anybody still asks about. */
const MONTHS = 24

/** Whom the provider calls about a service. */
async function contactOf(db: ReadDb, service: LoadedService) {
  if (service.coordinatorId === null) return null
  const user = await db.user.findUnique({
    where: { id: service.coordinatorId },
    select: { phone: true, email: true },
  })
  return { name: nameOf(service.coordinator) ?? '', phone: user?.phone ?? null, email: user?.email ?? null }
}

/** Of one's own services the months their contracts are in force in: until when, how each stands, what is missing. */
export const ownServices = defineListQuery({
  name: 'monitoring.ownServices',
  label: 'Realizator: miesiące własnych usług',
  input: z.object({}),
  permission: own,
  async run({ db, actor, clock, where }) {
    const providerId = actor.providerId ?? ''
    const today = clock.today()
    const rows = await db.serviceProcess.findMany({
      where,
      orderBy: [{ year: 'desc' }, { number: 'desc' }],
      take: 60,
      select: { ...serviceSelect, monthlyReports: { select: { month: true, state: true } } },
    })
    const ids = rows.map(({ id }) => id)
    const [services, states, byFile, centre, provider] = await Promise.all([
      withSupervision(db, rows),
      submissionStates(db, { providerId, processId: { in: ids } }),
      takenByFile(db, providerId, ids),
      loadCentre(db),
      db.provider.findUnique({ where: { id: providerId }, select: { name: true, closedOn: true } }),
    ])
    return {
      provider: provider?.name ?? '',
      closed: (provider?.closedOn ?? null) !== null,
      services: await Promise.all(
        services.map(async (service, at) => {
          const reports = new Map(rows[at]?.monthlyReports.map((row) => [monthOf(row.month), row.state]))
          const contract = service.contracts.findLast((one) => one.providerId === providerId)
          return {
            id: service.id,
            title: service.title,
            contract: contract?.number ?? '',
            from: contract?.first.from ?? today,
            until: contract?.endsOn ?? today,
            ended: service.state === 'finished' || (contract !== undefined && contract.endsOn < today),
            contact: await contactOf(db, service),
            months: ownMonths(service, providerId, today)
              .slice(0, MONTHS)
              .map((month) => {
                const dueOn = dueOnOf(month, centre.monthlyReportDueDay)
                const last = states.get(markOf(service.id, month))
                const kept = {
                  submission: sentOrTaken(last?.state ?? null, byFile.has(markOf(service.id, month))),
                  report: reports.get(month) ?? null,
                }
                return {
                  month,
                  dueOn,
                  status: ownMonthStatus(kept, dueOn, today),
                  sentAt: last?.sentAt ?? null,
                  returnReason: last?.state === 'returned' ? last.returnReason : null,
                }
              })
              .filter(({ status }) => isAwaitedOrSent(status, service.state)),
          }
        }),
      ),
    }
  },
})

export type OwnServices = Awaited<ReturnType<typeof ownServices>>
export type OwnService = OwnServices['services'][number]

/** What was sent of a month by this provider, newest first, with who sent it and what became of it. */
async function historyOf(db: ReadDb, processId: string, month: YearMonth, providerId: string) {
  const sent = await submissionsOf(db, { processId, month, providerId })
  const names = await namesOf(
    db,
    sent.flatMap(({ sentBy, decidedBy }) => [sentBy, decidedBy]),
  )
  return sent.map(({ provided, sentBy, decidedBy, ...row }) => ({
    ...row,
    figures: provided.figures,
    lines: providedLines(emptyFigures, provided),
    remark: provided.remark,
    sender: names.get(sentBy) ?? '',
    decider: decidedBy === null ? null : (names.get(decidedBy) ?? ''),
  }))
}

async function dueOn(db: ReadDb, month: YearMonth): Promise<LocalDate> {
  return dueOnOf(month, (await loadCentre(db)).monthlyReportDueDay)
}

/** Another's month is as if there were none. */
function assertPerforms(
  { actor, target }: { actor: Actor; target: LoadedService },
  { month }: { month: YearMonth },
): void {
  if (!performsIn(target.contracts, month, actor.providerId)) throw new NotFound()
}

/** One month of one's own service: its day, what was sent, why nothing can be sent now. */
export const ownMonth = defineRecordQuery({
  name: 'monitoring.ownMonth',
  label: 'Realizator: miesiąc własnej usługi',
  input: inputs.ownMonth,
  permission: own,
  load: ({ db }, { processId }) => loadService(db, processId),
  assertOpen: assertPerforms,
  async run({ db, actor, clock, target }, { month }) {
    const providerId = actor.providerId ?? ''
    const { contract } = performanceIn(asPerformedBy(target, providerId), month)
    const [facts, due, history, contact] = await Promise.all([
      sendingFacts(db, target, month, providerId),
      dueOn(db, month),
      historyOf(db, target.id, month, providerId),
      contactOf(db, target),
    ])
    return {
      id: target.id,
      title: target.title,
      month,
      contract: contract?.number ?? '',
      plannedHours: contract?.plannedHours ?? null,
      dueOn: due,
      status: ownMonthStatus(facts, due, clock.today()),
      refusals: sendingRefusals(facts, clock.today()),
      history,
      contact,
    }
  },
  subject,
})

export type OwnMonth = Awaited<ReturnType<typeof ownMonth>>

/** The form of a month of one's own service. */
export const ownMonthForm = defineRecordQuery({
  name: 'monitoring.ownMonthForm',
  label: 'Realizator: formularz miesiąca',
  input: inputs.ownMonth,
  permission: own,
  load: ({ db }, { processId }) => loadService(db, processId),
  assertOpen: assertPerforms,
  run: ({ actor, target }, { month }) => monthForm(asPerformedBy(target, actor.providerId), month),
  subject,
})

/** What a filled form says before it is sent, line by line; nothing is kept. */
export const lookAtMonthSheet = defineRecordQuery({
  name: 'monitoring.lookAtMonthSheet',
  label: 'Realizator: odczyt pliku z danymi miesiąca',
  input: inputs.monthSheet,
  permission: own,
  load: ({ db }, { processId }) => loadService(db, processId),
  async run({ actor, target }, { month, file }) {
    const own = formOf(asPerformedBy(target, actor.providerId), month)
    const { provided } = await readForm(Buffer.from(file.content, 'base64'), own, 'provider')
    return { lines: providedLines(emptyFigures, provided), remark: provided.remark }
  },
  subject,
})

export type LookedAtOwn = Awaited<ReturnType<typeof lookAtMonthSheet>>

type OwnFile = LoadedService & { readonly file: StoredFile; readonly sentFor: string }

/** The file of what one's own provider sent. */
export const ownMonthFile = defineRecordQuery({
  name: 'monitoring.ownMonthFile',
  label: 'Realizator: przesłany plik miesiąca',
  input: z.object({ fileId: z.uuid() }),
  permission: own,
  async load({ db }, { fileId }): Promise<OwnFile | null> {
    const sent = await db.serviceProviderSubmission.findUnique({
      where: { fileId },
      select: { file: true, processId: true, providerId: true },
    })
    return sent
      ? { ...(await loadService(db, sent.processId)), file: sent.file, sentFor: sent.providerId }
      : null
  },
  assertOpen({ actor, target: { sentFor } }) {
    if (sentFor !== actor.providerId) throw new NotFound()
  },
  run: async ({ target: { file } }) => ({
    name: file.name,
    mimeType: file.mimeType,
    content: await readContent(file.sha256),
  }),
  subject: ({ id }: OwnFile) => ({ subjectType: 'serviceProcess', subjectId: id }),
})
