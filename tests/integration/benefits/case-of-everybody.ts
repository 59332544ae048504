import { beforeAll } from 'vitest'
import type { CommandCall } from '@/platform/command/define-command'
import type { PositionKind } from '@/platform/db/generated/enums'
import type { GivenProceeding } from '@tests/support/given/benefits'
import { benefitsTown, isForbidden } from './setting'

/** A case that waits for a signature, everybody of the centre, and who of them an attempt lets in. */
export function caseOfEverybody() {
  const town = benefitsTown()
  const made = {} as GivenProceeding
  const everybody = new Map<PositionKind, CommandCall>()
  /** people of the same positions who have nothing to do with this client */
  const strangers = new Map<string, CommandCall>()

  beforeAll(async () => {
    Object.assign(made, await town.proceeding({ upTo: 'awaitingSignature' }))
    for (const [kind, actor] of await town.actors().all()) everybody.set(kind, { actor, clock: town.clock })
    strangers.set('another benefits worker', await town.call('benefitsWorker', 'second'))
    strangers.set('another social worker', await town.call('socialWorker', 'second'))
    strangers.set('a leader of another team', await town.call('teamLeader', 'second'))
  })

  async function letIn(attempt: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
    const names: string[] = []
    for (const [name, call] of [...everybody, ...strangers])
      if (!(await isForbidden(attempt(call)))) names.push(name)
    return names
  }

  return { town, made, strangers, letIn }
}
