import { PassThrough, Readable } from 'node:stream'
import { stream as excel } from 'exceljs'
import { writeContacts } from '@/domains/intake/contacts-file'
import { contactExport } from '@/domains/intake/queries'
import { contactListState } from '@/domains/intake/table'
import { processClock } from '@/platform/clock'
import { Forbidden } from '@/platform/errors'
import { logFault } from '@/platform/log'
import { currentActor } from '@/platform/web/current-actor'

/** The list of reports exactly as filtered, as an XLSX written while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response('Sesja wygasła. Zaloguj się ponownie.', { status: 401 })
  const clock = processClock()
  const { filters } = contactListState(Object.fromEntries(new URL(request.url).searchParams))
  try {
    const chunks = await contactExport({ actor, clock }, filters)
    const file = new PassThrough()
    const workbook = new excel.xlsx.WorkbookWriter({ stream: file, useStyles: true })
    writeContacts(workbook, chunks).catch((error: unknown) =>
      file.destroy(error instanceof Error ? error : new Error('export failed')),
    )
    return new Response(Readable.toWeb(file) as ReadableStream, {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="zgloszenia-${clock.today()}.xlsx"`,
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return new Response(error.message, { status: 403 })
    const id = logFault(error, 'exports.contacts')
    return new Response(`Nie udało się przygotować pliku. Numer zdarzenia: ${id}.`, { status: 500 })
  }
}
