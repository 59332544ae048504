import { expect, it } from 'vitest'
import { draftContract } from '@/domains/contracting/contract-commands'
import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { sendMonthFigures, sendMonthSheet } from '@/domains/services-monitoring/own-month-commands'
import { ownMonth } from '@/domains/services-monitoring/own-month-queries'
import { takeProviderFigures, takeProviderSubmission } from '@/domains/services-monitoring/provider-commands'
import { lookAtProviderSheet, providerForm } from '@/domains/services-monitoring/provider-queries'
import { reportPage } from '@/domains/services-monitoring/queries'
import { prepareReport } from '@/domains/services-monitoring/report-commands'
import { yearMonth } from '@/kernel/local-date'
import type { CommandCall } from '@/platform/command/define-command'
import { afterAward, later } from '@tests/support/given/contests'
import { contractInput, signed } from '@tests/support/given/contracts'
import { filled } from '@tests/support/given/filled-form'
import { reportOf } from '@tests/support/given/monitoring'
import { providerAccount } from '@tests/support/given/providers'
import { accept, step, submit } from '@tests/support/given/services'
import { pdfText } from '@tests/support/pdf-text'
import { contestTown, press, twoWinners } from '../contracting/setting'
import { codesOf } from '../services-organisation/setting'
import { authoriseSupervision, onDay } from './setting'

const town = contestTown()
const { people } = town

it('a service of two winners is supervised as one: each sends its month, by account or file, what is taken over adds up and who is missing is said (R-066, R-130)', async () => {
  const all = await people()
  const { coordinator, director, contracting } = all
  await authoriseSupervision(await town.call('administrator'), director.actor.id)
  const { processId, providers } = await twoWinners(all, 920)
  for (const [at, plannedHours] of [700, 500].entries()) {
    const { contractId } = await draftContract.execute(
      later(contracting, afterAward),
      contractInput(processId, { providerId: providers[at], amount: 20_000_000, plannedHours }),
    )
    await signed(director, contractId, `U/${at + 1}`)
  }
  for (const code of ['UDPP-07', 'UDPP-08']) await press(coordinator, afterAward, processId, code)
  await step(director, processId, 'UDPP-09')
  for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12', 'UDPP-13'])
    await press(coordinator, afterAward, processId, code)
  await submit(coordinator, processId, 'WYB')
  await accept(director, processId, 'WYB')

  const ofMay = { processId, month: yearMonth('2026-05') }
  const inJune = (call: CommandCall) => onDay(call, '2026-06-02')
  const [first, second] = [
    await providerAccount(contracting, providers[0], 'wygrany.0'),
    await providerAccount(contracting, providers[1], 'wygrany.1'),
  ]
  for (const [at, actor] of [first, second].entries()) {
    const own = inJune({ actor, clock: contracting.clock })
    const page = await ownMonth(own, ofMay)
    expect([page.contract, page.plannedHours]).toEqual([`U/${at + 1}`, [700, 500][at]])
    await sendMonthFigures.execute(own, { ...ofMay, recipients: 20 + at, hoursDone: 400, remark: '' })
  }
  const at = inJune(coordinator)
  const { reportId } = await prepareReport.execute(at, ofMay)
  const { sent, report } = await reportPage(at, ofMay)
  expect([sent.length, report?.hoursPlanned]).toEqual([2, 1200])
  for (const { id, version } of sent)
    await takeProviderSubmission.execute(at, {
      submissionId: id,
      version,
      reportVersion: (await reportOf(reportId)).version,
    })
  expect(await reportOf(reportId)).toMatchObject({ recipients: 41, hoursDone: 800 })
  // the second corrects its month by a file: its form says whose it is, the figures of the first stay in the sum
  const form = (providerId?: string) => providerForm(at, { ...ofMay, providerId })
  expect(await codesOf(form())).toEqual(['figures.whose'])
  const file = await filled(await form(providers[1]), { B10: 30, B12: 450, B18: 'Więcej zastępstw.' })
  const seen = await lookAtProviderSheet(at, { reportId, file })
  expect(seen).toMatchObject({ performer: 'Caritas 920', addedTo: ['Fundacja Blisko 920'] })
  expect(seen.lines.find(({ figure }) => figure === 'recipients')).toMatchObject({
    recorded: 41,
    provided: 30,
    together: 50,
  })
  await takeProviderFigures.execute(onDay(coordinator, '2026-06-03'), {
    reportId,
    version: (await reportOf(reportId)).version,
    file,
  })
  const after = await reportOf(reportId)
  expect(after).toMatchObject({ recipients: 50, hoursDone: 850 })
  expect(after.description).toContain('Uwagi wykonawcy (Caritas 920): Więcej zastępstw.')
  const { performers } = await reportPage(at, ofMay)
  expect(performers?.months.map(({ name, state, taken }) => [name, state, taken?.byAccount])).toEqual([
    ['Fundacja Blisko 920', 'taken', true],
    ['Caritas 920', 'taken', false],
  ])
  const paper = await pdfText((await monthlyReportPdf(at, { reportId })).content)
  expect(paper).toContain('Dane wykonawców')
  expect(paper).toContain('Dane wykonawcy Caritas 920 wczytano z pliku.')

  // of June nobody sent anything; a form of one is not the other's, and whose month is missing is said
  const june = { processId, month: yearMonth('2026-06') }
  const inJuly = (call: CommandCall) => onDay(call, '2026-07-02')
  const now = inJuly(coordinator)
  const own = inJuly({ actor: first, clock: contracting.clock })
  const ofSecond = await filled(await providerForm(now, { ...june, providerId: providers[1] }), { B10: 7 })
  expect(await codesOf(sendMonthSheet.execute(own, { ...june, file: ofSecond }))).toEqual(['provider.other'])
  const next = await prepareReport.execute(now, june)
  await takeProviderFigures.execute(now, {
    reportId: next.reportId,
    version: (await reportOf(next.reportId)).version,
    file: ofSecond,
  })
  expect((await reportPage(now, june)).performers).toMatchObject({ lacking: ['Fundacja Blisko 920'] })
  expect(await pdfText((await monthlyReportPdf(now, { reportId: next.reportId })).content)).toContain(
    'Brakuje danych: Fundacja Blisko 920.',
  )
  const other = inJuly({ actor: second, clock: contracting.clock })
  expect((await ownMonth(own, june)).status).toBe('missing')
  expect(await ownMonth(other, june)).toMatchObject({
    status: 'taken',
    refusals: [{ code: 'sending.taken' }],
  })
}, 120_000)
