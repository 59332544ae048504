import 'server-only'
import { holdFilesOf } from '@/domains/casework/files'
import { fromDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { pairOf, rememberSuspicions, suspects, tellApart } from '../duplicates'
import * as inputs from '../inputs/merging'
import type { PersonFacts } from '../inputs/person'
import { commandLabels } from '../labels'
import { loadMergeSide, moveRows, moveRowsBack, type Moved } from '../merging'
import { clientsPermissions } from '../permissions'
import { personColumns } from '../person-columns'
import { mergeConflicts } from '../rules/merge-conflicts'
import { mergedFields, personFields } from '../rules/merged-fields'

const permission = clientsPermissions.on('clients.person.merge')

/** "To nie ta osoba": two similar persons are told apart for good. */
export const markNotDuplicate = defineCommand({
  name: 'clients.markNotDuplicate',
  label: commandLabels['clients.markNotDuplicate'],
  input: inputs.markNotDuplicate,
  async load({ tx }, { personId, otherId }) {
    const both = await tx.person.count({ where: { id: { in: [personId, otherId] } } })
    return { personId: found(both === 2 ? personId : null) }
  },
  permission: clientsPermissions.on('clients.person.tellApart'),
  run: (context, { personId, otherId }) => tellApart(context, personId, otherId),
  audit: ({ personId, otherId }) => ({
    personId,
    subjectType: 'person',
    subjectId: personId,
    summary: { otherId },
  }),
})

/** Makes one card of two: chosen facts stay, everything that hung on the other card moves, the past stays readable. */
export const mergePersons = defineCommand({
  name: 'clients.mergePersons',
  label: commandLabels['clients.mergePersons'],
  input: inputs.mergePersons,
  async load(context, { keptId, mergedId }) {
    // nobody is given a file of either card while it is decided whether one worker would have both
    for (const id of [keptId, mergedId].sort()) await holdFilesOf(context, id)
    await lockPersons(context, [keptId, mergedId])
    const today = context.clock.today()
    const kept = found(await loadMergeSide(context.tx, keptId, today))
    const merged = found(await loadMergeSide(context.tx, mergedId, today))
    return { personId: keptId, kept, merged }
  },
  permission,
  async run({ target: { kept, merged }, ...context }, input) {
    const { tx, actor, clock } = context
    sameVersion(kept.person, input.keptVersion)
    sameVersion(merged.person, input.mergedVersion)
    const result = mergedFields(kept.facts, merged.facts, input.fields)
    const centre = await tx.centre.findFirst({ select: { mixedMode: true } })
    refuseUnless(
      mergeConflicts({ kept: kept.side, merged: merged.side, result, mixedMode: centre?.mixedMode ?? false }),
    )
    // the merged card first: the number it gives away is then free for the one that stays
    oneRow(
      await tx.person.updateMany({
        where: { id: merged.person.id, version: input.mergedVersion },
        data: { mergedIntoId: kept.person.id, version: { increment: 1 } },
      }),
    )
    oneRow(
      await tx.person.updateMany({
        where: { id: kept.person.id, version: input.keptVersion },
        data: { ...personColumns(result), version: { increment: 1 } },
      }),
    )
    const moved: Moved = {
      ...(await moveRows(tx, kept.person.id, merged.person.id)),
      keptBefore: pickFields(kept.facts),
      keptAfter: pickFields(result),
    }
    await tx.suspectedDuplicate.deleteMany({ where: pairOf(kept.person.id, merged.person.id) })
    return tx.personMerge.create({
      data: {
        keptId: kept.person.id,
        mergedId: merged.person.id,
        moved: moved as Prisma.InputJsonObject,
        reason: input.reason,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: (input, result) => ({
    personId: input.keptId,
    subjectType: 'personMerge',
    subjectId: result.id,
    summary: { keptId: input.keptId, mergedId: input.mergedId },
  }),
})

/** Takes a merge apart: facts and rows are as they were; what was added to the common card since stays with the one that stayed. */
export const undoMerge = defineCommand({
  name: 'clients.undoMerge',
  label: commandLabels['clients.undoMerge'],
  input: inputs.undoMerge,
  async load(context, { mergeId }) {
    const merge = found(await context.tx.personMerge.findUnique({ where: { id: mergeId } }))
    await lockPersons(context, [merge.keptId, merge.mergedId])
    return { ...merge, personId: merge.keptId }
  },
  permission,
  async run({ target: merge, ...context }, { version }) {
    const { tx, actor, clock } = context
    if (merge.undoneAt !== null) throw refuse('already-undone', 'To scalenie już cofnięto.')
    await refuseNotLatest(context, merge)
    oneRow(
      await tx.personMerge.updateMany({
        where: { id: merge.id, version },
        data: { undoneAt: clock.now(), undoneBy: actor.id, version: { increment: 1 } },
      }),
    )
    const moved = merge.moved as unknown as Moved
    const kept = found(await tx.person.findUnique({ where: { id: merge.keptId } }))
    const facts = factsBefore({ ...kept, bornOn: kept.bornOn ? fromDbDate(kept.bornOn) : null }, moved)
    await tx.person.update({
      where: { id: merge.keptId },
      data: { ...personColumns(facts), version: { increment: 1 } },
    })
    await tx.person.update({
      where: { id: merge.mergedId },
      data: { mergedIntoId: null, version: { increment: 1 } },
    })
    await moveRowsBack(tx, merge.keptId, merge.mergedId, moved)
    await rememberSuspicions(context, merge.keptId, await suspects(tx, facts, merge.keptId))
  },
  audit: (_input, _result, merge) => ({
    personId: merge.keptId,
    subjectType: 'personMerge',
    subjectId: merge.id,
    summary: { keptId: merge.keptId, mergedId: merge.mergedId },
  }),
})

const pickFields = (facts: PersonFacts) =>
  Object.fromEntries(personFields.map((field) => [field, facts[field]]))

/** The facts as they were before the merge; a field somebody has changed since keeps the change. */
function factsBefore(now: PersonFacts, moved: Moved): PersonFacts {
  const untouched = personFields.filter((field) => now[field] === moved.keptAfter[field])
  return { ...now, ...Object.fromEntries(untouched.map((field) => [field, moved.keptBefore[field]])) }
}

async function lockPersons({ tx }: CommandContext, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/** Merges are taken apart in the opposite order, or fields of a later one would be lost. */
async function refuseNotLatest(
  { tx }: CommandContext,
  merge: { id: string; keptId: string; createdAt: Date },
): Promise<void> {
  const later = await tx.personMerge.findFirst({
    where: {
      undoneAt: null,
      id: { not: merge.id },
      createdAt: { gt: merge.createdAt },
      OR: [{ keptId: merge.keptId }, { mergedId: merge.keptId }],
    },
    select: { id: true },
  })
  if (!later) return
  throw refuse(
    'later-merge',
    'Po tym scaleniu tę kartę scalono jeszcze z inną.',
    'Cofnij najpierw późniejsze scalenie.',
  )
}
