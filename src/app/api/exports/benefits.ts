import { filterFromAddress } from '@/domains/benefits/list-address'
import { writeProceedings } from '@/domains/benefits/proceedings-file'
import { proceedingExport } from '@/domains/benefits/queries'
import { answerFile, workbookFile } from './answer'

/** The list of proceedings exactly as filtered, as an XLSX written while it is read. */
export function proceedingsFile(request: Request): Promise<Response> {
  return answerFile('exports.benefits', async (call) => {
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const scope = search['karta'] === 'wszystkie' ? 'all' : 'mine'
    const { rows } = await proceedingExport(call, filterFromAddress(search, scope).filter)
    return workbookFile(`sprawy-${call.clock.today()}.xlsx`, (workbook) => writeProceedings(workbook, rows))
  })
}
