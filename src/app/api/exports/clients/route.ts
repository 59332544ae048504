import { PassThrough, Readable } from 'node:stream'
import { stream as excel } from 'exceljs'
import { clientExport } from '@/domains/clients/queries'
import { registryState } from '@/domains/clients/table'
import { writeRegistry } from '@/domains/clients/registry-file'
import { processClock } from '@/platform/clock'
import { Forbidden } from '@/platform/errors'
import { logFault } from '@/platform/log'
import { currentActor } from '@/platform/web/current-actor'

/** The registry as filtered, as an XLSX written while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('Sesja wygasła. Zaloguj się ponownie.', { status: 401 })
  const clock = processClock()
  const { filters } = registryState(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const chunks = await clientExport({ actor, clock }, filters)
    const file = new PassThrough()
    const workbook = new excel.xlsx.WorkbookWriter({ stream: file, useStyles: true })
    writeRegistry(workbook, chunks, clock.today()).catch((error: unknown) =>
      file.destroy(error instanceof Error ? error : new Error('export failed')),
    )
    return new Response(Readable.toWeb(file) as ReadableStream, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="klienci-${clock.today()}.xlsx"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(error.message, { status: 403 })
    return new Response(
      `Nie udało się przygotować pliku. Numer zdarzenia: ${logFault(error, 'exports.clients')}.`,
      {
        status: 500,
      },
    )
  }
}
