import 'server-only'
import { addYears, fromDbDate, toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { dayBetween } from '@/domains/benefits/day-between'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import * as inputs from '@/domains/benefits/inputs/examination'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, refuseWhenHandedOver } from '@/domains/benefits/proceeding-steps'
import { keepScan } from './keep-scan'

/** Puts a document into the case, with its scan when there is one: PDF, JPEG or PNG by content, up to 10 MB. */
export const addEvidence = defineCommand({
  name: 'benefits.addEvidence',
  label: labels['benefits.addEvidence'],
  input: inputs.addEvidence,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission: benefitsPermissions.on('benefits.evidence.add'),
  async run({ target, ...context }, input) {
    // the letter with which the application was taken back is put into the case being discontinued
    if (target.state !== 'discontinuing') refuseWhenHandedOver(target)
    // a paper of the case before this one may come with it; one of years ago is a slip in the year
    const first = addYears(fromDbDate(target.appliedOn), -1)
    refuseUnless(dayBetween(input.receivedOn, first, context.clock.today(), 'Data wpływu'))
    const fileId = input.file
      ? await keepScan(context, { personId: target.personId, kind: 'benefits.evidence' }, input.file)
      : null
    const created = await context.tx.evidence.create({
      data: {
        proceedingId: target.id,
        title: input.title,
        receivedOn: toDbDate(input.receivedOn),
        fileId,
        createdAt: context.clock.now(),
        createdBy: context.actor.id,
      },
      select: { id: true },
    })
    return { evidenceId: created.id, fileId }
  },
  audit: (_input, result, target) =>
    auditOf(target, { evidenceId: result.evidenceId, fileId: result.fileId }),
})
