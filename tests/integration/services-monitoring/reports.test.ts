import { beforeAll, describe, expect, it } from 'vitest'
import { monitoringDesk, boardMarks } from '@/domains/services-monitoring/desk-queries'
import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { reportPage, supervisionPage } from '@/domains/services-monitoring/queries'
import { answerReport, returnReport } from '@/domains/services-monitoring/analysis-commands'
import { abandonAction, completeAction } from '@/domains/services-monitoring/action-commands'
import { prepareReport, saveReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { finishFollowUp, recordSupervision } from '@/domains/services-monitoring/supervision-commands'
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
import { serviceProcess } from '@tests/support/given/services'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, onDay } from './setting'

const town = servicesTown()
const known = { commissioned: '', unauthorised: [] as string[] }

const administrator = () => town.call('administrator')

const people = () => town.people()

beforeAll(async () => {
  const all = await people()
  const id = await supervisedService(all)
  known.commissioned = id
  known.unauthorised = await codesOf(
    prepareReport.execute(all.coordinator, { processId: id, month: '2026-02' }),
  )
  await authoriseSupervision(await administrator(), all.director.actor.id)
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

describe('the gate of supervision', () => {
  it('needs the authorisation of the decision body for a commissioned task (R-070)', () => {
    expect(known.unauthorised).toEqual(['supervision.authorisation'])
  })

  it('needs it for every step: entries, reports, analysis (R-070)', async () => {
    const { coordinator, director } = await people()
    const before = (call: CommandCall) => onDay(call, '2025-12-31')
    const entry = supervisionInput(known.commissioned, { happenedOn: '2025-12-30' })
    expect(await codesOf(recordSupervision.execute(before(coordinator), entry))).toEqual([
      'supervision.authorisation',
    ])
    expect(await codesOf(recordSupervision.execute(before(director), entry))).toEqual([
      'supervision.authorisation',
    ])
  })

  it('is closed before the contractor is chosen (R-066)', async () => {
    const { coordinator } = await people()
    const processId = await serviceProcess(coordinator)
    expect(await codesOf(prepareReport.execute(coordinator, { processId, month: '2026-02' }))).toEqual([
      'supervision.stage',
    ])
    expect(await codesOf(recordSupervision.execute(coordinator, supervisionInput(processId)))).toEqual([
      'supervision.stage',
    ])
  })
})

describe('entries between the reports', () => {
  it('are kept with day, result and what follows, and the follow-up is done once (R-068)', async () => {
    const { coordinator } = await people()
    const { entryId } = await recordSupervision.execute(
      coordinator,
      supervisionInput(known.commissioned, {
        kind: 'complaint',
        result: 'breach',
        finding: 'Opiekunka nie przyszła dwa razy.',
        followUp: 'Rozmowa z koordynatorką wykonawcy.',
        followUpDueOn: '2026-03-20',
      }),
    )
    const finish = (call: CommandCall, at: number) =>
      finishFollowUp.execute(call, {
        entryId,
        version: at,
        doneOn: '2026-03-12',
        note: 'Nowy grafik zastępstw.',
      })
    expect((await monitoringDesk(coordinator, {})).map(({ action }) => action)).toContain('Zapisz wykonanie')
    await expect(finish(coordinator, 7)).rejects.toBeInstanceOf(Stale)
    await finish(coordinator, 1)
    expect(await codesOf(finish(coordinator, 2))).toEqual(['followUp.none'])
    const audit = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'monitoring.recordSupervision', subjectId: known.commissioned },
    })
    expect(JSON.stringify(audit.summary)).not.toContain('Opiekunka')
  })

  it('refuse a day to come, a follow-up without its day, more effective packages than assessed (R-069)', async () => {
    const { coordinator } = await people()
    const send = (changes: object) =>
      recordSupervision.execute(coordinator, supervisionInput(known.commissioned, changes))
    expect(await codesOf(send({ happenedOn: '2026-03-13' }))).toEqual(['future'])
    for (const changes of [
      { followUp: 'Rozmowa.' },
      { kind: 'assessment' },
      { kind: 'assessment', assessed: 3, effective: 4 },
      { finding: ' ' },
    ])
      await expect(send(changes)).rejects.toBeInstanceOf(InvalidInput)
  })
})

