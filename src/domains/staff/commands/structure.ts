import 'server-only'
import { fold } from '@/kernel/polish'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from '../inputs'
import { staffPermissions } from '../permissions'
import { foldedStreet } from '../rules/district-of'
import { lockPerson, qualificationsOf } from '../qualifications'
import { fteWarning } from '../rules/fte'
import { outsideRefusals } from '../rules/outside'
import { qualificationRefusals } from '../rules/qualifications'

async function heldPositions({ tx }: CommandContext, userId: string) {
  const positions = await tx.position.findMany({
    where: { userId },
    select: { validFrom: true, validTo: true, fte: true },
  })
  return positions.map(({ validFrom, validTo, fte }) => ({
    from: fromDbDate(validFrom),
    to: validTo ? fromDbDate(validTo) : null,
    fte: Number(fte),
  }))
}

/**
 * Gives a person a position with its part of a post, team and districts. Refuses the same position twice in a period
 * (constraint), a leader without a team, somebody without the qualifications of the position, more than one
 * post together unless confirmed, and a position for oneself: who keeps the accounts would otherwise open every file.
 */
export const assignPosition = defineCommand({
  name: 'staff.assignPosition',
  label: 'Powierzenie stanowiska',
  input: inputs.assignPosition,
  load: ({ tx }, { userId }) => lockPerson(tx, userId),
  permission: staffPermissions.on('staff.position.assign'),
  async run({ target, ...context }, input) {
    refuseUnless(outsideRefusals(target))
    const { userId, kind, teamId, fte, validFrom, validTo, districtIds } = input
    const speciality = kind === 'consultant' ? input.speciality : null
    if (userId === context.actor.id)
      throw refuse(
        'own-position',
        'Nikt nie powierza stanowiska sobie.',
        'Poproś innego administratora. Jeśli jesteś jedyny, załóż konto drugiej osobie.',
      )
    if (kind === 'teamLeader' && teamId === null)
      throw refuse('leader-without-team', 'Kierownik zespołu musi mieć zespół.', 'Wybierz zespół.')
    const held = (await qualificationsOf(context.tx, [userId])).get(userId) ?? []
    refuseUnless(qualificationRefusals(kind, speciality, held, validFrom))
    const added = { from: validFrom, to: validTo, fte }
    const warning = fteWarning(await heldPositions(context, userId), added)
    if (warning && !input.overFteConfirmed) throw refuse(warning.code, warning.message, warning.remedy)
    return context.tx.position.create({
      data: {
        userId,
        kind,
        speciality,
        teamId,
        fte,
        validFrom: toDbDate(validFrom),
        validTo: toDbDateOrNull(validTo),
        createdAt: context.clock.now(),
        createdBy: context.actor.id,
        districts: { create: [...new Set(districtIds)].map((districtId) => ({ districtId })) },
      },
      select: { id: true },
    })
  },
  audit: (input, position) => ({
    subjectType: 'user',
    subjectId: input.userId,
    summary: { positionId: position.id, kind: input.kind, fte: input.fte, overFte: input.overFteConfirmed },
  }),
})

