import { addService, assessService, moveService } from '@/domains/service-packages/commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'

type Added = Parameters<typeof addService.execute>[1]
type Moved = Parameters<typeof moveService.execute>[1]
type Assessed = Parameters<typeof assessService.execute>[1]

/** What the form of a new service sends. */
export const serviceInput = (
  fileId: string,
  personId: string,
  neededOn: string,
  changes: Partial<Added> = {},
): Added => ({
  fileId,
  personId,
  service: 'homeCare',
  targetGroup: 'olderPeople',
  need: 'Nie robi sama zakupów i nie gotuje.',
  ownMeans: 'Córka pomaga w niedziele, emerytura nie starcza na opiekunkę.',
  ownMeansSuffice: false,
  extent: 'Zakupy, posiłki.',
  hoursPerMonth: 20,
  plannedFrom: null,
  plannedTo: null,
  provider: null,
  neededOn,
  ...changes,
})

/** A service in the package of a file, for its client. */
export async function packaged(
  call: CommandCall,
  fileId: string,
  changes: Partial<Added> = {},
): Promise<string> {
  const file = await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })
  const input = serviceInput(fileId, file.personId, call.clock.today(), changes)
  return (await addService.execute(call, input)).serviceId
}

export const serviceVersion = async (id: string): Promise<number> =>
  (await readDb().packagedService.findUniqueOrThrow({ where: { id } })).version

/** The service goes on to a state, today unless told otherwise. */
export async function moved(
  call: CommandCall,
  serviceId: string,
  to: Moved['to'],
  changes: Partial<Moved> = {},
): Promise<void> {
  await moveService.execute(call, {
    serviceId,
    version: await serviceVersion(serviceId),
    to,
    on: call.clock.today(),
    provider: to === 'running' ? 'Fundacja Blisko' : null,
    endReason: to === 'ended' ? 'goalReached' : null,
    note: '',
    ...changes,
  })
}

/** An assessment of a running service. */
export async function assessed(
  call: CommandCall,
  serviceId: string,
  changes: Partial<Assessed> = {},
): Promise<string> {
  const input = { serviceId, assessedOn: call.clock.today(), grade: 4, tool: 'Zał. 6', note: '', ...changes }
  return (await assessService.execute(call, input)).assessmentId
}
