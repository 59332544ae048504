import { PassThrough, Readable } from 'node:stream'
import type { stream as excel } from 'exceljs'
import { processClock } from '@/platform/clock'
import { Forbidden, InvalidInput, NotFound } from '@/platform/errors'
import { loadExcel } from '@/platform/files/packages-of-files'
import { logFault } from '@/platform/log'
import type { QueryCall } from '@/platform/query/define-query'
import { currentActor } from '@/platform/web/current-actor'

type Cell = string | number | null
export type FileColumn<Row> = { header: string; width: number; cell: (row: Row) => Cell }

/** Answers a request for a file: who asks, what the query says, expected refusals in Polish, faults as a number. */
export async function answerFile(
  name: string,
  make: (call: QueryCall) => Promise<Response>,
): Promise<Response> {
  try {
    const actor = await currentActor()
    if (!actor) return words('Sesja wygasła. Zaloguj się ponownie.', 401)
    return await make({ actor, clock: processClock() })
  } catch (error) {
    if (error instanceof Forbidden) return words(error.message, 403)
    if (error instanceof NotFound || error instanceof InvalidInput) return words('Nie ma takiego pliku.', 404)
    const id = logFault(error, name)
    return words(`Nie udało się przygotować pliku. Numer zdarzenia: ${id}.`, 500)
  }
}

const words = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** Rows as an XLSX sheet, written while it is sent. */
export function xlsx<Row>(
  fileName: string,
  sheetName: string,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
): Response {
  return xlsxOfChunks(fileName, sheetName, columns, [rows])
}

/** The same out of rows that arrive in portions: memory does not grow with their number. */
export function xlsxOfChunks<Row>(
  fileName: string,
  sheetName: string,
  columns: readonly FileColumn<Row>[],
  chunks: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>,
): Response {
  return workbookFile(fileName, async (workbook) => {
    const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ header, width }) => ({ header, width }))
    sheet.getRow(1).font = { bold: true }
    for await (const rows of chunks)
      for (const row of rows) sheet.addRow(columns.map(({ cell }) => safe(cell(row)))).commit()
    sheet.commit()
    await workbook.commit()
  })
}

/** A workbook sent while it is written. */
export function workbookFile(
  fileName: string,
  write: (workbook: excel.xlsx.WorkbookWriter) => Promise<unknown>,
): Response {
  const file = new PassThrough()
  const written = loadExcel().then(({ stream }) =>
    write(new stream.xlsx.WorkbookWriter({ stream: file, useStyles: true })),
  )
  written.catch((error: unknown) => file.destroy(error instanceof Error ? error : new Error('export failed')))
  return new Response(Readable.toWeb(file) as ReadableStream, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Text that a spreadsheet would take for a formula is kept as text. */
function safe(value: Cell): Cell {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
