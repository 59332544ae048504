import { contains, type DateRange } from '@/kernel/date-range'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

export type SignatureFacts = {
  readonly signerId: string
  readonly draftedById: string
  readonly on: LocalDate
  /** periods of the signer's authorisations for this kind of decision (art. 110 ust. 7–8 ups, art. 268a KPA) */
  readonly authorisations: readonly DateRange[]
}

/** Why this person may not sign this decision on that day: four eyes, and an authorisation in force. */
export function signatureRefusals({ signerId, draftedById, on, authorisations }: SignatureFacts): Refusal[] {
  const refusals: Refusal[] = []
  if (signerId === draftedById) {
    refusals.push(
      refusal(
        'signature.sameAuthor',
        'Decyzję podpisuje inna osoba niż ta, która ją przygotowała.',
        'Przekaż projekt osobie upoważnionej do podpisu.',
      ),
    )
  }
  if (!authorisations.some((period) => contains(period, on))) {
    refusals.push(
      refusal(
        'signature.authorisation',
        `Na dzień ${formatDate(on)} nie ma upoważnienia do podpisania tej decyzji.`,
        'Administrator wpisuje upoważnienia z datami w rejestrze upoważnień.',
      ),
    )
  }
  return refusals
}
