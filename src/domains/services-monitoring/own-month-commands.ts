import 'server-only'
import { firstDay, toDbDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { asPerformedBy, lockService, serviceAudit, type LoadedService } from './load'
import { sendingFacts } from './own-month-load'
import { ownServicePermissions } from './own-service-permissions'
import { tell } from './people'
import { formOf, keepForm, monthForm, readForm } from './provider-file'
import * as inputs from './provider-inputs'
import { sendingRefusals } from './rules/own-months'
import { typedRefusals, type Provided } from './rules/provider-figures'

async function send(
  context: CommandContext,
  service: LoadedService,
  month: YearMonth,
  given: { provided: Provided; content: Buffer | null },
) {
  const { tx, actor, clock } = context
  const { provided, content } = given
  const { id: fileId } = await keepForm(
    context,
    month,
    content ?? (await monthForm(asPerformedBy(service, actor.providerId), month, provided)).content,
  )
  const earlier = await tx.serviceProviderSubmission.count({
    where: { processId: service.id, month: toDbDate(firstDay(month)) },
  })
  const { id } = await tx.serviceProviderSubmission.create({
    data: {
      number: earlier + 1,
      processId: service.id,
      month: toDbDate(firstDay(month)),
      providerId: actor.providerId ?? '',
      fileId,
      figures: provided.figures,
      remark: provided.remark,
      uploaded: content !== null,
      sentAt: clock.now(),
      sentBy: actor.id,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  await tell(context, service.coordinatorId, service.id, 'serviceProviderSent')
  return { submissionId: id, fileId, figures: Object.keys(provided.figures).length }
}

async function assertSending({ tx, actor, clock }: CommandContext, service: LoadedService, month: YearMonth) {
  refuseUnless(sendingRefusals(await sendingFacts(tx, service, month, actor.providerId ?? ''), clock.today()))
}

type Sent = Awaited<ReturnType<typeof send>>
const audit = ({ month }: { month: YearMonth }, sent: Sent, { id }: LoadedService) =>
  serviceAudit(id, { ...sent, month })

/** Somebody at the provider types in the figures of a month; a filled form is kept as their evidence. */
export const sendMonthFigures = defineCommand({
  name: 'monitoring.sendMonthFigures',
  label: 'Przesłanie miesięcznych danych przez wykonawcę',
  input: inputs.sendMonthFigures,
  load: ({ tx }, { processId }) => lockService(tx, processId),
  permission: ownServicePermissions.on('monitoring.ownService.send'),
  async run({ target, ...context }, { processId: _id, month, remark, ...typed }) {
    await assertSending(context, target, month)
    const figures: Provided['figures'] = Object.fromEntries(
      Object.entries(typed).filter(([, value]) => value !== null),
    )
    refuseUnless(typedRefusals(figures))
    return send(context, target, month, { provided: { figures, remark }, content: null })
  },
  audit,
})

/** Somebody at the provider uploads the filled form of a month: the same checks, the same evidence. */
export const sendMonthSheet = defineCommand({
  name: 'monitoring.sendMonthSheet',
  label: 'Przesłanie pliku z miesięcznymi danymi przez wykonawcę',
  input: inputs.monthSheet,
  load: ({ tx }, { processId }) => lockService(tx, processId),
  permission: ownServicePermissions.on('monitoring.ownService.send'),
  async run({ target, ...context }, { month, file }) {
    await assertSending(context, target, month)
    const content = Buffer.from(file.content, 'base64')
    const own = asPerformedBy(target, context.actor.providerId)
    const { provided } = await readForm(content, formOf(own, month), 'provider')
    return send(context, target, month, { provided, content })
  },
  audit,
})
