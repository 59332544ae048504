import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { closeProviderAccount } from '@/domains/contracting/provider-account-commands'
import { closeProvider } from '@/domains/contracting/provider-commands'
import { providerPage } from '@/domains/contracting/provider-queries'
import { monitoringDesk } from '@/domains/services-monitoring/desk-queries'
import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { sendMonthFigures, sendMonthSheet } from '@/domains/services-monitoring/own-month-commands'
import * as own from '@/domains/services-monitoring/own-month-queries'
import {
  returnProviderSubmission,
  takeProviderSubmission,
} from '@/domains/services-monitoring/provider-commands'
import { providerReturnFile } from '@/domains/services-monitoring/provider-queries'
import { reportPage, supervisionPage } from '@/domains/services-monitoring/queries'
import { prepareReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { loadService } from '@/domains/services-monitoring/load'
import { sendingFacts } from '@/domains/services-monitoring/own-month-load'
import {
  isAwaitedOrSent,
  ownMonthStatuses,
  sendingRefusals,
} from '@/domains/services-monitoring/rules/own-months'
import { localDate, yearMonth } from '@/kernel/local-date'
import { actorOfUser } from '@/platform/auth/session'
import { signIn } from '@/platform/auth/sign-in'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, NotFound } from '@/platform/errors'
import { provider, providerAccount } from '@tests/support/given/providers'
import { filled as filledForm, type Cells } from '@tests/support/given/filled-form'
import { fillReport, reportOf } from '@tests/support/given/monitoring'
import { testPassword } from '@tests/support/given/staff'
import { pdfText } from '@tests/support/pdf-text'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, contractedService, onDay } from './setting'

const town = servicesTown()
const known = { processId: '', providerId: '', other: '' }
const calls: { provider?: CommandCall; stranger?: CommandCall } = {}
const today = '2026-09-03'

const performer = () => onDay(calls.provider as CommandCall, today)
const stranger = () => onDay(calls.stranger as CommandCall, today)
const coordinator = async () => onDay((await town.people()).coordinator, today)
const director = async () => onDay((await town.people()).director, today)

beforeAll(async () => {
  const { contracting, director: decides } = await town.people()
  await authoriseSupervision(await town.call('administrator'), decides.actor.id)
  const { processId, providers } = await contractedService(town, 720)
  Object.assign(known, { processId, providerId: providers[0], other: await provider(contracting, 760, {}) })
  const account = async (id: string, login: string) => ({
    actor: await providerAccount(contracting, id, login),
    clock: contracting.clock,
  })
  calls.provider = await account(known.providerId, 'h.sowa')
  calls.stranger = await account(known.other, 'inna.sowa')
}, 180_000)

type Figures = Partial<Parameters<typeof sendMonthFigures.execute>[1]>

const send = (month: string, figures: Figures = {}, call = performer()) =>
  sendMonthFigures.execute(call, {
    processId: known.processId,
    month,
    recipients: 41,
    hoursDone: 1188,
    waiting: 0,
    remark: '',
    ...figures,
  })

const month = async (of: string) =>
  reportPage(await coordinator(), { processId: known.processId, month: yearMonth(of) })

const sentOf = async (of: string) => {
  const [last] = (await month(of)).sent
  if (!last) throw new Error('nothing was sent')
  return last
}

async function prepared(of: string): Promise<string> {
  const { reportId } = await prepareReport.execute(await coordinator(), {
    processId: known.processId,
    month: of,
  })
  return reportId
}

async function take(of: string, reportId: string) {
  const { id, version } = await sentOf(of)
  return takeProviderSubmission.execute(await coordinator(), {
    submissionId: id,
    version,
    reportVersion: (await reportOf(reportId)).version,
  })
}

async function giveBack(of: string, reason = 'Godziny są większe niż w harmonogramie.') {
  const { id, version } = await sentOf(of)
  return returnProviderSubmission.execute(await coordinator(), { submissionId: id, version, reason })
}

/** The form of a month, these cells filled in. */
const filled = async (of: string, cells: Cells) =>
  filledForm(await own.ownMonthForm(performer(), { processId: known.processId, month: of }), cells)

