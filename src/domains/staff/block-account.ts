import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import type { UserStatus } from '@/platform/db/generated/enums'
import { refuse } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { endSessionsOf } from './sessions'

type Account = { readonly id: string; readonly status: UserStatus; readonly version: number }

/** Turns an account off and ends its sessions in the same transaction. */
export async function blockAccount(
  context: CommandContext,
  account: Account,
  version: number,
): Promise<{ endedSessions: number }> {
  sameVersion(account, version)
  if (account.status === 'blocked') throw refuse('already-blocked', 'To konto jest już zablokowane.')
  oneRow(
    await context.tx.user.updateMany({
      where: { id: account.id, version },
      data: { status: 'blocked', version: { increment: 1 } },
    }),
  )
  return { endedSessions: await endSessionsOf(context, account.id, 'blocked') }
}
