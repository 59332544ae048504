import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { extractText } from 'unpdf'
import { stageDocument } from '@/domains/services-organisation/document-queries'
import { saveLocalYear } from '@/domains/services-organisation/local-commands'
import { localForm, localYear, lookAtLocalSheet } from '@/domains/services-organisation/local-queries'
import { districtKey } from '@/domains/services-organisation/rules/local-data'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import { serviceProcess } from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

const input = (year: number, figures: Record<string, number | null>, version: number | null = null) => ({
  year,
  version,
  source: 'GUS, stan na 31.12',
  figures,
})

describe('yearly figures of the city (R-032, R-037)', () => {
  it('are entered, corrected with their history, and the second editor is told', async () => {
    const coordinator = await town.call('servicesCoordinator')
    await saveLocalYear.execute(coordinator, input(2023, { age75: 900, assisted: null, nonsense: 5 }))
    expect(await localYear(coordinator, { year: 2023 })).toMatchObject({
      version: 1,
      figures: { age75: 900 },
      source: 'GUS, stan na 31.12',
    })
    await expect(saveLocalYear.execute(coordinator, input(2023, { age75: 1 }))).rejects.toBeInstanceOf(Stale)
    await saveLocalYear.execute(coordinator, input(2023, { age75: 910 }, 1))
    await expect(saveLocalYear.execute(coordinator, input(2023, { age75: 2 }, 1))).rejects.toBeInstanceOf(
      Stale,
    )
    expect((await localYear(coordinator, { year: 2023 })).figures).toEqual({ age75: 910 })
    expect(await readDb().rowChange.count({ where: { table: 'local_year' } })).toBeGreaterThanOrEqual(2)
  })

  it('are refused for a year to come, without a number, and with more people in districts than in the city', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const district = await readDb().district.findFirstOrThrow()
    const save = (year: number, figures: Record<string, number | null>) =>
      saveLocalYear.execute(coordinator, input(year, figures))
    expect(await codesOf(save(2027, { age75: 1 }))).toEqual(['local.future'])
    expect(await codesOf(save(2022, { age75: null }))).toEqual(['local.empty'])
    expect(await codesOf(save(2022, { age75: 10, [districtKey('age75', district.id)]: 11 }))).toEqual([
      'local.age75',
    ])
    await expect(save(2022, { age75: -1 })).rejects.toBeInstanceOf(InvalidInput)
    await save(2022, { age75: 10, [districtKey('age75', district.id)]: 10 })
  })

  it('of the newest year stand in the information on local needs', async () => {
    const coordinator = await town.call('servicesCoordinator')
    await saveLocalYear.execute(coordinator, input(2025, { age75: 1240, age85: 310, assisted: 2050 }))
    const processId = await serviceProcess(coordinator)
    const { content } = await stageDocument(coordinator, { processId, kind: 'needs', format: 'pdf' })
    const { text } = await extractText(new Uint8Array(content), { mergePages: true })
    const words = text.replace(/\s+/g, ' ')
    for (const part of [
      'Ludność miasta w 2025 roku',
      '75–84 lata 1 240',
      'pomocy społecznej 2 050',
      'za 2025 rok',
    ])
      expect(words).toContain(part)
    expect(words).not.toContain('910')
  })

  it('come in a form of the year as XLSX too: read back, with the rows that hold no figure, saved like typed ones', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const district = await readDb().district.findFirstOrThrow()
    const filled = async (year: number, values: Readonly<Record<string, ExcelJS.CellValue>>) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(new Uint8Array((await localForm(coordinator, { year })).content).buffer)
      book.worksheets[0]?.eachRow((row) => {
        const value = values[[row.getCell(1).text, row.getCell(2).text].filter(Boolean).join(' ')]
        if (value !== undefined) row.getCell(3).value = value
      })
      return Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
    }
    const content = await filled(2021, {
      '75–84 lata': '1 200',
      [`75–84 lata ${district.name}`]: { formula: '400+50', result: 450 },
      '85 lat i więcej': 'około trzystu',
      'miejsca w ośrodkach wsparcia': 12.5,
    })
    const { figures, wrong } = await lookAtLocalSheet(coordinator, { year: 2021, content })
    expect(figures).toEqual({ age75: 1200, [districtKey('age75', district.id)]: 450 })
    expect(wrong).toHaveLength(2)
    await saveLocalYear.execute(coordinator, input(2021, { ...figures }))
    // the next form begins with what is known
    const again = await lookAtLocalSheet(coordinator, { year: 2021, content: await filled(2021, {}) })
    expect(again).toEqual({ figures, wrong: [] })

    const refusedFor = (of: string, year = 2021) =>
      codesOf(lookAtLocalSheet(coordinator, { year, content: of }))
    expect(await refusedFor(content, 2020)).toEqual(['local.year'])
    expect(await refusedFor(await filled(2019, {}), 2019)).toEqual(['local.empty'])
    expect(await refusedFor(Buffer.from('nie arkusz').toString('base64'))).toEqual(['local.file'])
    const bomb = new ExcelJS.Workbook()
    bomb.addWorksheet('x').getCell('A1').value = '0'.repeat(9_000_000)
    const packed = Buffer.from(await bomb.xlsx.writeBuffer()).toString('base64')
    expect(packed.length).toBeLessThan(200_000)
    expect(await refusedFor(packed)).toEqual(['local.unpacked'])
    const finance = await town.call('financeWorker')
    await expect(localForm(finance, { year: 2021 })).rejects.toBeInstanceOf(Forbidden)
    await expect(lookAtLocalSheet(finance, { year: 2021, content })).rejects.toBeInstanceOf(Forbidden)
  })

  it('are read and changed by those who organise services, nobody else', async () => {
    const reads: PositionKind[] = []
    const changes: PositionKind[] = []
    for (const kind of Object.values(PositionKind)) {
      const call = await town.call(kind, 'looks')
      const seen = await localYear(call, {}).catch((error: unknown) => error)
      if (!(seen instanceof Forbidden)) reads.push(kind)
      const changed = await saveLocalYear
        .execute(call, input(2027, { age75: 1 }))
        .catch((error: unknown) => error)
      if (!(changed instanceof Forbidden)) changes.push(kind)
    }
    expect(changes.sort()).toEqual(['deputyDirector', 'director', 'servicesCoordinator'])
    expect(reads.sort()).toEqual([
      'cityDepartmentHead',
      'contractingSpecialist',
      'deputyDirector',
      'director',
      'financeWorker',
      'ngoSpecialist',
      'procurementSpecialist',
      'servicesCoordinator',
    ])
  })
})
