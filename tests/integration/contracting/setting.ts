import { openSelection } from '@/domains/contracting/selection-commands'
import { completeStep } from '@/domains/services-organisation/step-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { announcedContest, later, selectionInput, type ContestPeople } from '@tests/support/given/contests'
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
