import 'server-only'
import { z } from 'zod'
import { processNumber } from '@/domains/services-organisation/labels'
import type { ServiceMonthlyReport, StoredFile } from '@/platform/db/generated/client'
import { found, Refused } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { defineRecordQuery } from '@/platform/query/define-query'
import { loadService, type LoadedService } from './load'
import { figuresOf } from './month-rows'
import { monitoringPermissions } from './permissions'
import * as inputs from './provider-inputs'
import { providerSheet, readProviderSheet } from './provider-sheet'
import { providedLines, providedOf, sheetRefusals } from './rules/provider-figures'
import { monthOf } from './view'

type WithReport = LoadedService & { readonly report: ServiceMonthlyReport }
type WithFile = LoadedService & { readonly file: StoredFile }

const subjectOf = (id: string) => ({ subjectType: 'serviceProcess', subjectId: id })
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The form of a month to be sent to the provider. */
export const providerForm = defineRecordQuery({
  name: 'monitoring.providerForm',
  label: 'Formularz miesięcznych danych dla wykonawcy',
  input: inputs.providerForm,
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  load: ({ db }, { processId }): Promise<LoadedService> => loadService(db, processId),
  async run({ target }, { month }) {
    const content = await providerSheet({
      processId: target.id,
      month,
      number: processNumber(target),
      service: target.title,
      contractor: target.contractor,
    })
    return { name: `Dane wykonawcy ${month} ${target.title}.xlsx`, mimeType: XLSX, content }
  },
  subject: ({ id }: LoadedService) => subjectOf(id),
})

/** What would be taken over from a filled form, line by line; nothing is kept. */
export const lookAtProviderSheet = defineRecordQuery({
  name: 'monitoring.lookAtProviderSheet',
  label: 'Odczyt pliku z danymi wykonawcy',
  input: inputs.lookAtProviderSheet,
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async load({ db }, { reportId }): Promise<WithReport> {
    const report = found(await db.serviceMonthlyReport.findUnique({ where: { id: reportId } }))
    return { ...(await loadService(db, report.processId)), report }
  },
  async run({ target }, { file }) {
    const { report } = target
    const sheet = await readProviderSheet(Buffer.from(file.content, 'base64'))
    const refusals = sheetRefusals(sheet, target.id, monthOf(report.month))
    if (sheet === null || refusals.length > 0) throw new Refused(refusals)
    const provided = providedOf(sheet)
    return {
      version: report.version,
      lines: providedLines(figuresOf(report), provided),
      remark: provided.remark,
    }
  },
  subject: ({ id }: WithReport) => subjectOf(id),
})

export type LookedAt = Awaited<ReturnType<typeof lookAtProviderSheet>>

/** The provider's own file, kept as the evidence of the figures. */
export const providerReturnFile = defineRecordQuery({
  name: 'monitoring.providerReturnFile',
  label: 'Plik z danymi wykonawcy',
  input: z.object({ fileId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  async load({ db }, { fileId }): Promise<WithFile | null> {
    const row = await db.serviceProviderReturn.findFirst({
      where: { fileId },
      select: { file: true, report: { select: { processId: true } } },
    })
    return row ? { ...(await loadService(db, row.report.processId)), file: row.file } : null
  },
  run: async ({ target: { file } }) => ({
    name: file.name,
    mimeType: file.mimeType,
    content: await readContent(file.sha256),
  }),
  subject: ({ id }: WithFile) => subjectOf(id),
})
