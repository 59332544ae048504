import { zloty } from '@/kernel/money'
import { statutoryValue } from '@/statute/statutory-value'

// Ustawa z dnia 12 marca 2004 r. o pomocy społecznej (ups). „Do potwierdzenia” marks what was not read in the act itself.

const regulation2012 = 'Rozporządzenie RM z 17.07.2012, Dz.U. 2012 poz. 823'
const regulation2015 = 'Rozporządzenie RM z 14.07.2015, Dz.U. 2015 poz. 1058' // do potwierdzenia: pozycja Dz.U.
const regulation2018 = 'Rozporządzenie RM z 11.07.2018, Dz.U. 2018 poz. 1358'
const regulation2021 = 'Rozporządzenie RM z 14.07.2021, Dz.U. 2021 poz. 1296'
const regulation2024 = 'Rozporządzenie RM z 12.07.2024, Dz.U. 2024 poz. 1044'
const amendment2023 = 'Ustawa z 28.07.2023, Dz.U. 2023 poz. 1693'
const act = 'Ustawa z 12.03.2004 o pomocy społecznej, Dz.U. 2004 Nr 64 poz. 593'

/** The act as it is quoted in the legal basis of a decision. */
export const socialAssistanceAct = 'ustawa z dnia 12 marca 2004 r. o pomocy społecznej'

export const singlePersonIncomeCriterion = statutoryValue(
  'Kryterium dochodowe osoby samotnie gospodarującej',
  [
    { validFrom: '2012-10-01', value: zloty(542), source: `art. 8 ust. 1 pkt 1 ups; ${regulation2012}` },
    { validFrom: '2015-10-01', value: zloty(634), source: `art. 8 ust. 1 pkt 1 ups; ${regulation2015}` },
    { validFrom: '2018-10-01', value: zloty(701), source: `art. 8 ust. 1 pkt 1 ups; ${regulation2018}` },
    { validFrom: '2022-01-01', value: zloty(776), source: `art. 8 ust. 1 pkt 1 ups; ${regulation2021}` },
    { validFrom: '2025-01-01', value: zloty(1010), source: `art. 8 ust. 1 pkt 1 ups; ${regulation2024}` },
  ],
)

export const familyMemberIncomeCriterion = statutoryValue('Kryterium dochodowe na osobę w rodzinie', [
  { validFrom: '2012-10-01', value: zloty(456), source: `art. 8 ust. 1 pkt 2 ups; ${regulation2012}` },
  { validFrom: '2015-10-01', value: zloty(514), source: `art. 8 ust. 1 pkt 2 ups; ${regulation2015}` },
  { validFrom: '2018-10-01', value: zloty(528), source: `art. 8 ust. 1 pkt 2 ups; ${regulation2018}` },
  { validFrom: '2022-01-01', value: zloty(600), source: `art. 8 ust. 1 pkt 2 ups; ${regulation2021}` },
  { validFrom: '2025-01-01', value: zloty(823), source: `art. 8 ust. 1 pkt 2 ups; ${regulation2024}` },
])

export const hectareIncome = statutoryValue('Miesięczny dochód z 1 ha przeliczeniowego', [
  { validFrom: '2012-10-01', value: zloty(250), source: `art. 8 ust. 9 ups; ${regulation2012}` },
  { validFrom: '2015-10-01', value: zloty(288), source: `art. 8 ust. 9 ups; ${regulation2015}` }, // do potwierdzenia
  { validFrom: '2018-10-01', value: zloty(308), source: `art. 8 ust. 9 ups; ${regulation2018}` },
  { validFrom: '2022-01-01', value: zloty(345), source: `art. 8 ust. 9 ups; ${regulation2021}` },
  { validFrom: '2025-01-01', value: zloty(459), source: `art. 8 ust. 9 ups; ${regulation2024}` },
])

/** Below this area the income from land does not count; hectares (do potwierdzenia w tekście ustawy). */
export const countedHectares = statutoryValue(
  'Najmniejsza liczona powierzchnia użytków rolnych (ha przeliczeniowe)',
  [{ validFrom: '2012-10-01', value: 1, source: `art. 8 ust. 4 pkt 6 ups; ${act}` }],
)

/** A one-off income above so many times the criterion is spread over `oneOffIncomeMonths` (do potwierdzenia). */
export const oneOffIncomeMultiple = statutoryValue(
  'Krotność kryterium, od której dochód jednorazowy rozlicza się w czasie',
  [{ validFrom: '2012-10-01', value: 5, source: `art. 8 ust. 11 ups; ${act}` }],
)

export const oneOffIncomeMonths = statutoryValue(
  'Liczba miesięcy, na które rozlicza się dochód jednorazowy',
  [{ validFrom: '2012-10-01', value: 12, source: `art. 8 ust. 11 ups; ${act}` }],
)

