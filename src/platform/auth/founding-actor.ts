import { localDate } from '@/kernel/local-date'
import { makeActor, type Actor } from './actor'

/** Who did what was done before there was any account: shown as "System". */
export const FOUNDING_ACTOR_ID = '00000000-0000-0000-0000-000000000000'

/** Somebody to found a centre in an empty database. Holds no position, so nothing but founding is allowed. */
export function foundingActor(): Actor {
  return makeActor({
    id: FOUNDING_ACTOR_ID,
    sessionId: null,
    firstName: 'System',
    lastName: '',
    positions: [],
    // runs no file, so no day matters
    today: localDate('1970-01-01'),
  })
}
