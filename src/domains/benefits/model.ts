import type { BenefitKind, DeliveryChannel, ProceedingState } from '@/platform/db/generated/enums'
import type { RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'

/** Why a benefit is refused, in the order a form lists them. */
export const refusalGrounds = [
  'incomeAboveCriterion',
  'noReasonForHelp',
  'ownResources',
  'noCooperation',
  'misuse',
  'propertyDisproportion',
  'conditionsNotMet',
  'needNotNecessary',
  'limitedMeans',
  'interviewRefused',
] as const satisfies readonly RefusalGround[]

/** How the delivery of a decision ended: into somebody's hands, at the post or the address uncollected, or refused. */
export const deliveryEndings = ['received', 'uncollected', 'refused'] as const

export type DeliveryEnding = (typeof deliveryEndings)[number]

/** Endings a way of delivery can have: nobody is notified of a letter in the office, nobody refuses an electronic one. */
export const endingsOf: Record<DeliveryChannel, readonly DeliveryEnding[]> = {
  inPerson: ['received', 'refused'],
  post: deliveryEndings,
  electronicDelivery: ['received', 'uncollected'],
  worker: deliveryEndings,
}

/** Ways on which a letter is for days before it is delivered. */
export const sendingChannels = [
  'post',
  'electronicDelivery',
  'worker',
] as const satisfies readonly DeliveryChannel[]

export const refusalGroundLabels: Record<RefusalGround, string> = {
  incomeAboveCriterion: 'Dochód przekracza kryterium (art. 8)',
  noReasonForHelp: 'Brak powodu pomocy (art. 7)',
  ownResources: 'Własne zasoby i uprawnienia wystarczają (art. 2)',
  noCooperation: 'Brak współdziałania (art. 11 ust. 2)',
  misuse: 'Marnotrawienie świadczeń lub zasobów (art. 11 ust. 1)',
  propertyDisproportion: 'Dysproporcja między dochodem a majątkiem (art. 12)',
  conditionsNotMet: 'Niespełnione warunki świadczenia',
  needNotNecessary: 'Potrzeba nie jest niezbędna (art. 39)',
  limitedMeans: 'Ograniczone środki (art. 3 ust. 4)',
  interviewRefused: 'Brak zgody na wywiad (art. 107 ust. 4a)',
}

/**
 * Grounds of the discretionary zasiłek celowy alone: zasiłek okresowy and stały are due to whoever meets their conditions,
 * whatever the centre can afford (art. 37–39 ups).
 */
export const discretionaryGrounds: readonly RefusalGround[] = ['needNotNecessary', 'limitedMeans']

/** Labels of the grounds a refusal of this benefit may name. */
export function refusalGroundsOf(benefit: BenefitKind): Partial<Record<RefusalGround, string>> {
  const possible = refusalGrounds.filter(
    (ground) => benefit === 'purpose' || !discretionaryGrounds.includes(ground),
  )
  return Object.fromEntries(possible.map((ground) => [ground, refusalGroundLabels[ground]]))
}

/**
 * Symbol of the class a case is registered under, in the centre's own list of files (JRWA). The list belongs to the
 * centre; these are the symbols the application starts with.
 */
export const caseClasses: Record<BenefitKind, string> = {
  permanent: '5020',
  periodic: '5021',
  purpose: '5022',
}

/** What the texts and forms of decisions call a benefit. */
export const benefitInTexts = {
  periodic: 'periodic',
  purpose: 'targeted',
  permanent: 'permanent',
} as const satisfies Record<BenefitKind, string>

/** Questionnaire of each part of the family interview. */
export const interviewQuestionnaires = { one: 'familyInterviewPart1', four: 'familyInterviewPart4' } as const

const afterTheTerm: ReadonlySet<ProceedingState> = new Set([
  'decided',
  'delivered',
  'inForce',
  'withdrawn',
  'overturned',
  'overturnedInPart',
])

/** Does the term to decide run no more: the case is decided, or was withdrawn? */
export const termIsOver = (state: ProceedingState): boolean => afterTheTerm.has(state)
