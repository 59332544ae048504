import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { takeProviderFigures } from '@/domains/services-monitoring/provider-commands'
import {
  lookAtProviderSheet,
  providerForm,
  providerReturnFile,
} from '@/domains/services-monitoring/provider-queries'
import { reportPage } from '@/domains/services-monitoring/queries'
import { prepareReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, NotFound, Stale } from '@/platform/errors'
import { filled as filledForm, type Cells } from '@tests/support/given/filled-form'
import { fillReport, reportOf, supervisedService } from '@tests/support/given/monitoring'
import { pdfText } from '@tests/support/pdf-text'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision } from './setting'

const town = servicesTown()
const known = { processId: '', reportId: '' }

beforeAll(async () => {
  const people = await town.people()
  await authoriseSupervision(await town.call('administrator'), people.director.actor.id)
  known.processId = await supervisedService(people)
  const { processId } = known
  known.reportId = (await prepareReport.execute(people.coordinator, { processId, month: '2026-01' })).reportId
}, 60_000)

/** The form of a month as the provider sends it back: these cells filled in. */
const filled = async (cells: Cells, month = '2026-01', processId = known.processId) =>
  filledForm(await providerForm((await town.people()).coordinator, { processId, month }), cells)

const good: Cells = {
  B10: 45,
  B11: '1 200',
  B12: { formula: '100+50', result: 1150 },
  B13: 0,
  B18: 'Zimą więcej godzin.',
}
const look = async (file: { name: string; content: string }) =>
  lookAtProviderSheet((await town.people()).coordinator, { reportId: known.reportId, file })

