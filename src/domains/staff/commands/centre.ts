import 'server-only'
import { hashPassword } from '@/platform/auth/password'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { isPrintable } from '@/platform/documents/printable-picture'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { oneRow } from '@/platform/versions'
import { loadCentre } from '../centre'
import * as inputs from '../centre-inputs'
import { foundingPermission, staffPermissions } from '../permissions'
import { countyRightsRefusals } from '../rules/county-tasks'
import { logoRefusals, pictureOf } from '../rules/logo'

/**
 * The first command of an installation: the centre, its first administrator and that person's position, together or not
 * at all. Works only while there is no account; two at once meet at the one row of `centre`.
 */
export const foundCentre = defineCommand({
  name: 'staff.foundCentre',
  label: 'Założenie ośrodka',
  input: inputs.foundCentre,
  load: async ({ tx }) => ({ accounts: await tx.user.count() }),
  permission: foundingPermission,
  async run({ tx, actor, clock }, { centre, administrator }) {
    refuseUnless(countyRightsRefusals(centre))
    const made = { createdAt: clock.now(), createdBy: actor.id }
    const { pilot, ...settings } = centre
    const pilotFrom = pilotStart(null, pilot, clock.today())
    await tx.centre.create({ data: { ...settings, pilotFrom, ...made }, select: { id: true } })
    const { password, ...person } = administrator
    return tx.user.create({
      data: {
        ...person,
        passwordHash: await hashPassword(password),
        ...made,
        positions: { create: { kind: 'administrator', validFrom: toDbDate(clock.today()), ...made } },
      },
      select: { id: true },
    })
  },
  audit: (input, user) => ({
    subjectType: 'user',
    subjectId: user.id,
    summary: { kind: input.centre.kind, trainingCopy: input.centre.trainingCopy },
  }),
})

/** Changes what identifies the centre on its letters. */
export const saveCentre = defineCommand({
  name: 'staff.saveCentre',
  label: 'Zmiana danych ośrodka',
  input: inputs.saveCentre,
  load: ({ tx }) => loadCentre(tx),
  permission: staffPermissions.on('staff.centre.save'),
  async run({ tx, target }, { version, ...fields }) {
    refuseUnless(countyRightsRefusals(fields))
    oneRow(
      await tx.centre.updateMany({
        where: { id: target.id, version },
        data: { ...fields, version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) => ({
    subjectType: 'centre',
    subjectId: target.id,
    summary: {
      kind: input.kind,
      countyRights: input.countyRights,
      caseNumberPattern: input.caseNumberPattern,
    },
  }),
})

/** Puts the logo on the letters made from now on, or takes it off. Letters made before keep theirs. */
export const saveLogo = defineCommand({
  name: 'staff.saveLogo',
  label: 'Zmiana logo na pismach',
  input: inputs.saveLogo,
  load: ({ tx }) => loadCentre(tx),
  permission: staffPermissions.on('staff.centre.save'),
  async run({ target, ...context }, { version, content }) {
    const logoFileId = content === null ? null : await keepLogo(context, Buffer.from(content, 'base64'))
    oneRow(
      await context.tx.centre.updateMany({
        where: { id: target.id, version },
        data: { logoFileId, version: { increment: 1 } },
      }),
    )
    return { logoFileId }
  },
  audit: (_input, result, target) => ({ subjectType: 'centre', subjectId: target.id, summary: result }),
})

async function keepLogo(context: CommandContext, content: Buffer): Promise<string> {
  refuseUnless(logoRefusals(content))
  const mimeType = pictureOf(content)?.mimeType ?? 'image/png'
  if (!isPrintable(content))
    throw refuse(
      'logo.unprintable',
      'Tego obrazu nie da się wydrukować w piśmie.',
      'Otwórz go w programie graficznym i zapisz ponownie jako zwykły PNG albo JPEG.',
    )
  const name = mimeType === 'image/png' ? 'logo.png' : 'logo.jpg'
  return (await storeFile(context, { name, mimeType, kind: 'staff.logo', personId: null, content })).id
}

/** The day the centre takes part in the pilot since: set when it is switched on, none while it is off (SET-25, R-109). */
const pilotStart = (before: Date | null, on: boolean, today: LocalDate): Date | null =>
  on ? (before ?? toDbDate(today)) : null

/** Changes variants of the models, norms and terms. */
export const saveParameters = defineCommand({
  name: 'staff.saveParameters',
  label: 'Zmiana parametrów i norm',
  input: inputs.saveParameters,
  load: ({ tx }) => loadCentre(tx),
  permission: staffPermissions.on('staff.centre.save'),
  async run({ tx, target, clock }, { version, pilot, ...fields }) {
    const pilotFrom = pilotStart(target.pilotFrom, pilot, clock.today())
    oneRow(
      await tx.centre.updateMany({
        where: { id: target.id, version },
        data: { ...fields, pilotFrom, version: { increment: 1 } },
      }),
    )
  },
  audit: ({ version: _version, ...input }, _result, target) => ({
    subjectType: 'centre',
    subjectId: target.id,
    summary: input,
  }),
})

/** Adds or changes one item of the catalogue of social-work actions (SET-15); an unused one is switched off, never deleted. */
export const saveActionKind = defineCommand({
  name: 'staff.saveActionKind',
  label: 'Zmiana katalogu działań',
  input: inputs.saveActionKind,
  load: async ({ tx }, { actionKindId }) =>
    actionKindId
      ? found(await tx.actionKind.findUnique({ where: { id: actionKindId }, select: { id: true } }))
      : {},
  permission: staffPermissions.on('staff.actionKind.save'),
  async run({ tx, actor, clock }, { actionKindId, version, ...fields }) {
    const namesake = await tx.actionKind.findUnique({ where: { code: fields.code }, select: { id: true } })
    if (namesake && namesake.id !== actionKindId)
      throw refuse('code-taken', 'Ten kod ma już inne działanie.', 'Podaj inny kod.')
    if (!actionKindId)
      return tx.actionKind.create({
        data: { ...fields, createdAt: clock.now(), createdBy: actor.id },
        select: { id: true },
      })
    oneRow(
      await tx.actionKind.updateMany({
        where: { id: actionKindId, version: version ?? -1 },
        data: { ...fields, version: { increment: 1 } },
      }),
    )
    return { id: actionKindId }
  },
  audit: (input, kind) => ({
    subjectType: 'actionKind',
    subjectId: kind.id,
    summary: { code: input.code, active: input.active },
  }),
})
