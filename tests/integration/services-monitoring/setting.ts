import type { PositionKind } from '@/platform/db/generated/enums'
import { type ContestPeople } from '@tests/support/given/contests'
import { contracted } from '@tests/support/given/contracts'
import { accept, step, submit } from '@tests/support/given/services'
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

type Town = {
  people(): Promise<Omit<ContestPeople, 'ngo' | 'second'>>
  call(kind: PositionKind): Promise<CommandCall>
}

/** A service under supervision on a signed contract of the register, May to December 2026. */
export async function contractedService(town: Town, serial: number) {
  const all = await town.people()
  const { coordinator, director } = all
  const people = { ...all, ngo: await town.call('ngoSpecialist'), second: await town.call('socialWorker') }
  const contest = await contracted(people, serial)
  const { processId } = contest
  for (const code of ['UDPP-07', 'UDPP-08']) await step(coordinator, processId, code)
  await step(director, processId, 'UDPP-09')
  for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12', 'UDPP-13']) await step(coordinator, processId, code)
  await submit(coordinator, processId, 'WYB')
  await accept(director, processId, 'WYB')
  return contest
}
