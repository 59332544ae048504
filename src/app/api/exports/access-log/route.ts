import { PassThrough, Readable } from 'node:stream'
import { stream as excel } from 'exceljs'
import { operationLabel } from '@/domains/operation-labels'
import { writeAccessLog } from '@/domains/staff/access-log-file'
import { logFilter } from '@/domains/staff/log-filter'
import { accessLogExport } from '@/domains/staff/log-queries'
import { logTable } from '@/domains/staff/table'
import { processClock } from '@/platform/clock'
import { Forbidden } from '@/platform/errors'
import { logFault } from '@/platform/log'
import { currentActor } from '@/platform/web/current-actor'
import { tableParams } from '@/ui/table/table-params'

const fault = (error: unknown) =>
  new Response(
    `Nie udało się przygotować pliku. Numer zdarzenia: ${logFault(error, 'exports.access-log')}.`,
    { status: 500 },
  )

/** The access log as filtered, as an XLSX written while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('Sesja wygasła. Zaloguj się ponownie.', { status: 401 })
  const clock = processClock()
  const search = Object.fromEntries(new URL(request.url).searchParams)
  const filter = logFilter(tableParams(search, logTable), clock.today())
  try {
    const { lines, withClients } = await accessLogExport({ actor, clock }, filter)
    const file = new PassThrough()
    const workbook = new excel.xlsx.WorkbookWriter({ stream: file, useStyles: true })
    writeAccessLog(workbook, { chunks: lines(), withClients, labelOf: operationLabel }).catch(
      (error: unknown) => file.destroy(error instanceof Error ? error : new Error('export failed')),
    )
    return new Response(Readable.toWeb(file) as ReadableStream, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="rejestr-dostepu-${clock.today()}.xlsx"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return error instanceof Forbidden ? new Response(error.message, { status: 403 }) : fault(error)
  }
}
