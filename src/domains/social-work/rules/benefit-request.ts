import { refusal, type Refusal } from '@/kernel/refusal'

/** Why a benefit under a contract cannot be asked for: somebody must be there to receive the request. */
export function mayRequestBenefit(hasOpenBenefitsFile: boolean): Refusal[] {
  if (hasOpenBenefitsFile) return []
  return [
    refusal(
      'benefit-request.noReceiver',
      'Klient nie ma otwartych akt świadczeniowych, więc wniosek do nikogo by nie trafił.',
      'Zarejestruj zgłoszenie potrzeby materialnej, a akta otworzy pracownik ds. świadczeń.',
    ),
  ]
}
