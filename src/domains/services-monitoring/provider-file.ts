import 'server-only'
import type { YearMonth } from '@/kernel/calendar-day'
import { processNumber } from '@/domains/services-organisation/labels'
import type { CommandContext } from '@/platform/command/define-command'
import { Refused } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { performanceIn, performersIn, type LoadedService } from './load'
import { providerSheet, readProviderSheet } from './provider-sheet'
import {
  performerOf,
  providedOf,
  sheetRefusals,
  type Provided,
  type ReadFor,
  type SheetReader,
} from './rules/provider-figures'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The form of a month as a file, of the one who performs it; filled in when there is something to fill in. */
export async function monthForm(service: LoadedService, month: YearMonth, provided?: Provided) {
  const [only, ...others] = performersIn(service, month)
  const content = await providerSheet(
    {
      processId: service.id,
      month,
      number: processNumber(service),
      service: service.title,
      contractor: performanceIn(service, month).contractor,
      providerId: others.length === 0 ? (only?.id ?? null) : null,
    },
    provided,
  )
  return { name: `Dane wykonawcy ${month} ${service.title}.xlsx`, mimeType: XLSX, content }
}

export type GivenForm = { readonly provided: Provided; readonly providerId: string | null }

/** What a filled form says and whose it is; throws every reason why nothing of it is believed, cell by cell. */
export async function readForm(content: Buffer, wanted: ReadFor, reader: SheetReader): Promise<GivenForm> {
  const sheet = await readProviderSheet(content)
  const refusals = sheetRefusals(sheet, wanted, reader)
  if (sheet === null || sheet === 'tooLarge' || refusals.length > 0) throw new Refused(refusals)
  return { provided: providedOf(sheet), providerId: performerOf(sheet, wanted) }
}

/** For what a form of this service is read: the month and everybody who performs in it. */
export const formOf = (service: LoadedService, month: YearMonth): ReadFor => ({
  processId: service.id,
  month,
  performers: performersIn(service, month),
})

/** Keeps the file of a month as the evidence of its figures. */
export const keepForm = (context: CommandContext, month: YearMonth, content: Buffer) =>
  storeFile(context, {
    name: `Dane wykonawcy ${month}.xlsx`,
    mimeType: XLSX,
    kind: 'monitoring.providerReturn',
    personId: null,
    content,
  })
