import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { clearNotices, notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { whoRunsOther } from './caseload'
import { holdFilesOf, noSubstitute, refuseWrongPosition } from './files'
import * as inputs from './inputs'
import { caseworkPermissions, walledFileSelect, type WalledFile } from './permissions'
import { substitutionRefusals } from './rules/substitution'

const permission = caseworkPermissions.on('casework.file.assign')

async function loadFile({ tx }: CommandContext, fileId: string) {
  const select = { ...walledFileSelect, version: true, state: true } as const
  return found(await tx.caseFile.findUnique({ where: { id: fileId }, select }))
}

/** Names who stands in for the lead of a file and on which days: on those, and only those, the file is theirs too. */
export const setSubstitute = defineCommand({
  name: 'casework.setSubstitute',
  label: 'Ustalenie zastępstwa',
  input: inputs.setSubstitute,
  load: (context, { fileId }) => loadFile(context, fileId),
  permission,
  async run({ target, ...context }, { substituteId, version, from, until, reason }) {
    if (target.state === 'closed')
      throw refuse('closed', 'Te akta są zamknięte.', 'Zastępstwo dotyczy akt, które trwają.')
    refuseUnless(await refusalsOf(context, target, { substituteId, from, until }))
    const today = context.clock.today()
    for (const day of [from > today ? from : today, until])
      await refuseWrongPosition(context, target.kind, substituteId, day)
    oneRow(
      await context.tx.caseFile.updateMany({
        where: { id: target.id, version },
        data: {
          substituteId,
          substituteFrom: toDbDate(from),
          substituteUntil: toDbDate(until),
          version: { increment: 1 },
        },
      }),
    )
    await historyOf(context, target, 'substitute', reason)
    await notify(context, {
      userId: substituteId,
      kind: 'substituteNamed',
      subjectType: 'caseFile',
      subjectId: target.id,
      personId: target.personId,
    })
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: target.id,
    summary: { substituteId: input.substituteId, from: input.from, until: input.until },
  }),
})

/** Ends a substitution before its last day, or takes back one that has not begun. */
export const endSubstitute = defineCommand({
  name: 'casework.endSubstitute',
  label: 'Zakończenie zastępstwa',
  input: inputs.endSubstitute,
  load: (context, { fileId }) => loadFile(context, fileId),
  permission,
  async run({ target, ...context }, { version }) {
    if (target.substituteId === null)
      throw refuse('no-substitute', 'W tych aktach nie ma zastępstwa.', 'Odśwież stronę.')
    oneRow(
      await context.tx.caseFile.updateMany({
        where: { id: target.id, version },
        data: { ...noSubstitute, version: { increment: 1 } },
      }),
    )
    await clearNotices(context, target.id, 'substituteNamed')
    await historyOf(context, target, 'substituteEnd', null)
  },
  audit: (_input, _result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: target.id,
    summary: { substituteId: target.substituteId },
  }),
})

type Substitution = { substituteId: string; from: LocalDate; until: LocalDate }

async function refusalsOf(context: CommandContext, file: WalledFile, wanted: Substitution) {
  const { tx, clock } = context
  await holdFilesOf(context, file.personId)
  const { mixedMode } = await loadCentre(tx)
  const other = await whoRunsOther(tx, file.kind, file.personId, clock.today())
  const away = await tx.absence.findMany({
    where: {
      userId: wanted.substituteId,
      validFrom: { lte: toDbDate(wanted.until) },
      validTo: { gte: toDbDate(wanted.from) },
    },
    orderBy: { validFrom: 'asc' },
    select: { validFrom: true, validTo: true },
  })
  return substitutionRefusals({
    ...wanted,
    today: clock.today(),
    leadId: file.leadId,
    other,
    mixedMode,
    away: away.map(({ validFrom, validTo }) => ({ from: fromDbDate(validFrom), until: fromDbDate(validTo) })),
  })
}

const historyOf = (context: CommandContext, file: WalledFile, transition: string, note: string | null) =>
  appendStep(context, {
    subjectType: 'caseFile',
    subjectId: file.id,
    personId: file.personId,
    transition,
    from: 'open',
    to: 'open',
    note,
  })
