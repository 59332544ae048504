import { grantAuthorisation } from '@/domains/staff/commands/registers'
import { warsawInstant, localDate } from '@/kernel/local-date'
import type { CommandCall } from '@/platform/command/define-command'
import { frozenClock } from '@/platform/clock'

/** The same person on another day. */
export const onDay = ({ actor }: CommandCall, day: string): CommandCall => ({
  actor,
  clock: frozenClock(warsawInstant(localDate(day), '10:00')),
})

/** Puts the authorisation of the decision body for the centre's supervision into the register. */
export async function authoriseSupervision(administrator: CommandCall, userId: string): Promise<void> {
  await grantAuthorisation.execute(administrator, {
    userId,
    kind: 'superviseServices',
    documentNumber: 'XIV/92/2025',
    onBehalfOf: 'Rada Miasta Grodzisko Leśne',
    validFrom: '2026-01-01',
  })
}
