import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './inputs'
import { structurePermissions } from './permissions'
import { endRefusals } from './rules/units'

async function lockPost(tx: CommandContext['tx'], postId: string) {
  await tx.$queryRaw`SELECT 1 FROM post WHERE id = ${postId}::uuid FOR UPDATE`
  return found(await tx.post.findUnique({ where: { id: postId } }))
}

const ofConsultants = ({ kind, speciality }: { kind: string; speciality: unknown }) => {
  if (speciality !== null && kind !== 'consultant')
    throw refuse(
      'post.speciality',
      'Specjalność zapisuje się tylko przy konsultancie.',
      'Usuń specjalność albo wybierz stanowisko konsultanta.',
    )
}

/** Writes a post of a unit down, with its scope of duties; it waits for the director. */
export const addPost = defineCommand({
  name: 'structure.addPost',
  label: 'Zapisanie etatu komórki',
  input: inputs.addPost,
  load: async ({ tx }, { teamId }) =>
    found(await tx.team.findUnique({ where: { id: teamId }, select: { id: true } })),
  permission: structurePermissions.on('structure.post.change'),
  async run({ tx, actor, clock }, { validFrom, ...fields }) {
    ofConsultants(fields)
    return tx.post.create({
      data: { ...fields, validFrom: toDbDate(validFrom), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
  },
  audit: ({ teamId, kind, fte }, { id }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { postId: id, kind, fte },
  }),
})

/** Changes a post; what the director accepted was another one, so it waits again. */
export const changePost = defineCommand({
  name: 'structure.changePost',
  label: 'Zmiana etatu komórki',
  input: inputs.changePost,
  load: ({ tx }, { postId }) => lockPost(tx, postId),
  permission: structurePermissions.on('structure.post.change'),
  async run({ tx, target }, { postId, version, ...fields }) {
    sameVersion(target, version)
    ofConsultants(fields)
    await tx.post.update({
      where: { id: postId },
      data: { ...fields, acceptedBy: null, acceptedOn: null, version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: ({ postId, kind, fte }, _result, { teamId }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { postId, kind, fte },
  }),
})

/** Ends a post on a day; its past stays. */
export const endPost = defineCommand({
  name: 'structure.endPost',
  label: 'Likwidacja etatu komórki',
  input: inputs.endPost,
  load: ({ tx }, { postId }) => lockPost(tx, postId),
  permission: structurePermissions.on('structure.post.change'),
  async run({ tx, target }, { postId, version, validTo }) {
    refuseUnless(endRefusals(fromDbDate(target.validFrom), validTo))
    oneRow(
      await tx.post.updateMany({
        where: { id: postId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ postId, validTo }, _result, { teamId }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { postId, validTo },
  }),
})

/** The director accepts a post with its scope of duties, once. */
export const acceptPost = defineCommand({
  name: 'structure.acceptPost',
  label: 'Akceptacja etatu i zakresu czynności',
  input: inputs.acceptPost,
  load: ({ tx }, { postId }) => lockPost(tx, postId),
  permission: structurePermissions.on('structure.post.accept'),
  async run({ tx, actor, clock, target }, { postId, version }) {
    sameVersion(target, version)
    if (target.acceptedOn !== null)
      throw refuse('post.accepted', 'Ten etat jest już przyjęty.', 'Odśwież stronę.')
    await tx.post.update({
      where: { id: postId },
      data: {
        acceptedBy: actor.id,
        acceptedOn: toDbDate(clock.today()),
        version: { increment: 1 },
      },
      select: { id: true },
    })
  },
  audit: ({ postId }, _result, { teamId, kind }) => ({
    subjectType: 'team',
    subjectId: teamId,
    summary: { postId, kind },
  }),
})