describe('an account of a provider (decision 0023)', () => {
  it('signs in like others, holds no position and is a worker in no list', async () => {
    const { actor } = performer()
    expect(actor).toMatchObject({ providerId: known.providerId, positions: [], districtIds: [] })
    const outcome = await signIn(
      { login: 'h.sowa', password: testPassword, source: '10.0.0.9', device: '' },
      performer().clock,
    )
    expect(outcome.ok).toBe(true)
    const { accounts } = await providerPage((await town.people()).contracting, {
      providerId: known.providerId,
    })
    expect(accounts).toMatchObject([{ login: 'h.sowa', name: 'Hanna Sowa', status: 'active' }])
    expect((await providerPage(await director(), { providerId: known.providerId })).accounts).toEqual([])
  })

  it('sees the months of its own contract with their days, nothing of another provider', async () => {
    const { services, provider: name } = await own.ownServices(performer(), {})
    expect(name).toBe('Fundacja Blisko 720')
    expect(services.map(({ id }) => id)).toEqual([known.processId])
    expect(services[0]?.months.map(({ month: at, dueOn, status }) => [at, dueOn, status])).toEqual([
      ['2026-08', '2026-09-10', 'missing'],
      ['2026-07', '2026-08-10', 'late'],
      ['2026-06', '2026-07-10', 'late'],
      ['2026-05', '2026-06-10', 'late'],
    ])
    expect((await own.ownServices(stranger(), {})).services).toEqual([])
    const asked = { processId: known.processId, month: '2026-08' }
    const file = { name: 'x.xlsx', content: 'eA==' }
    const leads = await coordinator()
    const decides = await director()
    for (const look of [
      () => own.ownMonth(stranger(), asked),
      () => own.ownMonthForm(stranger(), asked),
      () => own.lookAtMonthSheet(stranger(), { ...asked, file }),
      () => send('2026-08', {}, stranger()),
      () => sendMonthSheet.execute(stranger(), { ...asked, file }),
      () => own.ownServices(leads, {}),
      () => own.ownMonth(decides, asked),
      () => send('2026-08', {}, leads),
    ])
      await expect(look()).rejects.toBeInstanceOf(Forbidden)
    expect(await readDb().serviceProviderSubmission.count()).toBe(0)
  })
})

