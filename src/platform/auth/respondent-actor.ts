import { localDate } from '@/kernel/local-date'
import { makeActor, type Actor } from './actor'

/** Whoever answers an anonymous survey: everybody is the same nobody. */
export const RESPONDENT_ACTOR_ID = '00000000-0000-0000-0000-000000000001'

/** Somebody who holds a code instead of a session (decision 0020). Holds no position, so no permission of a table. */
export function respondentActor(): Actor {
  return makeActor({
    id: RESPONDENT_ACTOR_ID,
    sessionId: null,
    firstName: 'Osoba',
    lastName: 'odpowiadająca na ankietę',
    positions: [],
    // runs no file, so no day matters
    today: localDate('1970-01-01'),
  })
}

/** Is it somebody with a code, not a worker? */
export const isRespondent = (actor: Actor): boolean => actor.id === RESPONDENT_ACTOR_ID
