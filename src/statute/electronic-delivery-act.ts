import { statutoryValue } from '@/statute/statutory-value'

// Ustawa z dnia 18 listopada 2020 r. o doręczeniach elektronicznych (t.j. Dz.U. 2023 poz. 285).

/** Days after which a letter nobody collected counts as delivered on the next one; from the day the act came into force. */
export const electronicDeliveryFictionDays = statutoryValue(
  'Oczekiwanie na odbiór e-Doręczenia przed fikcją doręczenia (dni)',
  [
    {
      validFrom: '2021-10-05',
      value: 14,
      source: 'art. 42 ust. 2 ustawy o doręczeniach elektronicznych',
    },
  ],
)
