import { beforeAll, describe, expect, it } from 'vitest'
import { answerReport } from '@/domains/services-monitoring/analysis-commands'
import { servicesMonthPdf } from '@/domains/services-monitoring/overview-document-queries'
import {
  actionExport,
  actionList,
  overview,
  reportExport,
  reportList,
} from '@/domains/services-monitoring/overview-queries'
import { serviceMonths, serviceStandings, type ServiceMonths } from '@/domains/services-monitoring/month-rows'
import { localDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import type { QueryCall } from '@/platform/query/define-query'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden } from '@/platform/errors'
import { reportOf, submittedReport, supervisedService } from '@tests/support/given/monitoring'
import { servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, onDay } from './setting'

const town = servicesTown()
const known = { ours: '', common: '' }

beforeAll(async () => {
  const people = await town.people()
  const { coordinator, director, contracting } = people
  await authoriseSupervision(await town.call('administrator'), director.actor.id)
  known.ours = await supervisedService(people)
  known.common = await supervisedService(people, {
    process: { responsibility: 'dispersed', responsibilityReason: 'Zleca miasto.', title: 'Opieka wspólna' },
  })
  const january = await submittedReport(coordinator, known.ours, '2026-01', { hoursDone: 1000 })
  await submittedReport(coordinator, known.ours, '2026-02', { recipients: 50, waiting: 2 })
  await submittedReport(coordinator, known.common, '2026-02', {
    recipients: 20,
    hoursPlanned: 300,
    hoursDone: 290,
    waiting: 0,
    checklist: { standard: { result: 'breach', note: 'Brak kart.' }, ...conforming },
  })
  await answerReport.execute(director, {
    reportId: january,
    version: (await reportOf(january)).version,
    analysis: 'Mniej godzin niż w planie.',
    analysedWith: '',
    actions: [
      { what: 'Zastępstwa w ferie.', responsibleId: contracting.actor.id, dueOn: '2026-03-12' },
      { what: 'Rozmowa o grafiku.', responsibleId: coordinator.actor.id, dueOn: '2026-04-30' },
    ],
  })
}, 120_000)

const conforming = Object.fromEntries(
  ['scope', 'annex3', 'annex4', 'annex5', 'annex6', 'annex7'].map((code) => [
    code,
    { result: 'conforming' as const, note: '' },
  ]),
)

describe('the director’s month', () => {
  it('is for those who decide; the city’s head sees common services only (R-071)', async () => {
    const through: string[] = []
    for (const kind of Object.values(PositionKind)) {
      const call = await town.call(kind)
      for (const ask of [
        (one: QueryCall) => overview(one, {}),
        (one: QueryCall) => reportList(one, {}),
        (one: QueryCall) => actionList(one, {}),
      ]) {
        const answer = await ask(call).then(
          () => true,
          (error: unknown) => {
            if (error instanceof Forbidden) return false
            throw error
          },
        )
        if (answer) through.push(kind)
      }
    }
    expect([...new Set(through)].sort()).toEqual(['cityDepartmentHead', 'deputyDirector', 'director'])
    expect(through).toHaveLength(9)
    const head = await overview(await town.call('cityDepartmentHead'), {})
    expect(head.services.map(({ id }) => id)).toEqual([known.common])
    expect(head.totals).toMatchObject({ reports: 1, recipients: 20 })
  })

  it('puts services and thirteen months together; figures are those of the reports (R-066)', async () => {
    const view = await overview(await town.call('director'), {})
    expect(view.months).toHaveLength(13)
    expect([view.months[0], view.last]).toEqual(['2025-02', '2026-02'])
    const months = (id: string) =>
      view.services.find((service) => service.id === id)?.months.map(({ month, status }) => [month, status])
    expect(months(known.ours)).toEqual([
      ['2026-02', 'awaiting'],
      ['2026-01', 'closed'],
    ])
    expect(months(known.common)).toEqual([
      ['2026-02', 'awaiting'],
      ['2026-01', 'late'],
    ])
    expect(view).toMatchObject({ late: 1, awaiting: 2, actions: { open: 2, overdue: 0, longTerm: 0 } })
    expect(view.totals).toMatchObject({ recipients: 70, hoursPlanned: 1500, hoursDone: 1440, waiting: 2 })
    expect(view.totals.conformity).toEqual({ conforming: 13, checked: 14, breaches: 1 })
  })

  it('shows the trend of one service, a month without a report as none', async () => {
    const view = await overview(await town.call('director'), { process: known.common })
    expect(view.trend.at(-1)).toMatchObject({ month: '2026-02', owed: 1, reports: 1, hoursDone: 290 })
    expect(view.trend.at(-2)).toMatchObject({ month: '2026-01', reports: 0 })
    expect(view.services).toHaveLength(2)
  })
})

