import { formatDate } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'

/** Why a provider can neither be given an account nor send anything: it was taken out of the register. */
export function closedProviderRefusals({ closedOn }: { readonly closedOn: LocalDate | null }): Refusal[] {
  return closedOn === null
    ? []
    : [
        refusal(
          'provider.closed',
          `Podmiot wykreślono z rejestru wykonawców ${formatDate(closedOn)}.`,
          'Nic więcej nie da się przesłać. W sprawie brakujących danych zadzwoń do ośrodka.',
        ),
      ]
}
