import type { QueryCall } from '@/platform/query/define-query'
import type { Persona, World } from '../world'

/** One query at the wall: what is asked, which words betray the record, and who is shown them. */
export type Read = {
  readonly record: string
  ask(call: QueryCall, world: World): Promise<unknown>
  /** words that stand in the record; without them an answer at all is a sight of it */
  readonly mark?: (world: World) => string
  readonly seenBy: readonly Persona[]
  /** lists of what asks for a person today: never beyond these, not always for each of them */
  readonly atMost?: true
}
