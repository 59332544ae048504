import 'server-only'
import { z } from 'zod'
import type { YearMonth } from '@/kernel/calendar-day'
import type { ServiceMonthlyReport, StoredFile } from '@/platform/db/generated/client'
import { found, refuse } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { defineRecordQuery } from '@/platform/query/define-query'
import { asPerformedBy, loadService, performersIn, type LoadedService } from './load'
import { figuresOf } from './month-rows'
import { monitoringPermissions } from './permissions'
import { formOf, monthForm, readForm } from './provider-file'
import * as inputs from './provider-inputs'
import { returnsOf } from './provider-store'
import { formsBeside, providedLines } from './rules/provider-figures'
import { monthOf } from './view'

type WithReport = LoadedService & { readonly report: ServiceMonthlyReport }
type WithFile = LoadedService & { readonly file: StoredFile }

const subjectOf = (id: string) => ({ subjectType: 'serviceProcess', subjectId: id })

/** The form of the one who performs the month; of several of the one asked for. */
async function formOfPerformer(target: LoadedService, month: YearMonth, providerId: string | null) {
  const performers = performersIn(target, month)
  if (performers.length <= 1) return monthForm(target, month)
  if (providerId === null)
    throw refuse(
      'figures.whose',
      `Usługę wykonują w tym miesiącu: ${performers.map(({ name }) => name).join(', ')}. Każdy ma swój formularz (R-066).`,
      'Pobierz formularz wykonawcy ze strony sprawozdania.',
    )
  const { id, name } = found(performers.find((one) => one.id === providerId))
  const form = await monthForm(asPerformedBy(target, id), month)
  return { ...form, name: form.name.replace(/\.xlsx$/, ` – ${name}.xlsx`) }
}

/** The form of a month to be sent to the provider. */
export const providerForm = defineRecordQuery({
  name: 'monitoring.providerForm',
  label: 'Formularz miesięcznych danych dla wykonawcy',
  input: inputs.providerForm,
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  load: ({ db }, { processId }): Promise<LoadedService> => loadService(db, processId),
  run: ({ target }, { month, providerId }) => formOfPerformer(target, month, providerId ?? null),
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
  async run({ db, target }, { file }) {
    const { report } = target
    const content = Buffer.from(file.content, 'base64')
    const wanted = formOf(target, monthOf(report.month))
    const { provided, providerId } = await readForm(content, wanted, 'coordinator')
    const beside = formsBeside(await returnsOf(db, report.id), wanted.performers, providerId)
    const nameOf = (id: string | null) => wanted.performers.find((one) => one.id === id)?.name ?? null
    return {
      version: report.version,
      /** whose figures they are, where several perform */
      performer: wanted.performers.length > 1 ? nameOf(providerId) : null,
      addedTo: beside.flatMap((form) => nameOf(form.providerId) ?? []),
      lines: providedLines(
        figuresOf(report),
        provided,
        beside.map((form) => form.provided.figures),
      ),
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
