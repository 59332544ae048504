import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { Forbidden, found, refuse } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { assignLead } from './files'
import * as inputs from './inputs'
import { caseworkPermissions, walledFileSelect } from './permissions'

const assignPermission = caseworkPermissions.on('casework.file.assign')

async function loadFile({ tx }: CommandContext, fileId: string) {
  return found(
    await tx.caseFile.findUnique({
      where: { id: fileId },
      select: { ...walledFileSelect, version: true, state: true, contactId: true },
    }),
  )
}

/** Gives one file to another worker, with the reason (G-008, G-009). */
export const assignFile = defineCommand({
  name: 'casework.assignFile',
  label: 'Przydzielenie akt',
  input: inputs.assignFile,
  load: (context, { fileId }) => loadFile(context, fileId),
  permission: assignPermission,
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    if (target.state === 'closed')
      throw refuse('closed', 'Te akta są zamknięte.', 'Otwórz nowe akta albo wznów zamknięte.')
    await assignLead(context, target, input.leadId, input.reason)
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: target.id,
    summary: { leadId: input.leadId },
  }),
})

/** Gives several files to one worker, all or none; each file is authorised on its own. */
export const assignFiles = defineCommand({
  name: 'casework.assignFiles',
  label: 'Przydzielenie wielu akt',
  input: inputs.assignFiles,
  async load(context, { files }) {
    const loaded = []
    for (const { fileId } of files) loaded.push(await loadFile(context, fileId))
    const refusedOne = loaded.find((file) => !assignPermission.allows(context.actor, file))
    return { ...(refusedOne ?? found(loaded[0])), all: loaded }
  },
  permission: assignPermission,
  async run({ target, ...context }, input) {
    for (const file of target.all) {
      if (!assignPermission.allows(context.actor, file)) throw new Forbidden()
      sameVersion(file, input.files.find(({ fileId }) => fileId === file.id)?.version ?? -1)
      if (file.leadId !== input.leadId) await assignLead(context, file, input.leadId, input.reason)
    }
    return { assigned: target.all.length }
  },
  audit: (input, _result, target) => ({
    subjectType: 'caseFile',
    people: target.all.map(({ personId }) => personId),
    summary: { leadId: input.leadId, files: input.files.map(({ fileId }) => fileId) },
  }),
})