describe('the provider’s monthly figures by a file (R-066)', () => {
  it('come in a form whose headings are locked and whose cells take counts only', async () => {
    const { coordinator } = await town.people()
    const { content, name } = await providerForm(coordinator, {
      processId: known.processId,
      month: '2026-01',
    })
    expect(name).toMatch(/^Dane wykonawcy 2026-01 .*\.xlsx$/)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(new Uint8Array(content).buffer)
    const sheet = book.worksheets[0]
    expect(sheet?.getCell('B6').value).toBe(`${known.processId} 2026-01`)
    expect(sheet?.getCell('A12').value).toBe('Godziny wykonane')
    expect(sheet?.getCell('B12').protection).toMatchObject({ locked: false })
    expect(sheet?.getCell('A12').protection?.locked).not.toBe(false)
    expect(sheet?.getCell('B12').dataValidation).toMatchObject({ type: 'whole' })
  })

  it('are refused whole, cell by cell with its address, when they are no counts, of another month or service', async () => {
    const { coordinator } = await town.people()
    expect(
      await codesOf(look({ name: 'x.xlsx', content: Buffer.from('to nie arkusz').toString('base64') })),
    ).toEqual(['provider.form'])
    const foreign = new ExcelJS.Workbook()
    foreign.addWorksheet('Sprawozdanie').getCell('B10').value = 4
    const content = Buffer.from(await foreign.xlsx.writeBuffer()).toString('base64')
    expect(await codesOf(look({ name: 'x.xlsx', content }))).toEqual(['provider.form'])
    expect(await codesOf(look(await filled(good, '2026-02')))).toEqual(['provider.month'])
    const bad = {
      B10: -1,
      B11: 'około stu',
      B12: 10.5,
      B13: new Date(),
      B14: { error: '#REF!' as const },
      B15: 1_000_001,
    }
    const refused = look(await filled(bad))
    expect(await codesOf(refused)).toEqual(
      ['recipients', 'hoursPlanned', 'hoursDone', 'waiting', 'refusals', 'incidents'].map(
        (one) => `provider.${one}`,
      ),
    )
    await expect(refused).rejects.toThrow('Komórka B12 (godziny wykonane)')
    expect(await codesOf(look(await filled({})))).toEqual(['provider.empty'])
    expect(await codesOf(look(await filled({ B10: 1, B18: 'a'.repeat(1001) })))).toEqual(['provider.remark'])
    const other = await supervisedService(await town.people(), { process: { title: 'Inna usługa' } })
    expect(await codesOf(look(await filled(good, '2026-01', other)))).toEqual(['provider.service'])
    await expect(look({ name: 'x', content: 'A'.repeat(300_000) })).rejects.toBeInstanceOf(InvalidInput)
    // a small file of zeros that unpacks to nine megabytes
    const bomb = new ExcelJS.Workbook()
    bomb.addWorksheet('Sprawozdanie').getCell('A1').value = '0'.repeat(9_000_000)
    const packed = Buffer.from(await bomb.xlsx.writeBuffer({ zip: { compression: 'DEFLATE' } } as never))
    expect(packed.byteLength).toBeLessThan(100_000)
    expect(await codesOf(look({ name: 'x.xlsx', content: packed.toString('base64') }))).toEqual([
      'provider.unpacked',
    ])
    expect(await readDb().serviceProviderReturn.count()).toBe(0)
    expect((await reportOf(known.reportId)).version).toBe(1)
    await expect(
      lookAtProviderSheet(await town.call('director'), {
        reportId: known.reportId,
        file: await filled(good),
      }),
    ).rejects.toBeInstanceOf(Forbidden)
    await expect(providerReturnFile(coordinator, { fileId: known.reportId })).rejects.toBeInstanceOf(NotFound)
  }, 60_000)

  it('are shown line by line, then taken over with the file as their evidence', async () => {
    const { coordinator, director } = await town.people()
    const { reportId, processId } = known
    const file = await filled(good)
    const { lines, remark } = await look(file)
    expect(lines.filter(({ changes }) => changes).map(({ figure, provided }) => [figure, provided])).toEqual([
      ['recipients', 45],
      ['hoursPlanned', 1200],
      ['hoursDone', 1150],
      ['waiting', 0],
    ])
    expect(lines.find(({ figure }) => figure === 'refusals')).toMatchObject({
      provided: null,
      changes: false,
    })
    expect(remark).toBe('Zimą więcej godzin.')
    const before = await reportOf(reportId)
    const both = await Promise.allSettled(
      [1, 2].map(() => takeProviderFigures.execute(coordinator, { reportId, version: before.version, file })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const after = await reportOf(reportId)
    expect(after).toMatchObject({
      recipients: 45,
      hoursPlanned: 1200,
      hoursDone: 1150,
      waiting: 0,
      refusals: null,
    })
    expect(after.description).toContain('Uwagi wykonawcy: Zimą więcej godzin.')
    const again = takeProviderFigures.execute(coordinator, { reportId, version: before.version, file })
    await expect(again).rejects.toBeInstanceOf(Stale)

    const kept = await readDb().serviceProviderReturn.findFirstOrThrow({ where: { reportId } })
    const served = await providerReturnFile(director, { fileId: kept.fileId })
    expect(served.content.toString('base64')).toBe(file.content)
    const audit = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'monitoring.takeProviderFigures' },
    })
    expect(audit.summary).toMatchObject({ fileId: kept.fileId, figures: 4, month: '2026-01' })
    expect(audit.actorId).toBe(coordinator.actor.id)

    // what the coordinator changes afterwards is said on the screen and on the paper
    await fillReport(coordinator, reportId, { hoursDone: 1100 })
    const page = await reportPage(director, { processId, month: '2026-01' })
    expect(page.report?.fromProvider).toMatchObject({
      fileId: kept.fileId,
      takenOn: '2026-03-12',
      otherwise: ['waiting', 'hoursDone'].map(() => expect.any(String)),
    })
    expect(page.report?.fromProvider?.otherwise).toContain(
      'godziny wykonane: 1 150'.replace(' 150', '\u00a0150'),
    )
    expect(await pdfText((await monthlyReportPdf(director, { reportId })).content)).toContain(
      'Wykonawca podał inaczej: godziny wykonane',
    )
    await submitReport.execute(coordinator, { reportId, version: (await reportOf(reportId)).version })
    const late = takeProviderFigures.execute(coordinator, {
      reportId,
      version: (await reportOf(reportId)).version,
      file,
    })
    expect(await codesOf(late)).toEqual(['report.closed'])
  }, 60_000)
})