describe('the figures of a month from the provider’s account (R-066)', () => {
  it('are sent only for an ended month of the contract, as counts', async () => {
    expect(await codesOf(send('2026-09'))).toEqual(['sending.notEnded'])
    const afterEnd = onDay(performer(), '2027-02-01')
    const late = send('2027-01', {}, afterEnd)
    expect(await codesOf(late)).toEqual(['sending.contract'])
    await expect(late).rejects.toThrow('umowa U/7/2026 nie obowiązuje: trwa od 01.05.2026 do 31.12.2026')
    await expect(
      own.ownMonth(afterEnd, { processId: known.processId, month: '2027-01' }),
    ).rejects.toBeInstanceOf(NotFound)
    expect(await codesOf(send('2026-08', { recipients: null, hoursDone: null, waiting: null }))).toEqual([
      'provider.empty',
    ])
    for (const wrong of [{ recipients: -1 }, { hoursDone: 10.5 }, { remark: 'a'.repeat(1001) }])
      await expect(send('2026-08', wrong)).rejects.toBeInstanceOf(InvalidInput)
  })

  it('typed in: once of two at a time, with a form as evidence, seen by the coordinator with who and when', async () => {
    const { processId } = known
    const both = await Promise.allSettled([send('2026-08'), send('2026-08', { recipients: 40 })])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await codesOf(send('2026-08'))).toEqual(['sending.waiting'])
    const sent = await sentOf('2026-08')
    expect(sent).toMatchObject({
      state: 'sent',
      sender: 'Hanna Sowa',
      provider: 'Fundacja Blisko 720',
      uploaded: false,
    })
    expect(sent.lines.find(({ figure }) => figure === 'hoursDone')).toMatchObject({ provided: 1188 })
    const book = new ExcelJS.Workbook()
    const { content } = await own.ownMonthFile(performer(), { fileId: sent.fileId })
    await book.xlsx.load(new Uint8Array(content).buffer)
    expect(book.worksheets[0]?.getCell('B12').value).toBe(1188)
    expect((await providerReturnFile(await director(), { fileId: sent.fileId })).content).toEqual(content)
    await expect(own.ownMonthFile(stranger(), { fileId: sent.fileId })).rejects.toBeInstanceOf(Forbidden)

    const desk = await monitoringDesk(await coordinator(), {})
    expect(desk.map(({ sentence }) => sentence).join()).toContain('Wykonawca przesłał dane za sierpień 2026')
    const { months } = await supervisionPage(await director(), { processId })
    expect(months.find((one) => one.month === '2026-08')).toMatchObject({ fromProvider: 'sent' })
    const audit = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'monitoring.sendMonthFigures' },
    })
    expect(audit).toMatchObject({ actorId: performer().actor.id, positionId: null, subjectId: processId })
  })

  it('returned with a reason they are sent anew, taken over they are locked', async () => {
    const { processId } = known
    await expect(giveBack('2026-08', ' ')).rejects.toBeInstanceOf(InvalidInput)
    await giveBack('2026-08')
    expect(await codesOf(giveBack('2026-08'))).toEqual(['submission.decided'])
    const back = await own.ownMonth(performer(), { processId, month: '2026-08' })
    expect(back).toMatchObject({ status: 'returned', refusals: [] })
    expect(back.history[0]).toMatchObject({ returnReason: 'Godziny są większe niż w harmonogramie.' })

    const bad = await filled('2026-08', { B10: 41, B12: 'około tysiąca' })
    const refused = sendMonthSheet.execute(performer(), { processId, month: '2026-08', file: bad })
    expect(await codesOf(refused)).toEqual(['provider.hoursDone'])
    await expect(refused).rejects.toThrow('Komórka B12 (godziny wykonane)')
    const other = await filled('2026-07', { B10: 41 })
    expect(
      await codesOf(own.lookAtMonthSheet(performer(), { processId, month: '2026-08', file: other })),
    ).toEqual(['provider.month'])
    const file = await filled('2026-08', { B10: 42, B12: 1170, B18: 'Dwie opiekunki chorowały.' })
    const seen = await own.lookAtMonthSheet(performer(), { processId, month: '2026-08', file })
    expect(seen.lines.filter(({ provided }) => provided !== null)).toHaveLength(2)
    await sendMonthSheet.execute(performer(), { processId, month: '2026-08', file })

    const { id, version, fileId } = await sentOf('2026-08')
    const early = takeProviderSubmission.execute(await coordinator(), {
      submissionId: id,
      version,
      reportVersion: 1,
    })
    expect(await codesOf(early)).toEqual(['submission.report'])
    const reportId = await prepared('2026-08')
    await fillReport(await coordinator(), reportId)
    const handOver = async () =>
      submitReport.execute(await coordinator(), {
        reportId,
        version: (await reportOf(reportId)).version,
      })
    expect(await codesOf(handOver())).toEqual(['report.providerWaiting'])
    expect((await month('2026-08')).report?.lacking.map(({ code }) => code)).toEqual([
      'report.providerWaiting',
    ])
    const two = await Promise.allSettled([take('2026-08', reportId), giveBack('2026-08')])
    expect(two.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    if (two[0].status === 'rejected') {
      await sendMonthSheet.execute(performer(), { processId, month: '2026-08', file })
      await take('2026-08', reportId)
    }
    expect(await reportOf(reportId)).toMatchObject({ recipients: 42, hoursDone: 1170 })
    expect(await codesOf(send('2026-08'))).toEqual(['sending.taken'])
    expect((await month('2026-08')).report?.fromProvider).toMatchObject({ takenOn: today })
    expect(fileId).not.toBe('')
    const paper = await pdfText((await monthlyReportPdf(await director(), { reportId })).content)
    expect(paper).toContain('Dane przesłał wykonawca 03.09.2026 (Hanna Sowa). Przejęto je 03.09.2026')
    await handOver()
    expect(
      (await own.ownServices(performer(), {})).services[0]?.months.find((one) => one.month === '2026-08'),
    ).toMatchObject({ status: 'taken' })
    expect(await readDb().notice.count({ where: { kind: 'serviceProviderSent', readAt: null } })).toBe(0)
  }, 60_000)

  it('are refused when the centre has closed the month without them', async () => {
    const reportId = await prepared('2026-07')
    await fillReport(await coordinator(), reportId)
    await submitReport.execute(await coordinator(), {
      reportId,
      version: (await reportOf(reportId)).version,
    })
    expect(await codesOf(send('2026-07'))).toEqual(['sending.closed'])
  })

  it('are not awaited of a service that has ended, and cannot be sent', async () => {
    const facts = await sendingFacts(
      readDb(),
      await loadService(readDb(), known.processId),
      yearMonth('2026-06'),
      known.providerId,
    )
    expect(
      sendingRefusals({ ...facts, state: 'finished' }, localDate(today)).map(({ code }) => code),
    ).toEqual(['sending.ended'])
    expect(sendingRefusals({ ...facts, state: 'paused' }, localDate(today)).map(({ code }) => code)).toEqual([
      'sending.paused',
    ])
    const shown = ownMonthStatuses.filter((status) => isAwaitedOrSent(status, 'finished'))
    expect(shown).toEqual(['sent', 'returned', 'taken', 'closed'])
  })

  it('end with the provider’s place in the register and with the account', async () => {
    const { contracting } = await town.people()
    const { version } = await readDb().provider.findUniqueOrThrow({ where: { id: known.providerId } })
    await closeProvider.execute(onDay(contracting, today), {
      providerId: known.providerId,
      version,
      reason: 'Fundacja się rozwiązała.',
    })
    const refused = send('2026-06')
    expect(await codesOf(refused)).toEqual(['provider.closed'])
    await expect(refused).rejects.toThrow('wykreślono z rejestru wykonawców 03.09.2026')
    expect((await own.ownServices(performer(), {})).closed).toBe(true)
    expect(await codesOf(providerAccount(contracting, known.providerId, 'druga.sowa'))).toEqual([
      'provider.closed',
    ])

    const user = await readDb().user.findUniqueOrThrow({ where: { login: 'h.sowa' } })
    const close = { userId: user.id, version: user.version }
    expect(await closeProviderAccount.execute(contracting, close)).toEqual({ endedSessions: 1 })
    expect(await actorOfUser(user.id, contracting.clock)).toBeNull()
    expect(
      await signIn(
        { login: 'h.sowa', password: testPassword, source: '10.0.0.9', device: '' },
        performer().clock,
      ),
    ).toEqual({ ok: false })
    await expect(
      closeProviderAccount.execute(contracting, { userId: contracting.actor.id, version: 1 }),
    ).rejects.toBeInstanceOf(NotFound)
  })
})
