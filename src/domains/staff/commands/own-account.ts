import 'server-only'
import { hashPassword } from '@/platform/auth/password'
import { confirmOwner, isValidCode } from '@/platform/auth/sign-in'
import type { Clock } from '@/platform/clock'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, InvalidInput, NotFound, refuse, refuseUnless } from '@/platform/errors'
import { loadCentre } from '../centre'
import * as inputs from '../inputs'
import { ownPermissions } from '../permissions'
import { passwordRefusals } from '../rules/password'
import { endSessionsOf } from '../sessions'

/** The actor's own row: these commands never take a person's id from the input. */
async function ownAccount({ tx, actor }: CommandContext) {
  const user = found(
    await tx.user.findUnique({
      where: { id: actor.id },
      select: {
        id: true,
        login: true,
        firstName: true,
        lastName: true,
        passwordHash: true,
        totpSecret: true,
      },
    }),
  )
  return { ...user, userId: user.id }
}

const own = (userId: string) => ({ subjectType: 'user', subjectId: userId })

async function refuseWrongPassword(
  account: { login: string; passwordHash: string },
  typed: string,
  clock: Clock,
): Promise<void> {
  const answer = await confirmOwner(account, typed, clock)
  if (answer === 'wrong') throw new InvalidInput({ currentPassword: ['To nie jest Twoje obecne hasło.'] })
  if (answer === 'resting')
    throw refuse(
      'resting',
      'Za dużo nieudanych prób podania hasła.',
      'Spróbuj ponownie za 30 minut albo poproś administratora o zdjęcie wstrzymania.',
    )
}

/** Changes one's own password, after the old one is given; every other session ends. */
export const changeOwnPassword = defineCommand({
  name: 'staff.changeOwnPassword',
  label: 'Zmiana własnego hasła',
  input: inputs.changeOwnPassword,
  load: ownAccount,
  permission: ownPermissions.on('staff.own.changePassword'),
  async run({ target, ...context }, { currentPassword, newPassword }) {
    await refuseWrongPassword(target, currentPassword, context.clock)
    refuseUnless(passwordRefusals(newPassword, target))
    await context.tx.user.update({
      where: { id: target.id },
      data: {
        passwordHash: await hashPassword(newPassword),
        mustChangePassword: false,
        version: { increment: 1 },
      },
      select: { id: true },
    })
    const { sessionId } = context.actor
    return { endedSessions: await endSessionsOf(context, target.id, 'password changed', sessionId) }
  },
  audit: (_input, result, target) => ({ ...own(target.id), summary: result }),
})

/** Binds a telephone's one-time codes to the account, once a code proves that it has the secret. */
export const setUpTotp = defineCommand({
  name: 'staff.setUpTotp',
  label: 'Włączenie kodu jednorazowego',
  input: inputs.setUpTotp,
  load: ownAccount,
  permission: ownPermissions.on('staff.own.changeTotp'),
  async run({ tx, clock, target }, { secret, code }) {
    if (target.totpSecret)
      throw refuse('totp-on', 'Kod jednorazowy jest już włączony.', 'Najpierw usuń poprzedni.')
    if (!isValidCode(secret, code, clock.now()))
      throw new InvalidInput({ code: ['Kod nie pasuje. Sprawdź zegar telefonu i wpisz następny kod.'] })
    await tx.user.update({
      where: { id: target.id },
      data: { totpSecret: secret, version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: (_input, _result, target) => own(target.id),
})

/** Turns one's own one-time code off, after the password is given; refused where the centre requires it. */
export const removeOwnTotp = defineCommand({
  name: 'staff.removeOwnTotp',
  label: 'Wyłączenie kodu jednorazowego',
  input: inputs.removeOwnTotp,
  load: ownAccount,
  permission: ownPermissions.on('staff.own.changeTotp'),
  async run({ tx, clock, target }, { currentPassword }) {
    await refuseWrongPassword(target, currentPassword, clock)
    if ((await loadCentre(tx)).totpRequired)
      throw refuse(
        'totp-required',
        'W tym ośrodku kod jednorazowy jest obowiązkowy.',
        'Jeśli zmieniasz telefon, poproś administratora o usunięcie starego kodu.',
      )
    await tx.user.update({
      where: { id: target.id },
      data: { totpSecret: null, version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: (_input, _result, target) => own(target.id),
})

/** Ends one of one's own sessions: a computer left behind. */
export const endOwnSession = defineCommand({
  name: 'staff.endOwnSession',
  label: 'Zakończenie własnej sesji',
  input: inputs.endOwnSession,
  load: async ({ tx }, { sessionId }) =>
    found(await tx.userSession.findUnique({ where: { id: sessionId }, select: { id: true, userId: true } })),
  permission: ownPermissions.on('staff.own.endSession'),
  async run({ tx, clock, target }) {
    const ended = await tx.userSession.updateMany({
      where: { id: target.id, endedAt: null },
      data: { endedAt: clock.now(), endReason: 'ended by owner' },
    })
    if (ended.count === 0) throw new NotFound('Ta sesja już się zakończyła.')
  },
  audit: (_input, _result, target) => own(target.userId),
})

/** "Wyloguj wszędzie": ends every session of the actor, this one too. */
export const signOutEverywhere = defineCommand({
  name: 'staff.signOutEverywhere',
  label: 'Wylogowanie ze wszystkich urządzeń',
  input: inputs.nothing,
  load: async ({ actor }) => ({ userId: actor.id }),
  permission: ownPermissions.on('staff.own.endSession'),
  async run({ target, ...context }) {
    return { endedSessions: await endSessionsOf(context, target.userId, 'signed out everywhere') }
  },
  audit: (_input, result, target) => ({ ...own(target.userId), summary: result }),
})

/** Remembers how the person wants the screens to look. */
export const savePreferences = defineCommand({
  name: 'staff.savePreferences',
  label: 'Zmiana wyglądu ekranów',
  input: inputs.savePreferences,
  load: async ({ actor }) => ({ userId: actor.id }),
  permission: ownPermissions.on('staff.own.savePreferences'),
  async run({ tx, target }, preferences) {
    await tx.user.update({ where: { id: target.userId }, data: { preferences }, select: { id: true } })
  },
  audit: (input, _result, target) => ({ ...own(target.userId), summary: input }),
})
