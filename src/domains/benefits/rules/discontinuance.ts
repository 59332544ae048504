import { refusal, type Refusal } from '@/kernel/refusal'
import type { DiscontinuanceBasis } from '@/domains/benefits/documents/decision-texts/discontinuance'

export type DiscontinuanceFacts = {
  readonly basis: DiscontinuanceBasis
  /** begun by the organ, so that nobody has an application to take back */
  readonly exOfficio: boolean
  /** there is no other party, or none objects */
  readonly nobodyObjects: boolean
  readonly publicInterestKept: boolean
}

/**
 * Why the proceeding cannot be discontinued on this basis. On the party's wish three things must hold (art. 105 § 2 KPA);
 * what became pointless is discontinued whatever anybody wishes (§ 1).
 */
export function discontinuanceRefusals(facts: DiscontinuanceFacts): Refusal[] {
  if (facts.basis === 'pointless') return []
  const refusals: Refusal[] = []
  if (facts.exOfficio)
    refusals.push(
      refusal(
        'discontinuance.exOfficio',
        'Postępowanie wszczęto z urzędu, więc nie ma wniosku, który strona mogłaby cofnąć (art. 105 § 2 KPA).',
        'Jeżeli postępowanie stało się bezprzedmiotowe, wybierz art. 105 § 1 KPA i opisz dlaczego.',
      ),
    )
  if (!facts.nobodyObjects)
    refusals.push(
      refusal(
        'discontinuance.objection',
        'Umorzeniu na żądanie strony nie może sprzeciwiać się inna strona (art. 105 § 2 KPA).',
        'Prowadź sprawę dalej i rozstrzygnij ją decyzją.',
      ),
    )
  if (!facts.publicInterestKept)
    refusals.push(
      refusal(
        'discontinuance.publicInterest',
        'Umorzenie na żądanie strony nie może być sprzeczne z interesem społecznym (art. 105 § 2 KPA).',
        'Prowadź sprawę dalej i rozstrzygnij ją decyzją.',
      ),
    )
  return refusals
}

/**
 * The way back from a discontinuance the party thought better of, by the state the case was in; on the standard path there
 * is no examination to go back to.
 */
export function wayBack(
  from: string | null,
  standardPath: boolean,
): 'resumeApplication' | 'resumeExamination' | 'resumeDecision' {
  if (from === 'readyForDecision') return 'resumeDecision'
  return from === null || from === 'applied' || standardPath ? 'resumeApplication' : 'resumeExamination'
}
