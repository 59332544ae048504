import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { beforeAll, describe, expect, it } from 'vitest'
import { monitoringDesk } from '@/domains/services-monitoring/desk-queries'
import { reportPage, supervisionPage } from '@/domains/services-monitoring/queries'
import { answerReport, returnReport } from '@/domains/services-monitoring/analysis-commands'
import { abandonAction, completeAction } from '@/domains/services-monitoring/action-commands'
import { submitReport } from '@/domains/services-monitoring/report-commands'
import { recordSupervision } from '@/domains/services-monitoring/supervision-commands'
import { notices } from '@/domains/desk/queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import {
  fillReport,
  reportOf,
  submittedReport,
  supervisedService,
  supervisionInput,
} from '@tests/support/given/monitoring'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, onDay } from './setting'

const town = servicesTown()
const people = () => town.people()

beforeAll(async () => {
  const { director } = await people()
  await authoriseSupervision(await town.call('administrator'), director.actor.id)
}, 120_000)

const version = async (reportId: string) => (await reportOf(reportId)).version

const answer = async (call: CommandCall, reportId: string, changes: object = {}) =>
  answerReport.execute(call, {
    reportId,
    version: await version(reportId),
    analysis: 'Usługa przebiega zgodnie z umową.',
    analysedWith: '',
    actions: [],
    ...changes,
  })

describe('the analysis', () => {
  it('reads, answers with actions and closes in one sitting, and entrusts them (R-067)', async () => {
    const { coordinator, director, contracting } = await people()
    const id = await supervisedService(await people())
    const reportId = await submittedReport(coordinator, id, '2026-01')
    expect((await notices(director, {})).map(({ sentence }) => sentence)).toContain(
      'Miesięczne sprawozdanie czeka na analizę: Usługi opiekuńcze w dzielnicy Północ.',
    )
    const action = { what: 'Aneks o zastępstwach.', responsibleId: contracting.actor.id, dueOn: '2026-03-20' }
    expect(
      await codesOf(answer(director, reportId, { actions: [{ ...action, dueOn: '2026-03-11' }] })),
    ).toEqual(['action.past'])
    const worker = await town.call('socialWorker')
    expect(
      await codesOf(answer(director, reportId, { actions: [{ ...action, responsibleId: worker.actor.id }] })),
    ).toEqual(['action.person'])
    expect((await reportOf(reportId)).state).toBe('submitted')
    await answer(director, reportId, { actions: [action] })
    expect(await reportOf(reportId)).toMatchObject({ state: 'closed', decidedBy: director.actor.id })
    const page = await reportPage(contracting, { processId: id, month: '2026-01' })
    expect(page.actions).toMatchObject([{ what: 'Aneks o zastępstwach.', kind: 'current', state: 'open' }])
    const desk = async (day: string) =>
      (await monitoringDesk(onDay(contracting, day), {})).filter(({ href }) => href.includes(id))
    expect(await desk('2026-03-12')).toMatchObject([{ tone: 'info', dueOn: '2026-03-20' }])
    expect(await desk('2026-03-21')).toMatchObject([{ tone: 'danger' }])
  }, 60_000)

  it('is sent back with its reason, mended and handed over again', async () => {
    const { coordinator, director } = await people()
    const id = await supervisedService(await people())
    const reportId = await submittedReport(coordinator, id, '2026-01')
    const sendBack = async (reason: string) =>
      returnReport.execute(director, { reportId, version: await version(reportId), reason })
    await expect(sendBack(' ')).rejects.toBeInstanceOf(InvalidInput)
    await sendBack('Brakuje liczby osób oczekujących.')
    expect(await reportOf(reportId)).toMatchObject({ state: 'returned' })
    expect((await monitoringDesk(coordinator, {})).map(({ action }) => action)).toContain(
      'Popraw sprawozdanie',
    )
    expect(await codesOf(answer(director, reportId))).toEqual(['close.state'])
    await fillReport(coordinator, reportId, { waiting: 7 })
    await submitReport.execute(coordinator, { reportId, version: await version(reportId) })
    await answer(director, reportId)
    expect(await reportOf(reportId)).toMatchObject({ state: 'closed', returnReason: null, waiting: 7 })
  }, 60_000)

  it('is another person’s, and only one of two at once is heard (R-067)', async () => {
    const everything = await town.people()
    const both = { actor: everything.director.actor, clock: town.clock }
    const id = await supervisedService(everything)
    const reportId = await submittedReport(everything.coordinator, id, '2026-01')
    await expect(answer(everything.coordinator, reportId)).rejects.toBeInstanceOf(Forbidden)
    const deputy = await town.call('deputyDirector')
    const answers = await Promise.allSettled([answer(both, reportId), answer(deputy, reportId)])
    expect(answers.filter((one) => one.status === 'rejected')).toHaveLength(1)
  }, 60_000)

  it('of an integration club in a local partnership is made with the labour office (R-073)', async () => {
    const { coordinator, director } = await people()
    const id = await supervisedService(await people(), {
      process: {
        service: 'integrationClub',
        targetGroups: ['unemployedPeople'],
        byDecision: false,
        localPartnership: true,
      },
    })
    const reportId = await submittedReport(coordinator, id, '2026-01')
    expect(await codesOf(answer(director, reportId))).toEqual(['analysis.labourOffice'])
    await answer(director, reportId, { analysedWith: 'Ewa Nowicka, kierownik PUP' })
    expect(await reportOf(reportId)).toMatchObject({
      state: 'closed',
      analysedWith: 'Ewa Nowicka, kierownik PUP',
    })
  }, 60_000)

  it('does not exist for an organisation with other funds: the report closes when handed over (R-067)', async () => {
    const { coordinator, director } = await people()
    const id = await supervisedService(await people(), { form: 'ngoOwnFunds' })
    const page = await supervisionPage(onDay(coordinator, '2026-05-11'), { processId: id })
    expect(page.months.map(({ month }) => month)).toEqual(['2026-04', '2026-03'])
    const reportId = await submittedReport(onDay(coordinator, '2026-04-02'), id, '2026-03')
    expect(await reportOf(reportId)).toMatchObject({ state: 'closed', decidedBy: null })
    expect(await codesOf(answer(director, reportId))).toEqual(['close.state', 'analysed'])
  }, 60_000)

  it('where responsibility is dispersed is the city’s too, without an authorisation of the centre (R-070, R-071)', async () => {
    const { coordinator, director } = await people()
    const head = await town.call('cityDepartmentHead')
    const id = await supervisedService(await people(), {
      process: { responsibility: 'dispersed', responsibilityReason: 'Zleca miasto.' },
    })
    const early = (call: CommandCall) => onDay(call, '2025-12-31')
    const entry = supervisionInput(id, { happenedOn: '2025-12-30' })
    expect(await codesOf(recordSupervision.execute(early(head), entry))).toEqual([])
    expect(await codesOf(recordSupervision.execute(early(coordinator), entry))).toEqual([])
    expect(await codesOf(recordSupervision.execute(early(director), entry))).toEqual([
      'supervision.authorisation',
    ])
    const reportId = await submittedReport(coordinator, id, '2026-01')
    await answer(head, reportId)
    const ours = await submittedReport(coordinator, await supervisedService(await people()), '2026-01')
    await expect(answer(head, ours)).rejects.toBeInstanceOf(Forbidden)
  }, 60_000)
})

