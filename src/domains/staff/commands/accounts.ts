import 'server-only'
import { forgiveFailures, restsUntil } from '@/platform/auth/sign-in-attempts'
import { hashPassword } from '@/platform/auth/password'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from '../inputs'
import { staffPermissions } from '../permissions'
import { blockAccount } from '../block-account'
import { newAccount } from '../new-account'
import { passwordRefusals } from '../rules/password'
import { endSessionsOf } from '../sessions'

const account = (context: CommandContext, userId: string) =>
  context.tx.user
    .findUnique({
      where: { id: userId },
      select: { id: true, login: true, firstName: true, lastName: true, status: true, version: true },
    })
    .then(found)

const about = (userId: string) => ({ subjectType: 'user', subjectId: userId })

/** Makes an account with a password the person must change at the first sign-in. Refuses a login already used. */
export const createUser = defineCommand({
  name: 'staff.createUser',
  label: 'Założenie konta',
  input: inputs.createUser,
  load: async () => ({}),
  permission: staffPermissions.on('staff.account.create'),
  async run({ target: _target, ...context }, input) {
    return newAccount(context, input)
  },
  audit: (input, created) => ({ ...about(created.id), summary: { login: input.login } }),
})

/** Changes names and contact data; the login stays, the log knows people by it. */
export const changeUser = defineCommand({
  name: 'staff.changeUser',
  label: 'Zmiana danych konta',
  input: inputs.changeUser,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.change'),
  async run({ tx }, { userId, version, ...fields }) {
    oneRow(
      await tx.user.updateMany({
        where: { id: userId, version },
        data: { ...fields, version: { increment: 1 } },
      }),
    )
  },
  audit: (input) => about(input.userId),
})

/** Blocks an account and ends its sessions at once. Nobody blocks their own. */
export const blockUser = defineCommand({
  name: 'staff.blockUser',
  label: 'Zablokowanie konta',
  input: inputs.accountVersion,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.block'),
  async run({ target, ...context }, { userId, version }) {
    if (userId === context.actor.id)
      throw refuse('own-account', 'Nie możesz zablokować własnego konta.', 'Poproś innego administratora.')
    return blockAccount(context, target, version)
  },
  audit: (input, result) => ({ ...about(input.userId), summary: result }),
})

/** Lets a blocked account sign in again. */
export const unblockUser = defineCommand({
  name: 'staff.unblockUser',
  label: 'Odblokowanie konta',
  input: inputs.accountVersion,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.block'),
  async run({ tx, target }, { userId, version }) {
    sameVersion(target, version)
    if (target.status === 'active') throw refuse('already-active', 'To konto nie jest zablokowane.')
    oneRow(
      await tx.user.updateMany({
        where: { id: userId, version },
        data: { status: 'active', version: { increment: 1 } },
      }),
    )
  },
  audit: (input) => about(input.userId),
})

/** Lets a login that rests after failed attempts be tried at once; the password stays what it was. */
export const liftRest = defineCommand({
  name: 'staff.liftRest',
  label: 'Zdjęcie wstrzymania logowania',
  input: inputs.liftRest,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.block'),
  async run({ tx, clock, target }) {
    const until = await restsUntil(tx, target.login, clock.now())
    if (!until) throw refuse('not-resting', 'Logowanie na to konto nie jest już wstrzymane.')
    return { forgivenFailures: await forgiveFailures(tx, target.login) }
  },
  audit: (input, result) => ({ ...about(input.userId), summary: result }),
})

/** Gives a temporary password, ends the sessions and lifts the rest after failed sign-ins. */
export const resetPassword = defineCommand({
  name: 'staff.resetPassword',
  label: 'Nadanie nowego hasła',
  input: inputs.resetPassword,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.resetPassword'),
  async run({ target, ...context }, { userId, version, temporaryPassword }) {
    sameVersion(target, version)
    refuseUnless(passwordRefusals(temporaryPassword, target))
    oneRow(
      await context.tx.user.updateMany({
        where: { id: userId, version },
        data: {
          passwordHash: await hashPassword(temporaryPassword),
          mustChangePassword: true,
          version: { increment: 1 },
        },
      }),
    )
    await forgiveFailures(context.tx, target.login)
    return { endedSessions: await endSessionsOf(context, userId, 'password reset') }
  },
  audit: (input, result) => ({ ...about(input.userId), summary: result }),
})

/** Takes the one-time code off somebody's account, when the telephone is lost. */
export const removeTotp = defineCommand({
  name: 'staff.removeTotp',
  label: 'Usunięcie kodu jednorazowego z konta',
  input: inputs.accountVersion,
  load: (context, { userId }) => account(context, userId),
  permission: staffPermissions.on('staff.account.removeTotp'),
  async run({ target, ...context }, { userId, version }) {
    sameVersion(target, version)
    oneRow(
      await context.tx.user.updateMany({
        where: { id: userId, version, totpSecret: { not: null } },
        data: { totpSecret: null, version: { increment: 1 } },
      }),
    )
    return { endedSessions: await endSessionsOf(context, userId, 'code removed') }
  },
  audit: (input, result) => ({ ...about(input.userId), summary: result }),
})
