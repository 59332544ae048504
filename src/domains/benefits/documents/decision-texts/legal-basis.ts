import {
  isSpecialTargeted,
  isTargetedAboveCriterion,
  type BenefitKind,
  type DecisionFacts,
  type RefusalGround,
} from './facts'

/** Places in the Journal of Laws quoted in decisions; a new consolidated text changes them, so they are data. */
export type ActReferences = {
  readonly socialAssistanceAct: string
  readonly administrativeProcedureCode: string
  /** The regulation with the income criteria in force on the day. */
  readonly criteria: string
}

/** How `src/statute` names the regulation whose full title stands below. */
export const criteriaRegulation = 'Dz.U. 2024 poz. 1044'

/** Consolidated texts and the regulation known to this version; the centre may enter newer ones. */
export const ACT_REFERENCES: ActReferences = {
  socialAssistanceAct: 'Dz. U. z 2024 r. poz. 1283, z późn. zm.',
  administrativeProcedureCode: 'Dz. U. z 2024 r. poz. 572, z późn. zm.',
  criteria:
    'rozporządzenie Rady Ministrów z dnia 12 lipca 2024 r. w sprawie zweryfikowanych kryteriów dochodowych oraz kwot świadczeń pieniężnych z pomocy społecznej (Dz. U. z 2024 r. poz. 1044)',
}

const BENEFIT_ARTICLES: Record<BenefitKind, string> = {
  permanent: 'art. 36 pkt 1 lit. a, art. 37',
  periodic: 'art. 36 pkt 1 lit. b, art. 38',
  targeted: 'art. 36 pkt 1 lit. c, art. 39 ust. 1 i 2',
}

const SPECIAL_TARGETED_ARTICLES = 'art. 36 pkt 1 lit. c, art. 41 pkt 1'

const GROUND_ARTICLES: Partial<Record<RefusalGround, string>> = {
  noCooperation: 'art. 4, art. 11 ust. 2',
  misuse: 'art. 11 ust. 1',
  propertyDisproportion: 'art. 12',
  interviewRefused: 'art. 107 ust. 4a',
}

/** The legal basis of a decision as it stands after "Na podstawie". */
export function defaultLegalBasis(facts: DecisionFacts, acts: ActReferences = ACT_REFERENCES): string {
  const grounds = facts.outcome === 'refuse' ? facts.grounds : []
  const particular = grounds
    .map(({ ground }) => GROUND_ARTICLES[ground])
    .filter((articles) => articles !== undefined)
  const point = facts.household.kind === 'single' ? 'pkt 1' : 'pkt 2'
  const articles = [
    'art. 2 ust. 1, art. 3',
    `art. 7, art. 8 ust. 1 ${point} i ust. 3`,
    isSpecialTargeted(facts) ? SPECIAL_TARGETED_ARTICLES : BENEFIT_ARTICLES[facts.benefit],
    ...(isTargetedAboveCriterion(facts) ? ['art. 41 pkt 1'] : []),
    ...particular,
    'art. 106 ust. 1, 3 i 4, art. 110 ust. 7',
  ].join(', ')
  return `${articles} ustawy z dnia 12 marca 2004 r. o pomocy społecznej (${acts.socialAssistanceAct}) oraz art. 104 i art. 107 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (${acts.administrativeProcedureCode})`
}

/** Duties told to the party besides the appeal; the template adds appeal and waiver itself. */
export function defaultDuties(facts: DecisionFacts): readonly string[] {
  if (facts.outcome === 'refuse')
    return [
      'W każdym czasie można złożyć nowy wniosek, zwłaszcza gdy zmieni się sytuacja osobista, dochodowa lub majątkowa.',
    ]
  return [
    'Osoby i rodziny korzystające ze świadczeń z pomocy społecznej mają obowiązek niezwłocznie poinformować organ, który przyznał świadczenie, o każdej zmianie w ich sytuacji osobistej, dochodowej i majątkowej, która wiąże się z podstawą do przyznania świadczeń (art. 109 ustawy o pomocy społecznej).',
    'Świadczenia nienależnie pobrane podlegają zwrotowi (art. 98 ustawy o pomocy społecznej).',
    ...(facts.benefit === 'targeted'
      ? ['Zasiłek celowy należy wykorzystać zgodnie z przeznaczeniem podanym w decyzji.']
      : []),
    'Marnotrawienie świadczeń, korzystanie z nich niezgodnie z przeznaczeniem albo brak współdziałania w rozwiązywaniu trudnej sytuacji życiowej może być podstawą ograniczenia świadczeń, odmowy ich przyznania lub wstrzymania (art. 11 ustawy o pomocy społecznej).',
  ]
}
