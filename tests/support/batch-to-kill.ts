/**
 * A process of the server that is killed in its batch: gives one file to a worker and says so, then gives all of them to
 * another worker in one command. What to do comes in BATCH_TO_KILL; the database from the environment.
 */
import { assignFile, assignFiles } from '@/domains/casework/commands'
import { actorOfUser } from '@/platform/auth/session'
import { frozenClock } from '@/platform/clock'

type Task = {
  at: string
  leaderId: string
  idempotencyKey: string
  first: Parameters<typeof assignFile.execute>[1]
  batch: Parameters<typeof assignFiles.execute>[1]
}

const { at, leaderId, idempotencyKey, first, batch } = JSON.parse(process.env.BATCH_TO_KILL ?? '') as Task
const clock = frozenClock(at)
const actor = await actorOfUser(leaderId, clock)
if (!actor) throw new Error('nobody leads')
await assignFile.execute({ actor, clock }, first)
process.stdout.write('acknowledged\n')
await assignFiles.execute({ actor, clock, idempotencyKey }, batch)
process.stdout.write('the batch is over\n')
