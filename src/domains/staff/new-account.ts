import 'server-only'
import type { z } from 'zod'
import { hashPassword } from '@/platform/auth/password'
import type { CommandContext } from '@/platform/command/define-command'
import { refuse, refuseUnless } from '@/platform/errors'
import type { createUser } from './inputs'
import { passwordRefusals } from './rules/password'

type NewAccount = z.output<typeof createUser> & { readonly providerId?: string }

/** Makes an account with a password the person must change at the first sign-in. Refuses a login already used. */
export async function newAccount(
  { tx, actor, clock }: CommandContext,
  { temporaryPassword, ...fields }: NewAccount,
): Promise<{ id: string; version: number }> {
  const taken = await tx.user.findUnique({ where: { login: fields.login }, select: { id: true } })
  if (taken) throw refuse('login-taken', 'Ten login jest już zajęty.', 'Wybierz inny login.')
  refuseUnless(passwordRefusals(temporaryPassword, fields))
  return tx.user.create({
    data: {
      ...fields,
      passwordHash: await hashPassword(temporaryPassword),
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true, version: true },
  })
}
