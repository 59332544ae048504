import 'server-only'
import { warsawDateOf } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { heldOn } from '@/domains/staff/held-positions'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuse } from '@/platform/errors'

/** Throws `Refused` when somebody holds no position on the day of the visit: nobody would be there to receive. */
export async function refuseGoneHost({ tx }: CommandContext, userId: string, startsAt: Date): Promise<void> {
  const day = warsawDateOf(startsAt)
  const held = await tx.position.findFirst({ where: { userId, ...heldOn(day) }, select: { id: true } })
  if (held) return
  const { firstName, lastName } = found(
    await tx.user.findUnique({ where: { id: userId }, select: { firstName: true, lastName: true } }),
  )
  throw refuse(
    'visit-gone',
    `${firstName} ${lastName} nie zajmuje w dniu ${formatDate(day)} żadnego stanowiska, więc nikogo wtedy nie przyjmie.`,
    'Wybierz innego pracownika albo wcześniejszy dzień.',
  )
}
