import 'server-only'
import { z } from 'zod'
import type { ServiceMonthlyReport, StoredFile } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { defineRecordQuery } from '@/platform/query/define-query'
import { loadService, type LoadedService } from './load'
import { figuresOf } from './month-rows'
import { monitoringPermissions } from './permissions'
import { monthForm, readForm } from './provider-file'
import * as inputs from './provider-inputs'
import { providedLines } from './rules/provider-figures'
import { monthOf } from './view'

type WithReport = LoadedService & { readonly report: ServiceMonthlyReport }
type WithFile = LoadedService & { readonly file: StoredFile }

const subjectOf = (id: string) => ({ subjectType: 'serviceProcess', subjectId: id })

/** The form of a month to be sent to the provider. */
export const providerForm = defineRecordQuery({
  name: 'monitoring.providerForm',
  label: 'Formularz miesięcznych danych dla wykonawcy',
  input: inputs.providerForm,
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  load: ({ db }, { processId }): Promise<LoadedService> => loadService(db, processId),
  run: ({ target }, { month }) => monthForm(target, month),
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
    const content = Buffer.from(file.content, 'base64')
    const provided = await readForm(content, target.id, monthOf(report.month), 'coordinator')
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
    const [taken, sent] = await Promise.all([
      db.serviceProviderReturn.findUnique({
        where: { fileId },
        select: { file: true, report: { select: { processId: true } } },
      }),
      db.serviceProviderSubmission.findUnique({
        where: { fileId },
        select: { file: true, processId: true },
      }),
    ])
    const file = taken?.file ?? sent?.file
    const processId = taken?.report.processId ?? sent?.processId
    return file && processId ? { ...(await loadService(db, processId)), file } : null
  },
  run: async ({ target: { file } }) => ({
    name: file.name,
    mimeType: file.mimeType,
    content: await readContent(file.sha256),
  }),
  subject: ({ id }: WithFile) => subjectOf(id),
})
