import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { filterFromAddress } from '@/domains/benefits/list-address'
import { writeProceedings } from '@/domains/benefits/proceedings-file'
import { proceedingExport, proceedingList } from '@/domains/benefits/queries'
import type { SearchParams } from '@/ui/table/table-params'
import { decisionVersion, proceedingVersion } from '@tests/support/given/benefit-deeds'
import { benefitsTown } from './setting'

const town = benefitsTown()
const cases = { granted: '', final: '', refused: '', discontinued: '', drafted: '' }

beforeAll(async () => {
  cases.granted = (await town.proceeding({ upTo: 'decided' })).caseNumber
  cases.final = (await town.proceeding({ upTo: 'inForce' })).caseNumber
  cases.refused = (
    await town.proceeding({
      upTo: 'delivered',
      draft: { kind: 'refuse', grounds: ['ownResources'] },
    })
  ).caseNumber
  cases.discontinued = await discontinuedCase()
  cases.drafted = (await town.proceeding({ upTo: 'drafted' })).caseNumber
})

async function discontinuedCase(): Promise<string> {
  const { proceedingId, caseNumber } = await town.proceeding({ upTo: 'applied' })
  const worker = await town.call()
  const { decisionId } = await benefits.discontinueProceeding.execute(worker, {
    proceedingId,
    version: await proceedingVersion(proceedingId),
    basis: 'partyWithdrew',
    on: town.today,
    reason: 'Oświadczenie złożono na piśmie.',
    nobodyObjects: true,
    publicInterestKept: true,
  })
  const step = async () => ({ decisionId, version: await decisionVersion(decisionId) })
  await benefits.submitForSignature.execute(worker, await step())
  await benefits.signDecision.execute(await town.call('director'), await step())
  return caseNumber
}

const listed = async (search: SearchParams) => {
  const { filter } = filterFromAddress(search, 'all')
  const { rows, total } = await proceedingList(await town.call(), filter)
  expect(total).toBe(rows.length)
  return Object.fromEntries(rows.map(({ caseNumber, outcome }) => [caseNumber, outcome]))
}

/** The sheet of the list as Excel reads it: the outcome of each case by its number. */
async function sheetOf(search: SearchParams) {
  const { rows } = await proceedingExport(await town.call(), filterFromAddress(search, 'all').filter)
  const stream = new PassThrough()
  const content = buffer(stream)
  await writeProceedings(new ExcelJS.stream.xlsx.WorkbookWriter({ stream }), rows)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await content).buffer)
  const sheet = book.worksheets[0]
  const column = (sheet?.getRow(1).values as string[]).indexOf('Rozstrzygnięcie')
  const found: Record<string, string> = {}
  sheet?.eachRow((row, number) => {
    if (number > 1) found[row.getCell(1).text] = row.getCell(column).text
  })
  return found
}

describe('the list of proceedings', () => {
  it('names the outcome once the decision is signed, on the screen and in the sheet', async () => {
    const all = { stan: 'wszystkie' }
    expect(await listed(all)).toEqual({
      [cases.granted]: 'grant',
      [cases.final]: 'grant',
      [cases.refused]: 'refuse',
      [cases.discontinued]: 'discontinue',
      [cases.drafted]: null,
    })
    expect(await sheetOf(all)).toEqual({
      [cases.granted]: 'przyznano',
      [cases.final]: 'przyznano',
      [cases.refused]: 'odmówiono',
      [cases.discontinued]: 'umorzono',
      [cases.drafted]: '',
    })
  })

  it('is filtered by it: all that ended so, the final ones too, unless a state is asked', async () => {
    const granted = { rozstrzygniecie: 'grant' }
    expect(Object.keys(await listed(granted)).sort()).toEqual([cases.granted, cases.final].sort())
    expect(await listed({ ...granted, stan: 'w-toku' })).toEqual({ [cases.granted]: 'grant' })
    expect(await listed({ rozstrzygniecie: 'refuse' })).toEqual({ [cases.refused]: 'refuse' })
    expect(await sheetOf({ rozstrzygniecie: 'discontinue' })).toEqual({ [cases.discontinued]: 'umorzono' })
    expect(await listed({ rozstrzygniecie: 'refuse', swiadczenie: 'purpose' })).toEqual({})
  })
})
