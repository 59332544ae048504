import { refusal, type Refusal } from '@/kernel/refusal'
import { recommendedForms, type Recommendation } from '../dictionaries/recommended-forms'
import { modelForms, type RecommendationGroup } from '../dictionaries/services'
import { realisationForms, type RealisationForm, type ServiceTemplate } from '../model'

export type OfferedForm = {
  readonly form: RealisationForm
  /** 1 = the most recommended of table 38; null = not recommended there for this group */
  readonly rank: number | null
  readonly reasons: readonly string[]
  readonly drawbacks: readonly string[]
  /** table 5 */
  readonly model: boolean
}

/** Forms as a coordinator chooses among them: recommended first, then the model's, then the others. */
export function offeredForms(group: RecommendationGroup | null): OfferedForm[] {
  const recommended: readonly Recommendation[] = group === null ? [] : recommendedForms[group]
  const first = recommended.map(({ form }) => form)
  const order = [...new Set([...first, ...modelForms, ...realisationForms])]
  return order.map((form) => {
    const at = first.indexOf(form)
    return {
      form,
      rank: at === -1 ? null : at + 1,
      reasons: recommended[at]?.reasons ?? [],
      drawbacks: recommended[at]?.drawbacks ?? [],
      model: modelForms.includes(form),
    }
  })
}

/** Situations in which counselling and the integration club may stay in own structures. */
export const ownStructuresSituations = {
  noOrganisation: 'nie ma organizacji o odpowiednim potencjale, wiedzy i doświadczeniu',
  districtPoints:
    'poradnictwo prowadzą punkty dzielnicowe, a specjaliści wspierają też pracowników socjalnych',
  communityCentre: 'klub jest centrum pracy ze społecznością',
} as const

export type OwnStructuresSituation = keyof typeof ownStructuresSituations

export type FormProposal = {
  readonly form: RealisationForm
  readonly service: ServiceTemplate
  readonly group: RecommendationGroup | null
  /** providers found nearby (FOR-01) */
  readonly providersFound: number
  /** organisations among them */
  readonly organisationsFound: number
  readonly providersSearch: string
  readonly analysis: string
  readonly localConditions: string
  readonly reasons: string
  /** why the potential of organisations that are there is not used */
  readonly whyNotOrganisations: string
  /** record of efforts to move the service outside */
  readonly effortsOutside: string
  readonly situation: OwnStructuresSituation | null
}

const usesOrganisations: readonly RealisationForm[] = ['publicTask', 'nonPublicPartnership', 'ngoOwnFunds']
const empty = (text: string) => text.trim() === ''

/** What a proposal of a form still lacks; these bind. */
export function formProposalRefusals(proposal: FormProposal): Refusal[] {
  const { providersSearch, analysis, localConditions, reasons } = proposal
  const lacking = [
    [providersSearch, 'providersSearch', 'rozeznania możliwych wykonawców'],
    [analysis, 'analysis', 'analizy zagrożeń i szans form'],
    [localConditions, 'localConditions', 'opisu warunków lokalnych'],
    [reasons, 'reasons', 'uzasadnienia'],
  ] as const
  return [
    ...lacking
      .filter(([text]) => empty(text))
      .map(([, code, what]) =>
        refusal(`form.${code}`, `Propozycja formy nie zawiera ${what} (R-042).`, 'Uzupełnij ten punkt.'),
      ),
    ...organisationRefusals(proposal),
    ...ownRefusals(proposal),
  ]
}

/** Passing over organisations that could do it needs more than the word "reasons". */
function organisationRefusals({ form, organisationsFound, whyNotOrganisations }: FormProposal): Refusal[] {
  if (usesOrganisations.includes(form) || organisationsFound === 0 || !empty(whyNotOrganisations)) return []
  return [
    refusal(
      'form.organisations',
      'Są organizacje, które mogłyby wykonywać usługę, a proponowana forma nie korzysta z ich potencjału (R-044).',
      'Napisz, dlaczego mimo to proponujesz tę formę.',
    ),
  ]
}

function ownRefusals({ form, service, effortsOutside, situation }: FormProposal): Refusal[] {
  if (form !== 'ownStructures' && form !== 'municipalUnit') return []
  const efforts = empty(effortsOutside)
    ? [
        refusal(
          'form.efforts',
          'Usługa zostaje w strukturach miasta, a nie opisano starań o wykonawcę z zewnątrz (R-045).',
          'Opisz starania i warunki lokalne, które wykluczają formy modelowe.',
        ),
      ]
    : []
  const conditional: Partial<Record<ServiceTemplate, readonly OwnStructuresSituation[]>> = {
    disabilityCounselling: ['noOrganisation', 'districtPoints'],
    familyCounselling: ['noOrganisation', 'districtPoints'],
    integrationClub: ['noOrganisation', 'communityCentre'],
  }
  const allowed = conditional[service]
  if (form !== 'ownStructures' || !allowed || (situation !== null && allowed.includes(situation)))
    return efforts
  return [
    ...efforts,
    refusal(
      'form.situation',
      'Poradnictwo specjalistyczne i KIS zostają we własnych strukturach tylko w opisanych sytuacjach (R-046).',
      `Wskaż jedną z nich: ${allowed.map((one) => ownStructuresSituations[one]).join('; ')}.`,
    ),
  ]
}
