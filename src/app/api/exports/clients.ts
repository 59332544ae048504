import { clientExport } from '@/domains/clients/queries'
import { writeRegistry } from '@/domains/clients/registry-file'
import { registryState } from '@/domains/clients/table'
import { answerFile, workbookFile } from './answer'

/** The registry as filtered, as an XLSX written while it is read. */
export function clientsFile(request: Request): Promise<Response> {
  return answerFile('exports.clients', async (call) => {
    const { filters } = registryState(Object.fromEntries(new URL(request.url).searchParams))
    const chunks = await clientExport(call, filters)
    const today = call.clock.today()
    return workbookFile(`klienci-${today}.xlsx`, (workbook) => writeRegistry(workbook, chunks, today))
  })
}
