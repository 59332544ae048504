import { beforeAll, describe, expect, it } from 'vitest'
import { addAnnex } from '@/domains/contracting/contract-commands'
import { reportExport } from '@/domains/services-monitoring/overview-queries'
import { reportPage, supervisionPage } from '@/domains/services-monitoring/queries'
import { prepareReport } from '@/domains/services-monitoring/report-commands'
import { yearMonth } from '@/kernel/local-date'
import { contractRow } from '@tests/support/given/contracts'
import { fillReport, reportOf, submittedReport } from '@tests/support/given/monitoring'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, contractedService, onDay } from './setting'

const town = servicesTown()
const known = { processId: '', contractId: '' }

/** In February, when the year of the contract has passed: May to December, from July with more hours. */
const inFebruary = async () => onDay((await town.people()).coordinator, '2027-02-03')

beforeAll(async () => {
  const { director } = await town.people()
  await authoriseSupervision(await town.call('administrator'), director.actor.id)
  const { processId, contractId } = await contractedService(town, 700)
  Object.assign(known, { processId, contractId })
}, 180_000)

describe('a month stands on the contract in force in it (R-066, R-139)', () => {
  it('takes performer and period from the register, not from what the step says', async () => {
    const { processId } = known
    const page = await supervisionPage(await inFebruary(), { processId })
    // the step says 1 April and „Fundacja Blisko”
    expect(page.supervised).toEqual({ from: '2026-05-01', until: '2026-12-31' })
    expect(page.contractor).toBe('Fundacja Blisko 700')
    expect(page.months.map(({ month }) => month)).toHaveLength(8)
    expect(page.contractEnded).toBe(true)
    expect(await codesOf(prepareReport.execute(await inFebruary(), { processId, month: '2027-01' }))).toEqual(
      ['report.outside'],
    )
  })

  it('compares with the hours of the contract, whatever is typed; an annex counts from its day', async () => {
    const { processId, contractId } = known
    const call = await inFebruary()
    const june = await submittedReport(call, processId, '2026-06', { hoursPlanned: 5, hoursDone: 1100 })
    const july = (await prepareReport.execute(call, { processId, month: '2026-07' })).reportId
    expect(await reportOf(july)).toMatchObject({ hoursPlanned: 1200 })
    await addAnnex.execute(onDay((await town.people()).contracting, '2026-06-20'), {
      contractId,
      version: (await contractRow(contractId)).version,
      signedOn: '2026-06-20',
      effectiveOn: '2026-07-01',
      endsOn: '',
      amount: null,
      plannedHours: 1500,
      summary: 'Więcej osób.',
    })
    // the draft follows the annex; what was handed over stays
    const month = async (of: string) => reportPage(call, { processId, month: yearMonth(of) })
    expect((await month('2026-07')).report?.hoursPlanned).toBe(1500)
    expect((await month('2026-07')).contract?.words).toBe('umowa U/7/2026, aneks nr 1 od 01.07.2026')
    await fillReport(call, july, { hoursPlanned: 9, hoursDone: 1400 })
    expect(await reportOf(july)).toMatchObject({ hoursPlanned: 1500, hoursDone: 1400 })
    expect(await reportOf(june)).toMatchObject({ hoursPlanned: 1200 })
    const { months } = await supervisionPage(call, { processId })
    const planned = Object.fromEntries(months.map((one) => [one.month, one.hoursPlanned]))
    expect(planned).toMatchObject({ '2026-05': 1200, '2026-06': 1200, '2026-07': 1500, '2026-12': 1500 })
  })

  it('names the performer of each month in the file of reports', async () => {
    const { rows } = await reportExport(onDay((await town.people()).director, '2027-02-03'), {
      month: null,
      status: null,
      process: known.processId,
      page: 1,
      pageSize: 50,
    })
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map(({ contractor }) => contractor))).toEqual(new Set(['Fundacja Blisko 700']))
  })
})
