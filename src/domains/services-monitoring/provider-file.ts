import 'server-only'
import type { YearMonth } from '@/kernel/calendar-day'
import { processNumber } from '@/domains/services-organisation/labels'
import type { CommandContext } from '@/platform/command/define-command'
import { Refused } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { performanceIn, type LoadedService } from './load'
import { providerSheet, readProviderSheet } from './provider-sheet'
import { providedOf, sheetRefusals, type Provided, type SheetReader } from './rules/provider-figures'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The form of a month as a file; filled in when there is something to fill in. */
export async function monthForm(service: LoadedService, month: YearMonth, provided?: Provided) {
  const content = await providerSheet(
    {
      processId: service.id,
      month,
      number: processNumber(service),
      service: service.title,
      contractor: performanceIn(service, month).contractor,
    },
    provided,
  )
  return { name: `Dane wykonawcy ${month} ${service.title}.xlsx`, mimeType: XLSX, content }
}

/** What a filled form says; throws every reason why nothing of it is believed, cell by cell. */
export async function readForm(
  content: Buffer,
  processId: string,
  month: YearMonth,
  reader: SheetReader,
): Promise<Provided> {
  const sheet = await readProviderSheet(content)
  const refusals = sheetRefusals(sheet, processId, month, reader)
  if (sheet === null || sheet === 'tooLarge' || refusals.length > 0) throw new Refused(refusals)
  return providedOf(sheet)
}

/** Keeps the file of a month as the evidence of its figures. */
export const keepForm = (context: CommandContext, month: YearMonth, content: Buffer) =>
  storeFile(context, {
    name: `Dane wykonawcy ${month}.xlsx`,
    mimeType: XLSX,
    kind: 'monitoring.providerReturn',
    personId: null,
    content,
  })
