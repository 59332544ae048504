import { beforeAll, describe, expect, it } from 'vitest'
import { monitoringDesk, boardMarks } from '@/domains/services-monitoring/desk-queries'
import { supervisionPage } from '@/domains/services-monitoring/queries'
import { prepareReport, saveReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { finishFollowUp, recordSupervision } from '@/domains/services-monitoring/supervision-commands'
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
