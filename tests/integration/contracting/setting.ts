import { award } from '@/domains/contracting/award-commands'
import { openSelection, publishResult } from '@/domains/contracting/selection-commands'
import { completeStep } from '@/domains/services-organisation/step-commands'
import type { CommandCall } from '@/platform/command/define-command'
import {
  afterAward,
  announcedContest,
  type ContestPeople,
  later,
  opined,
  selectionInput,
  versionOf,
} from '@tests/support/given/contests'
import { provider } from '@tests/support/given/providers'
import { stepOf } from '@tests/support/given/services'
import { servicesTown } from '../services-organisation/setting'

/** A town whose people can lead a contest: with the specialist for organisations and a third member of the committee. */
export function contestTown() {
  const town = servicesTown()
  const people = async (): Promise<ContestPeople> => ({
    ...(await town.people()),
    ngo: await town.call('ngoSpecialist'),
    second: await town.call('socialWorker'),
  })
  return {
    ...town,
    people,
    /** a collecting contest with one provider */
    async collecting(serial: number) {
      const all = await people()
      const processId = await announcedContest(all)
      const { selectionId } = await openSelection.execute(all.ngo, selectionInput(processId))
      const providerId = await provider(all.ngo, serial)
      return { ...all, processId, selectionId, providerId }
    },
  }
}

/** Writes a step with one press: nothing is typed. */
export async function press(
  call: CommandCall,
  instant: string,
  processId: string,
  code: string,
): Promise<void> {
  const { id, version } = await stepOf(processId, code)
  const at = later(call, instant)
  await completeStep.execute(at, { stepId: id, version, doneOn: at.clock.today(), note: '', content: {} })
}

export type Winners = readonly (readonly [offerId: string, amount: number])[]

/** The mayor’s decision which offers win, each with its amount. */
export const decide = async (call: CommandCall, selectionId: string, winners: Winners, reasons = '') =>
  award.execute(later(call, afterAward), {
    selectionId,
    version: await versionOf(selectionId),
    winners: winners.map(([offerId, amount]) => ({ offerId, amount })),
    decidedBy: 'mayor',
    decisionNumber: 'ZP.0050.44',
    reasons,
  })

/** The result is made known. */
export const announce = async (call: CommandCall, selectionId: string) =>
  publishResult.execute(later(call, afterAward), {
    selectionId,
    version: await versionOf(selectionId),
    publishedOn: '2026-04-16',
    publishedWhere: 'BIP',
  })

/** Both offers of a contest have won: 30 and 20 million grosze of the 50.4 announced. */
export async function twoWinners(all: ContestPeople, serial: number) {
  const contest = await opined(all, serial)
  const { selectionId, offers } = contest
  await decide(all.director, selectionId, [
    [offers[0], 30_000_000],
    [offers[1], 20_000_000],
  ])
  await announce(all.coordinator, selectionId)
  return contest
}
