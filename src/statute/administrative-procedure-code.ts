import { statutoryValue } from '@/statute/statutory-value'

// Ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA). „Do potwierdzenia” marks what was not
// read in the code itself; the days from which the older wording binds are taken from the uniform text of 1980.

/** The code as it is quoted in the legal basis of a decision. */
export const administrativeProcedureCode =
  'ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego'

const since = '1980-09-01'

export const ordinaryCaseMonths = statutoryValue('Termin załatwienia sprawy (miesiące)', [
  { validFrom: since, value: 1, source: 'art. 35 § 3 KPA' },
])

export const complicatedCaseMonths = statutoryValue(
  'Termin załatwienia sprawy szczególnie skomplikowanej (miesiące)',
  [{ validFrom: since, value: 2, source: 'art. 35 § 3 KPA' }],
)

export const certificateDays = statutoryValue('Termin wydania zaświadczenia (dni)', [
  { validFrom: since, value: 7, source: 'art. 217 § 3 KPA' },
])

export const appealDays = statutoryValue('Termin wniesienia odwołania (dni)', [
  { validFrom: since, value: 14, source: 'art. 129 § 2 KPA' },
])

export const appealForwardingDays = statutoryValue('Termin przekazania odwołania z aktami kolegium (dni)', [
  { validFrom: since, value: 7, source: 'art. 133 KPA' },
])

/** Do potwierdzenia: the length of keeping at the post, art. 44 § 1. */
export const deliveryFictionDays = statutoryValue('Przechowanie pisma przed fikcją doręczenia (dni)', [
  { validFrom: since, value: 14, source: 'art. 44 § 1 i 4 KPA' },
])

/** Do potwierdzenia: the second notice, art. 44 § 3. */
export const secondNoticeDays = statutoryValue('Powtórne zawiadomienie o przesyłce (dni od pierwszego)', [
  { validFrom: since, value: 7, source: 'art. 44 § 3 KPA' },
])

/** Whether a term that ends on a Saturday moves on; do potwierdzenia: the day the amendment came into force. */
export const saturdayMovesTerm = statutoryValue('Sobota przesuwa koniec terminu', [
  { validFrom: since, value: false, source: 'art. 57 § 4 KPA' },
  { validFrom: '2017-06-01', value: true, source: 'art. 57 § 4 KPA; Dz.U. 2017 poz. 935' },
])

/** Whether a decision without reasons, granting all that was asked, is final at once; do potwierdzenia: the first day. */
export const fullGrantIsFinal = statutoryValue('Ostateczność decyzji uwzględniającej żądanie w całości', [
  { validFrom: since, value: false, source: 'art. 127 § 1 KPA' },
  { validFrom: '2023-07-27', value: true, source: 'art. 127 § 1a KPA; Dz.U. 2023 poz. 803' },
])
