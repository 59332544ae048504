import 'server-only'
import { toDbDate, toDbDateOrNull, warsawDateOf } from '@/kernel/local-date'
import type { z } from 'zod'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './inputs/actions'
import { assertDayOfWork, assertFamily, fileAudit, fileSelect, loadFile, type LoadedFile } from './load'
import { actionCatalogue } from './model'
import { socialWorkPermissions } from './permissions'

const permission = socialWorkPermissions.on('socialWork.action.log')

type ActionInput = Omit<z.output<typeof inputs.logAction>, 'fileId'>

/** Logs a methodical action: kind, minutes, save (R-110, N-050, N-056). Allowed after closing as well (G-072). */
export const logAction = defineCommand({
  name: 'socialWork.logAction',
  label: 'Działanie pracy socjalnej',
  input: inputs.logAction,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission,
  run: ({ target, ...context }, { fileId: _fileId, ...action }) => createAction(context, target, action),
  audit: (input, result, target) =>
    fileAudit(target, 'socialWorkAction', result.actionId, {
      kind: input.kind,
      contact: input.contact,
      minutes: input.minutes,
      privateNote: input.privateNote !== null,
    }),
})

/** Own entries: mended in place on the day they were made, later by a visible correction with its reason (design, timeline). */
export const correctAction = defineCommand({
  name: 'socialWork.correctAction',
  label: 'Poprawienie działania',
  input: inputs.correctAction,
  async load({ tx }, { actionId }) {
    const { caseFile, ...action } = found(
      await tx.socialWorkAction.findUnique({
        where: { id: actionId },
        select: {
          id: true,
          version: true,
          workerId: true,
          createdAt: true,
          caseFile: { select: fileSelect },
        },
      }),
    )
    const correction = await tx.socialWorkAction.findUnique({
      where: { correctsId: actionId },
      select: { id: true },
    })
    return { ...caseFile, action, corrected: correction !== null }
  },
  permission,
  async run({ target, ...context }, { actionId, version, reason, ...action }) {
    const { actor, clock } = context
    if (target.action.workerId !== actor.id)
      throw refuse(
        'not-own',
        'To wpis innej osoby.',
        'Poproś autora o poprawienie wpisu albo dopisz własne działanie.',
      )
    if (target.corrected)
      throw refuse('corrected', 'Ten wpis ma już sprostowanie.', 'Popraw najnowszą wersję wpisu.')
    sameVersion(target.action, version)
    if (warsawDateOf(target.action.createdAt) === clock.today()) {
      await mendAction(context, target, { actionId, version, action })
      return { actionId, correction: false }
    }
    if (reason === null)
      throw refuse(
        'reason',
        'Wpis z poprzednich dni poprawia się przez sprostowanie.',
        'Podaj powód sprostowania.',
      )
    const created = await createAction(context, target, action, { correctsId: actionId, reason })
    return { ...created, correction: true }
  },
  audit: (input, result, target) =>
    fileAudit(target, 'socialWorkAction', result.actionId, {
      corrects: input.actionId,
      visible: result.correction,
    }),
})

async function columnsOf(context: CommandContext, file: LoadedFile, action: ActionInput) {
  assertDayOfWork(context, file, action.doneOn, {
    future: 'Działanie jest w przyszłości.',
    remedy: 'Umów je w kalendarzu, a zapisz, gdy się odbędzie.',
    what: 'Działanie',
  })
  await assertFamily(context, file, action.personIds)
  return {
    kindId: await kindId(context, action.kind),
    contact: action.contact,
    doneOn: toDbDate(action.doneOn),
    minutes: action.minutes,
    place: action.place,
    personIds: action.personIds,
    note: action.note,
    nextStep: action.nextStep,
    nextStepOn: toDbDateOrNull(action.nextStepOn),
  }
}

async function createAction(
  context: CommandContext,
  file: LoadedFile,
  action: ActionInput,
  correction: { correctsId: string; reason: string } | null = null,
): Promise<{ actionId: string }> {
  const { tx, actor, clock } = context
  const created = await tx.socialWorkAction.create({
    data: {
      ...(await columnsOf(context, file, action)),
      caseFileId: file.id,
      workerId: actor.id,
      createdAt: clock.now(),
      createdBy: actor.id,
      correctsId: correction?.correctsId ?? null,
      correctionReason: correction?.reason ?? null,
    },
    select: { id: true },
  })
  await keepPrivateNote(context, created.id, action.privateNote)
  await clearNotices(context, file.id, 'fileAssigned')
  return { actionId: created.id }
}

async function mendAction(
  context: CommandContext,
  file: LoadedFile,
  mended: { actionId: string; version: number; action: ActionInput },
): Promise<void> {
  oneRow(
    await context.tx.socialWorkAction.updateMany({
      where: { id: mended.actionId, version: mended.version },
      data: { ...(await columnsOf(context, file, mended.action)), version: { increment: 1 } },
    }),
  )
  await keepPrivateNote(context, mended.actionId, mended.action.privateNote)
}

/** The author's own words go to a table of their own; nobody else's query reads it (G-016). */
async function keepPrivateNote(
  { tx, actor }: CommandContext,
  actionId: string,
  note: string | null,
): Promise<void> {
  if (note === null) {
    await tx.actionPrivateNote.deleteMany({ where: { actionId, authorId: actor.id } })
    return
  }
  await tx.actionPrivateNote.upsert({
    where: { actionId },
    create: { actionId, authorId: actor.id, note, createdBy: actor.id },
    update: { note, version: { increment: 1 } },
    select: { id: true },
  })
}

/** The kind by its code. An empty catalogue is filled with the seventeen of the model at its first use. */
async function kindId(context: CommandContext, code: string): Promise<string> {
  const kind = await findKind(context, code)
  if (kind) return kind
  const { tx, actor } = context
  if ((await tx.actionKind.count()) === 0) {
    await tx.actionKind.createMany({
      data: actionCatalogue.map(({ code, label }, index) => ({
        code,
        label,
        position: index + 1,
        createdBy: actor.id,
      })),
      skipDuplicates: true,
    })
  }
  const seeded = await findKind(context, code)
  if (seeded) return seeded
  throw refuse('kind', 'Tego rodzaju działania nie ma w katalogu.', 'Wybierz rodzaj z listy.')
}

const findKind = async ({ tx }: CommandContext, code: string): Promise<string | undefined> =>
  (await tx.actionKind.findFirst({ where: { code, active: true }, select: { id: true } }))?.id