describe('actions', () => {
  async function entrusted() {
    const { coordinator, director, contracting } = await people()
    const id = await supervisedService(await people())
    const reportId = await submittedReport(coordinator, id, '2026-01')
    const action = { what: 'Aneks.', responsibleId: contracting.actor.id, dueOn: '2026-03-20' }
    await answer(director, reportId, { actions: [action] })
    const { id: actionId } = await readDb().serviceQualityAction.findFirstOrThrow({ where: { reportId } })
    return { actionId, contracting, coordinator, director }
  }

  it('are done by who owes them, once, not in the future', async () => {
    const { actionId, contracting } = await entrusted()
    const complete = (doneOn: string, at = 1) =>
      completeAction.execute(contracting, { actionId, version: at, doneOn, note: 'Aneks nr 1.' })
    expect(await codesOf(complete('2026-03-13'))).toEqual(['future'])
    await expect(complete('2026-03-12', 5)).rejects.toBeInstanceOf(Stale)
    await complete('2026-03-12')
    expect(await codesOf(complete('2026-03-12', 2))).toEqual(['action.over'])
    const finance = await town.call('financeWorker')
    await expect(
      completeAction.execute(finance, { actionId, version: 2, doneOn: '2026-03-12', note: '' }),
    ).rejects.toBeInstanceOf(Forbidden)
  }, 60_000)

  it('are given up with a reason only', async () => {
    const { actionId, director } = await entrusted()
    const abandon = (reason: string) => abandonAction.execute(director, { actionId, version: 1, reason })
    await expect(abandon('')).rejects.toBeInstanceOf(InvalidInput)
    await abandon('Umowa się kończy.')
    expect(await readDb().serviceQualityAction.findUniqueOrThrow({ where: { id: actionId } })).toMatchObject({
      state: 'abandoned',
      note: 'Umowa się kończy.',
    })
  }, 60_000)
})

it('the report is a paper with its checklist and analysis', async () => {
  const { coordinator } = await people()
  const { id } = await readDb().serviceMonthlyReport.findFirstOrThrow({ where: { state: 'closed' } })
  const paper = await monthlyReportPdf(coordinator, { reportId: id })
  expect(paper.mimeType).toBe('application/pdf')
  expect(paper.content.byteLength).toBeGreaterThan(5_000)
})