describe('the monthly report', () => {
  it('is refused for a month not yet ended and for one before the contract (R-066)', async () => {
    const { coordinator } = await people()
    const prepare = (call: CommandCall, month: string) =>
      prepareReport.execute(call, { processId: known.commissioned, month })
    expect(await codesOf(prepare(coordinator, '2026-03'))).toEqual(['report.notEnded'])
    expect(await codesOf(prepare(onDay(coordinator, '2026-03-31'), '2026-03'))).toEqual(['report.notEnded'])
    expect(await codesOf(prepare(coordinator, '2025-12'))).toEqual(['report.outside'])
  })

  it('begins with what was written down and the plan of the month before, once (R-066, R-069)', async () => {
    const { coordinator } = await people()
    const id = await supervisedService(await people())
    const record = (changes: object) => recordSupervision.execute(coordinator, supervisionInput(id, changes))
    await submittedReport(coordinator, id, '2026-01', { recipients: 41, hoursPlanned: 1180, hoursDone: 1100 })
    await record({ kind: 'complaint', result: 'breach', finding: 'Spóźnienia w poniedziałki.' })
    await record({ kind: 'assessment', assessed: 12, effective: 11, finding: 'Formularze zał. 6.' })
    await record({ happenedOn: '2026-03-02', finding: 'Już marzec.' })
    const { reportId } = await prepareReport.execute(coordinator, { processId: id, month: '2026-02' })
    expect(await reportOf(reportId)).toMatchObject({
      state: 'draft',
      recipients: 41,
      hoursPlanned: 1180,
      hoursDone: null,
      complaints: 1,
      incidents: 1,
      assessed: 12,
      effective: 11,
    })
    const { description } = await reportOf(reportId)
    expect(description).toContain('12.02.2026, skarga: Spóźnienia w poniedziałki.')
    expect(description).not.toContain('marzec')
    expect(await codesOf(prepareReport.execute(coordinator, { processId: id, month: '2026-02' }))).toEqual([
      'report.once',
    ])
  }, 60_000)

  it('is handed over whole only: counts, every tool of the standard, notes, words (R-066, R-068, R-069, R-072)', async () => {
    const { coordinator } = await people()
    const id = await supervisedService(await people())
    const { reportId } = await prepareReport.execute(coordinator, { processId: id, month: '2026-01' })
    const send = async () => submitReport.execute(coordinator, { reportId, version: await version(reportId) })
    expect(await codesOf(send())).toEqual([
      'report.recipients',
      'report.hoursPlanned',
      'report.hoursDone',
      'report.waiting',
      'report.refusals',
      ...['standard', 'scope', 'annex3', 'annex4', 'annex5', 'annex6', 'annex7'].map(
        (code) => `checklist.${code}`,
      ),
      'report.description',
    ])
    await fillReport(coordinator, reportId, {
      checklist: { annex7: { result: 'notChecked', note: '' }, unknown: { result: 'breach', note: '' } },
    })
    expect(await codesOf(send())).toContain('checklist.annex7.note')
    await fillReport(coordinator, reportId)
    await send()
    expect(await reportOf(reportId)).toMatchObject({ state: 'submitted', submittedBy: coordinator.actor.id })
    expect(
      await codesOf(fillReport(coordinator, reportId)),
      'a report handed over is no longer changed',
    ).toEqual(['report.closed'])
    expect(await codesOf(send())).toEqual(['submit.state'])
  }, 60_000)

  it('tells the second of two editors, and refuses figures that are none', async () => {
    const { coordinator } = await people()
    const id = await supervisedService(await people())
    const { reportId } = await prepareReport.execute(coordinator, { processId: id, month: '2026-01' })
    const answers = await Promise.allSettled([
      fillReport(coordinator, reportId),
      fillReport(coordinator, reportId, { waiting: 9 }),
    ])
    const rejected = answers.filter((one) => one.status === 'rejected')
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.reason).toBeInstanceOf(Stale)
    for (const recipients of [-1, 2.5])
      await expect(fillReport(coordinator, reportId, { recipients })).rejects.toBeInstanceOf(InvalidInput)
    const other = await town.call('servicesCoordinator', 'second')
    await expect(
      saveReport.execute(other, {
        reportId,
        version: 1,
        checklist: {},
        description: '',
        proposals: '',
      }),
    ).rejects.toBeInstanceOf(Forbidden)
  }, 60_000)

  it('is due by the set day; after it is missing on the desk, the board and the page (R-066)', async () => {
    const { coordinator, director } = await people()
    const id = await supervisedService(await people(), { from: '2026-02-01' })
    const line = async (day: string) =>
      (await monitoringDesk(onDay(coordinator, day), {})).find(
        ({ id: line }) => line === `report-${id}-2026-02`,
      )
    expect(await line('2026-02-28')).toBeUndefined()
    expect(await line('2026-03-10')).toMatchObject({ tone: 'info', dueOn: '2026-03-10' })
    expect(await line('2026-03-11')).toMatchObject({ tone: 'danger' })
    expect((await boardMarks(onDay(director, '2026-03-10'), {}))[id]).toBeUndefined()
    expect((await boardMarks(director, {}))[id]).toBe('brakuje 1 sprawozdania')
    const page = await supervisionPage(director, { processId: id })
    expect(page.months.map(({ month, status }) => [month, status])).toEqual([['2026-02', 'late']])
    await submittedReport(coordinator, id, '2026-02')
    expect((await boardMarks(director, {}))[id]).toBeUndefined()
    expect((await supervisionPage(director, { processId: id })).months[0]).toMatchObject({
      status: 'awaiting',
      cameLate: true,
    })
  }, 60_000)
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
    const ours = await submittedReport(coordinator, known.commissioned, '2026-01')
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
