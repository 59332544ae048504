import { statutoryValue } from '@/statute/statutory-value'

// Ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych.

/** From this value, without VAT, the act is applied (grosze). */
export const procurementThreshold = statutoryValue('Próg stosowania Prawa zamówień publicznych', [
  {
    validFrom: '2021-01-01',
    value: 13_000_000,
    source: 'art. 2 ust. 1 pkt 1 Prawa zamówień publicznych (Dz.U. 2019 poz. 2019)',
  },
  {
    validFrom: '2026-01-01',
    value: 17_000_000,
    source: 'art. 2 ust. 1 pkt 1 Prawa zamówień publicznych w brzmieniu od 1.01.2026',
  },
])

/** Below this value social services are bought by the lighter rules of the act (euro). */
export const socialServicesThreshold = statutoryValue('Próg dla usług społecznych (euro)', [
  { validFrom: '2021-01-01', value: 750_000, source: 'art. 359 pkt 2 Prawa zamówień publicznych' },
])