type Standing = Awaited<ReturnType<typeof serviceStandings>>['services'][number] | ServiceMonths

describe('every figure opens its records', () => {
  const keys = (rows: readonly { service: { id: string }; month: string }[]) =>
    rows.map(({ service, month }) => `${service.id} ${month}`)

  it.each([
    [{}, 4],
    [{ status: 'late' }, 1],
    [{ status: 'awaiting' }, 2],
    [{ month: '2026-02' }, 2],
    [{ month: '2026-01', status: 'closed' }, 1],
    [{ status: 'nonsense', month: 'x' }, 4],
  ] as const)('reports %j: %i, and the file has the same', async (filter, count) => {
    const director = await town.call('director')
    const [list, file] = await Promise.all([reportList(director, filter), reportExport(director, filter)])
    expect(list.total).toBe(count)
    expect(keys(list.rows)).toEqual(keys(file.rows))
  })

  it('reports are paged', async () => {
    const director = await town.call('director')
    const [first, second] = await Promise.all([
      reportList(director, { page: 1, pageSize: 3 }),
      reportList(director, { page: 2, pageSize: 3 }),
    ])
    expect([first.rows.length, second.rows.length, second.total]).toEqual([3, 1, 4])
  })

  it('reports of all services are there, however few are read at once', async () => {
    const today = localDate('2026-03-12')
    const [whole, byOne, standing] = await Promise.all([
      serviceMonths(readDb(), {}, today),
      serviceMonths(readDb(), {}, today, 1),
      serviceStandings(readDb(), {}, today, 1),
    ])
    expect(byOne).toEqual(whole)
    expect(whole.services).toHaveLength(2)
    const stands = ({ months, ...service }: Standing) => ({
      ...service,
      months: months.map(({ month, status, dueOn }) => [month, status, dueOn]),
    })
    expect(standing.services.map(stands)).toEqual(whole.services.map(stands))
  })

  it('actions by state, kind and service; overdue is open after its day (R-067)', async () => {
    const director = await town.call('director')
    const what = async (call: QueryCall, filter: Parameters<typeof actionList>[1]) => {
      const [list, file] = await Promise.all([actionList(call, filter), actionExport(call, filter)])
      expect(list.rows.map(({ id }) => id)).toEqual(file.rows.map(({ id }) => id))
      return list.rows.map((row) => row.what)
    }
    expect(await what(director, {})).toEqual(['Zastępstwa w ferie.', 'Rozmowa o grafiku.'])
    expect(await what(director, { view: 'overdue' })).toEqual([])
    expect(await what(onDay(director, '2026-03-13'), { view: 'overdue' })).toEqual(['Zastępstwa w ferie.'])
    expect(await what(director, { view: 'done' })).toEqual([])
    expect(await what(director, { kind: 'longTerm' })).toEqual([])
    expect(await what(director, { process: known.common })).toEqual([])
    expect(await what(await town.call('cityDepartmentHead'), {})).toEqual([])
  })
})

it('the month is a paper', async () => {
  const paper = await servicesMonthPdf(await town.call('director'), {})
  expect(paper.mimeType).toBe('application/pdf')
  expect(paper.content.byteLength).toBeGreaterThan(5_000)
})