/** Ends a position on a day; its past stays. */
export const endPosition = defineCommand({
  name: 'staff.endPosition',
  label: 'Zakończenie stanowiska',
  input: inputs.endPosition,
  load: async ({ tx }, { positionId }) =>
    found(
      await tx.position.findUnique({
        where: { id: positionId },
        select: { id: true, userId: true, validFrom: true, version: true },
      }),
    ),
  permission: staffPermissions.on('staff.position.end'),
  async run({ tx, target }, { positionId, version, validTo }) {
    if (validTo < fromDbDate(target.validFrom))
      throw refuse(
        'ends-before-start',
        'Ostatni dzień jest wcześniejszy niż początek.',
        'Podaj późniejszy dzień.',
      )
    oneRow(
      await tx.position.updateMany({
        where: { id: positionId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) => ({
    subjectType: 'user',
    subjectId: target.userId,
    summary: { positionId: input.positionId, validTo: input.validTo },
  }),
})

/** Makes a team, or renames one. */
export const saveTeam = defineCommand({
  name: 'staff.saveTeam',
  label: 'Zapisanie zespołu',
  input: inputs.saveTeam,
  load: async ({ tx }, { teamId }) =>
    teamId ? found(await tx.team.findUnique({ where: { id: teamId }, select: { id: true } })) : {},
  permission: staffPermissions.on('staff.team.save'),
  async run({ tx, actor, clock }, { teamId, version, name, symbol }) {
    const namesake = await tx.team.findUnique({ where: { name }, select: { id: true } })
    if (namesake && namesake.id !== teamId)
      throw refuse('team-exists', 'Jest już zespół o tej nazwie.', 'Podaj inną nazwę.')
    if (!teamId)
      return tx.team.create({
        data: { name, symbol, createdAt: clock.now(), createdBy: actor.id },
        select: { id: true },
      })
    oneRow(
      await tx.team.updateMany({
        where: { id: teamId, version: version ?? -1 },
        data: { name, symbol, version: { increment: 1 } },
      }),
    )
    return { id: teamId }
  },
  audit: (_input, team) => ({ subjectType: 'team', subjectId: team.id }),
})

/** Makes a district or changes its name and streets; the given streets replace the former ones. */
export const saveDistrict = defineCommand({
  name: 'staff.saveDistrict',
  label: 'Zapisanie rejonu',
  input: inputs.saveDistrict,
  load: async ({ tx }, { districtId }) =>
    districtId
      ? found(
          await tx.district.findUnique({ where: { id: districtId }, select: { id: true, version: true } }),
        )
      : { id: null, version: 0 },
  permission: staffPermissions.on('staff.district.save'),
  async run({ tx, actor, clock, target }, { districtId, version, name, streets }) {
    const namesake = await tx.district.findUnique({ where: { name }, select: { id: true } })
    if (namesake && namesake.id !== districtId)
      throw refuse('district-exists', 'Jest już rejon o tej nazwie.', 'Podaj inną nazwę.')
    const id = districtId
      ? await renamed(tx, districtId, target.version, version ?? -1, name)
      : (
          await tx.district.create({
            data: { name, createdAt: clock.now(), createdBy: actor.id },
            select: { id: true },
          })
        ).id
    await replaceStreets(tx, id, streets)
    return { id }
  },
  audit: (input, district) => ({
    subjectType: 'district',
    subjectId: district.id,
    summary: { streets: input.streets.length },
  }),
})

type Streets = readonly { street: string; houseFrom: number | null; houseTo: number | null }[]
type Tx = CommandContext['tx']

async function renamed(tx: Tx, id: string, stored: number, seen: number, name: string): Promise<string> {
  sameVersion({ version: stored }, seen)
  oneRow(
    await tx.district.updateMany({
      where: { id, version: seen },
      data: { name, version: { increment: 1 } },
    }),
  )
  return id
}

/** Only what differs is deleted and added, so that the history shows what changed. */
async function replaceStreets(tx: Tx, districtId: string, streets: Streets): Promise<void> {
  const key = (s: { streetFolded: string; houseFrom: number | null; houseTo: number | null }) =>
    `${s.streetFolded}|${s.houseFrom ?? ''}|${s.houseTo ?? ''}`
  const stored = await tx.districtStreet.findMany({ where: { districtId } })
  const wanted = new Map(
    streets.map((range) => {
      const row = { ...range, districtId, streetFolded: foldedStreet(range.street) }
      return [`${key(row)}|${fold(range.street)}`, row]
    }),
  )
  const kept = new Set(stored.map((row) => `${key(row)}|${fold(row.street)}`))
  const gone = stored.filter((row) => !wanted.has(`${key(row)}|${fold(row.street)}`)).map(({ id }) => id)
  if (gone.length > 0) await tx.districtStreet.deleteMany({ where: { id: { in: gone } } })
  const added = [...wanted].filter(([name]) => !kept.has(name)).map(([, row]) => row)
  if (added.length > 0) await tx.districtStreet.createMany({ data: added })
}
