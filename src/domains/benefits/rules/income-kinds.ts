/** How a kind of income counts in social assistance (art. 8 ust. 3 and 4 ups). */
type KindRule = {
  readonly label: string
  /** why it does not count, as the end of a sentence; absent when it counts */
  readonly excluded?: string
  /** benefits for which alone it does not count */
  readonly excludedFor?: readonly 'permanent'[]
}

const art8 = (point = '') => `nie wlicza się do dochodu (art. 8 ust. 4${point} ups)`
const ownRules = 'nie wlicza się do dochodu na podstawie przepisów o tym świadczeniu'

/**
 * Kinds of income with their Polish names. The first five exclusions follow art. 8 ust. 4; numbers of points and the
 * exclusions „na podstawie przepisów o tym świadczeniu” are do potwierdzenia in the acts before they are quoted.
 */
export const incomeKindRules = {
  employment: { label: 'Umowa o pracę' },
  civilContract: { label: 'Umowa zlecenia lub o dzieło' },
  business: { label: 'Działalność gospodarcza' },
  casualWork: { label: 'Praca dorywcza' },
  agriculture: { label: 'Gospodarstwo rolne (ha przeliczeniowe)' },
  rent: { label: 'Najem lub dzierżawa' },
  retirementPension: { label: 'Emerytura' },
  disabilityPension: { label: 'Renta z tytułu niezdolności do pracy' },
  survivorPension: { label: 'Renta rodzinna' },
  socialPension: { label: 'Renta socjalna' },
  unemploymentBenefit: { label: 'Zasiłek dla bezrobotnych' },
  sicknessBenefit: { label: 'Zasiłek chorobowy, macierzyński lub opiekuńczy' },
  familyAllowance: { label: 'Zasiłek rodzinny z dodatkami' },
  parentalBenefit: { label: 'Świadczenie rodzicielskie' },
  careAllowance: { label: 'Zasiłek pielęgnacyjny' },
  careBenefit: { label: 'Świadczenie pielęgnacyjne' },
  specialCareAllowance: { label: 'Specjalny zasiłek opiekuńczy lub zasiłek dla opiekuna' },
  alimonyReceived: { label: 'Alimenty lub świadczenie z funduszu alimentacyjnego' },
  housingAllowance: { label: 'Dodatek mieszkaniowy' },
  permanentBenefit: { label: 'Zasiłek stały' },
  periodicBenefit: { label: 'Zasiłek okresowy', excludedFor: ['permanent'] },
  scholarship: { label: 'Stypendium studenckie lub stażowe' },
  otherRegular: { label: 'Inny dochód stały' },
  oneOff: { label: 'Dochód jednorazowy' },
  noIncome: { label: 'Brak dochodu (oświadczenie)' },
  oneOffSocialBenefit: { label: 'Jednorazowe pieniężne świadczenie socjalne', excluded: art8(' pkt 1') },
  purposeBenefit: { label: 'Zasiłek celowy', excluded: art8(' pkt 2') },
  pupilAid: { label: 'Pomoc materialna dla uczniów', excluded: art8(' pkt 3') },
  inKind: { label: 'Świadczenie w naturze', excluded: art8(' pkt 4') },
  communityWork: { label: 'Prace społecznie użyteczne', excluded: art8(' pkt 5') },
  childRaisingBenefit: { label: 'Świadczenie wychowawcze (800+)', excluded: art8() },
  goodStart: { label: 'Świadczenie „Dobry start”', excluded: ownRules },
  additionalAnnualPension: { label: 'Dodatkowe roczne świadczenie („13.” i „14.”)', excluded: ownRules },
  supplementaryBenefit: {
    label: 'Świadczenie uzupełniające (niezdolność do samodzielnej egzystencji)',
    excluded: ownRules,
  },
} as const satisfies Record<string, KindRule>

export type IncomeKind = keyof typeof incomeKindRules

/** All kinds in the order a form lists them. */
export const incomeKinds = Object.keys(incomeKindRules) as IncomeKind[]

/** True for the stored text of a kind. */
export function isIncomeKind(text: string): text is IncomeKind {
  return Object.hasOwn(incomeKindRules, text)
}

/** Polish names, for fields, tables and decisions. */
export const incomeKindLabels = Object.fromEntries(
  incomeKinds.map((kind) => [kind, incomeKindRules[kind].label]),
) as Record<IncomeKind, string>

/** Why the kind does not count for the benefit, as the end of a sentence; null when it counts. */
export function exclusionOf(
  kind: IncomeKind,
  benefit: 'periodic' | 'purpose' | 'permanent' | null,
): string | null {
  const rule: KindRule = incomeKindRules[kind]
  if (rule.excluded) return rule.excluded
  return benefit === 'permanent' && rule.excludedFor?.includes('permanent')
    ? 'nie wlicza się przy ustalaniu zasiłku stałego'
    : null
}
