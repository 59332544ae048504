import { refusal, type Refusal } from '@/kernel/refusal'

/** What keeps a file need-to-know whatever anybody decides: the violence it is about. */
export type RestrictionFacts = {
  readonly restricted: boolean
  readonly standard: string | null
  readonly mainProblem: string | null
}

/** Why a file does not stop being need-to-know: it is not, or it is led because of domestic violence. */
export function liftingRefusals({ restricted, standard, mainProblem }: RestrictionFacts): Refusal[] {
  if (!restricted)
    return [
      refusal('restriction.none', 'Te akta nie są poufne.', 'Odśwież stronę – ktoś mógł już to zmienić.'),
    ]
  if (standard !== 'violence' && mainProblem !== 'violence') return []
  return [
    refusal(
      'restriction.violence',
      'Akta prowadzone z powodu przemocy domowej zawsze są poufne.',
      'Jeżeli zapisano to omyłkowo, prowadzący najpierw poprawi standard pracy albo główny problem w rozpoznaniu.',
    ),
  ]
}
