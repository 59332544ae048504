import type { Actor } from '@/platform/auth/actor'
import { refuse } from '@/platform/errors'
import { acting, excluded, type CommissionFacts } from './rules/commission'

/** Throws `Refused` when this person is appointed but excluded: then the person judges nothing. */
export function mustAct(commission: CommissionFacts, actor: Actor): void {
  if (acting(commission).some(({ userId }) => userId === actor.id)) return
  const own = excluded(commission).find(({ userId }) => userId === actor.id)
  throw refuse(
    'commission.excluded',
    own
      ? `Nie bierzesz udziału w ocenie: powiązanie z oferentem ${own.because} (R-057).`
      : 'Nie jesteś w składzie komisji.',
    'Ocenę prowadzą pozostali członkowie komisji.',
  )
}