export const permanentBenefitMaximum = statutoryValue(
  'Maksymalna kwota zasiłku stałego osoby samotnie gospodarującej',
  [
    { validFrom: '2012-10-01', value: zloty(529), source: `art. 37 ust. 2 pkt 1 ups; ${regulation2012}` },
    { validFrom: '2015-10-01', value: zloty(604), source: `art. 37 ust. 2 pkt 1 ups; ${regulation2015}` }, // do potwierdzenia
    { validFrom: '2018-10-01', value: zloty(645), source: `art. 37 ust. 2 pkt 1 ups; ${regulation2018}` },
    { validFrom: '2022-01-01', value: zloty(719), source: `art. 37 ust. 2 pkt 1 ups; ${regulation2021}` },
    { validFrom: '2024-01-01', value: zloty(1000), source: `art. 37 ust. 2 pkt 1 ups; ${amendment2023}` },
    { validFrom: '2025-01-01', value: zloty(1229), source: `art. 37 ust. 2 pkt 1 ups; ${regulation2024}` },
  ],
)

export const permanentBenefitMinimum = statutoryValue('Minimalna kwota zasiłku stałego', [
  { validFrom: '2012-10-01', value: zloty(30), source: `art. 37 ust. 3 ups; ${act}` },
  { validFrom: '2024-01-01', value: zloty(100), source: `art. 37 ust. 3 ups; ${amendment2023}` },
])

export const permanentBenefitSinglePercent = statutoryValue(
  'Procent kryterium – zasiłek stały osoby samotnej',
  [
    { validFrom: '2012-10-01', value: 100, source: `art. 37 ust. 2 pkt 1 ups; ${act}` },
    { validFrom: '2024-01-01', value: 130, source: `art. 37 ust. 2 pkt 1 ups; ${amendment2023}` },
  ],
)

export const permanentBenefitFamilyPercent = statutoryValue(
  'Procent kryterium – zasiłek stały osoby w rodzinie',
  [
    { validFrom: '2012-10-01', value: 100, source: `art. 37 ust. 2 pkt 2 ups; ${act}` },
    // art. 1 pkt 10 of the amendment changes both points; press that names only the single person is wrong
    { validFrom: '2024-01-01', value: 130, source: `art. 37 ust. 2 pkt 2 ups; ${amendment2023}` },
  ],
)

export const periodicBenefitMinimumPercent = statutoryValue('Minimalna część różnicy – zasiłek okresowy', [
  { validFrom: '2012-10-01', value: 50, source: `art. 38 ust. 3 ups; ${act}` },
])

/** Do potwierdzenia: known from answers of practitioners (2020), not read in the act. */
export const periodicBenefitMinimum = statutoryValue('Minimalna kwota zasiłku okresowego', [
  { validFrom: '2012-10-01', value: zloty(20), source: `art. 38 ust. 4 ups; ${act}` },
])

export const incomeChangeTolerancePercent = statutoryValue(
  'Zmiana dochodu bez wpływu na kwotę (procent kryterium)',
  [{ validFrom: '2012-10-01', value: 10, source: 'art. 106 ust. 3a ups, Dz.U. 2023 poz. 901' }],
)

const interviewRegulation = 'Rozporządzenie z 8.04.2021, Dz.U. 2021 poz. 893'

/** Working days from the day of learning to the family interview. */
export const interviewWorkingDays = statutoryValue('Termin wywiadu środowiskowego (dni robocze)', [
  {
    validFrom: '2012-10-01',
    value: 14,
    source: 'Rozporządzenie w sprawie rodzinnego wywiadu środowiskowego',
  },
  { validFrom: '2021-11-11', value: 14, source: interviewRegulation },
])

/** Working days to the interview when the matter cannot wait. */
export const urgentInterviewWorkingDays = statutoryValue('Termin wywiadu w sprawie pilnej (dni robocze)', [
  { validFrom: '2012-10-01', value: 2, source: 'Rozporządzenie w sprawie rodzinnego wywiadu środowiskowego' },
  { validFrom: '2021-11-11', value: 2, source: interviewRegulation },
])

/** Months after which the interview of a person with continuing benefits is updated, also when nothing changed. */
export const interviewUpdateMonths = statutoryValue(
  'Aktualizacja wywiadu przy stałych formach pomocy (miesiące)',
  [{ validFrom: '2012-10-01', value: 6, source: `art. 107 ust. 4 ups; ${act}` }],
)

/** Months of shelter in crisis intervention. */
export const crisisShelterMonths = statutoryValue(
  'Najdłuższy pobyt w ramach interwencji kryzysowej (miesiące)',
  [{ validFrom: '2012-10-01', value: 3, source: `art. 47 ups; ${act}` }],
)

/** Age from which a person counts as unable to work because of age (do potwierdzenia). */
export const womenUnableToWorkAge = statutoryValue('Wiek niezdolności do pracy kobiet', [
  { validFrom: '2017-10-01', value: 60, source: 'art. 6 pkt 8 ups' },
])

export const menUnableToWorkAge = statutoryValue('Wiek niezdolności do pracy mężczyzn', [
  { validFrom: '2017-10-01', value: 65, source: 'art. 6 pkt 8 ups' },
])
