import 'server-only'
import { toDbDate, firstDay, fromDbDate, yearMonth } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { WriteTx } from '@/platform/db/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import {
  lockReport,
  lockService,
  performersIn,
  serviceAudit,
  supervisionFacts,
  type LoadedService,
} from './load'
import { monitoringPermissions } from './permissions'
import { formOf, keepForm, readForm, type GivenForm } from './provider-file'
import * as inputs from './provider-inputs'
import { returnsOf, submissionsOf } from './provider-store'
import { addedFigures, formsBeside, withRemark } from './rules/provider-figures'
import { supervisionRefusals } from './rules/supervision'

type Report = Awaited<ReturnType<typeof lockReport>>['report']

async function assertOpen({ tx, actor, clock }: CommandContext, service: LoadedService, report: Report) {
  refuseUnless(supervisionRefusals(await supervisionFacts(tx, service, actor, clock.today())))
  if (report.state !== 'draft' && report.state !== 'returned')
    throw refuse(
      'report.closed',
      'Sprawozdanie jest już przekazane.',
      'Gdy trzeba je poprawić, dyrektor zwraca je z uwagami.',
    )
}

/**
 * Writes the provider's figures into the report – with those of the others who perform beside it – and keeps what it
 * gave with its file.
 */
async function takeOver(
  { tx, actor, clock }: CommandContext,
  service: LoadedService,
  report: Report,
  { provided, providerId }: GivenForm,
  fileId: string,
) {
  const performers = performersIn(service, report.month)
  const beside = formsBeside(await returnsOf(tx, report.id), performers, providerId)
  const figures = addedFigures([provided, ...beside.map((form) => form.provided)].map((one) => one.figures))
  const name = performers.length > 1 ? (performers.find(({ id }) => id === providerId)?.name ?? null) : null
  oneRow(
    await tx.serviceMonthlyReport.updateMany({
      where: { id: report.id, version: report.version },
      data: {
        ...figures,
        description: withRemark(report.description, provided.remark, name),
        version: { increment: 1 },
      },
    }),
  )
  await tx.serviceProviderReturn.create({
    data: {
      reportId: report.id,
      fileId,
      providerId,
      ...provided,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  return { fileId, figures: Object.keys(provided.figures).length }
}

/**
 * Takes the provider's figures of a month over into the report; the file is kept as their evidence. Of several
 * who perform side by side the form says whose it is, and figures of the others stay in the sum.
 */
export const takeProviderFigures = defineCommand({
  name: 'monitoring.takeProviderFigures',
  label: 'Przejęcie miesięcznych danych wykonawcy z pliku',
  input: inputs.takeProviderFigures,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { version, file }) {
    const { report } = target
    sameVersion(report, version)
    await assertOpen(context, target, report)
    const content = Buffer.from(file.content, 'base64')
    const given = await readForm(content, formOf(target, report.month), 'coordinator')
    const { id: fileId } = await keepForm(context, report.month, content)
    return takeOver(context, target, report, given, fileId)
  },
  audit: ({ reportId }, { fileId, figures }, { id, report }) =>
    serviceAudit(id, { reportId, fileId, figures, month: report.month }),
})

/** What a provider sent, for a decision: its service locked. Throws `NotFound`. */
async function lockSubmission(tx: WriteTx, submissionId: string) {
  const { processId, month } = found(
    await tx.serviceProviderSubmission.findUnique({
      where: { id: submissionId },
      select: { processId: true, month: true },
    }),
  )
  const service = await lockService(tx, processId)
  const sent = await submissionsOf(tx, { processId, month: yearMonth(fromDbDate(month)) })
  const submission = found(sent.find(({ id }) => id === submissionId) ?? null)
  return { ...service, sent, submission, month: yearMonth(fromDbDate(month)) }
}

type LockedSubmission = Awaited<ReturnType<typeof lockSubmission>>

async function decide(
  context: CommandContext,
  { submission, id: processId }: LockedSubmission,
  version: number,
  decision: { state: 'taken' } | { state: 'returned'; returnReason: string },
) {
  if (submission.state !== 'sent')
    throw refuse(
      'submission.decided',
      submission.state === 'taken'
        ? 'Te dane są już przejęte do sprawozdania.'
        : 'Te dane są już zwrócone wykonawcy.',
      'Odśwież stronę.',
    )
  const { tx, actor, clock } = context
  oneRow(
    await tx.serviceProviderSubmission.updateMany({
      where: { id: submission.id, version },
      data: { ...decision, decidedAt: clock.now(), decidedBy: actor.id, version: { increment: 1 } },
    }),
  )
  const waiting = await tx.serviceProviderSubmission.count({ where: { processId, state: 'sent' } })
  if (waiting === 0) await clearNotices(context, processId, 'serviceProviderSent')
}

/**
 * Takes what the provider sent from its account over into the report of the month; from then on it is locked.
 * Figures of several who perform side by side are added up.
 */
export const takeProviderSubmission = defineCommand({
  name: 'monitoring.takeProviderSubmission',
  label: 'Przejęcie danych przesłanych przez wykonawcę',
  input: inputs.takeProviderSubmission,
  load: ({ tx }, { submissionId }) => lockSubmission(tx, submissionId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { version, reportVersion }) {
    const { submission, month } = target
    const at = toDbDate(firstDay(month))
    const report = await context.tx.serviceMonthlyReport.findUnique({
      where: { processId_month: { processId: target.id, month: at } },
    })
    if (report === null)
      throw refuse(
        'submission.report',
        'Nie ma jeszcze sprawozdania, do którego trafią te dane.',
        'Najpierw naciśnij „Przygotuj sprawozdanie”.',
      )
    sameVersion(report, reportVersion)
    await assertOpen(context, target, { ...report, month })
    await decide(context, target, version, { state: 'taken' })
    return takeOver(context, target, { ...report, month }, submission, submission.fileId)
  },
  audit: ({ submissionId }, { fileId, figures }, { id, month, submission }) =>
    serviceAudit(id, { submissionId, fileId, figures, month, sentBy: submission.sentBy }),
})

/** Gives what the provider sent back to it, with the reason; it sends the month anew. */
export const returnProviderSubmission = defineCommand({
  name: 'monitoring.returnProviderSubmission',
  label: 'Zwrot danych przesłanych przez wykonawcę',
  input: inputs.returnProviderSubmission,
  load: ({ tx }, { submissionId }) => lockSubmission(tx, submissionId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  run: ({ target, ...context }, { version, reason }) =>
    decide(context, target, version, { state: 'returned', returnReason: reason }),
  audit: ({ submissionId }, _result, { id, month, submission }) =>
    serviceAudit(id, { submissionId, month, sentBy: submission.sentBy }),
})
