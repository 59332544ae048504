import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { contentRefusals, kindOfContent, safeFileName } from '@/platform/files/scan'
import * as inputs from '@/domains/benefits/inputs/examination'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, refuseWhenHandedOver } from '@/domains/benefits/proceeding-steps'

/** Puts a document into the case, with its scan when there is one: PDF, JPEG or PNG by content, up to 10 MB. */
export const addEvidence = defineCommand({
  name: 'benefits.addEvidence',
  label: labels['benefits.addEvidence'],
  input: inputs.addEvidence,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission: benefitsPermissions.on('benefits.evidence.add'),
  async run({ target, ...context }, input) {
    refuseWhenHandedOver(target)
    if (input.receivedOn > context.clock.today())
      throw refuse('future', 'Data wpływu jeszcze nie nadeszła.', 'Popraw datę.')
    const fileId = input.file ? await keepScan(context, target.personId, input.file) : null
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

async function keepScan(
  context: CommandContext,
  personId: string,
  file: { name: string; content: string },
): Promise<string> {
  const content = Buffer.from(file.content, 'base64')
  refuseUnless(contentRefusals(content))
  const kind = kindOfContent(content)
  if (!kind) throw new Error('content of an unknown kind passed the check')
  const stored = await storeFile(context, {
    name: safeFileName(file.name, kind.extension),
    mimeType: kind.mimeType,
    kind: 'benefits.evidence',
    personId,
    content,
  })
  return stored.id
}
