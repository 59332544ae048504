import type { RealisationForm, ServiceTemplate } from '../model'
import type { TargetGroup } from './target-groups'

/** A service of the catalogue: for whom (model 7.2), by which steps, and its group of recommended forms (table 38). */
export type CatalogueService = {
  readonly code: string
  readonly label: string
  readonly groups: readonly TargetGroup[]
  readonly template: ServiceTemplate
  readonly recommendation: RecommendationGroup | null
}

export type RecommendationGroup =
  | 'homeCare'
  | 'counselling'
  | 'shelteredHousing'
  | 'communitySelfHelp'
  | 'crisisIntervention'
  | 'dayCare'
  | 'residentialCare'
  | 'childrensHomes'
  | 'childrensDayCare'
  | 'assistance'
  | 'occupationalWorkshops'
  | 'integrationClub'
  | 'integrationCentre'
  | 'mothersHomes'
  | 'courses'

/** The catalogue as shipped; the centre adds its own in the settings. */
export const catalogueServices: readonly CatalogueService[] = [
  service('familyAssistant', 'usługi asystenta rodziny', ['familiesWithChildren'], 'assistance'),
  service(
    'childrensDayCare',
    'usługi w placówce wsparcia dziennego',
    ['familiesWithChildren'],
    'childrensDayCare',
  ),
  service(
    'childrensHomes',
    'usługi w całodobowych placówkach opiekuńczo-wychowawczych',
    ['familiesWithChildren'],
    'childrensHomes',
  ),
  service('fosterFamily', 'usługi rodziny zastępczej', ['familiesWithChildren'], null),
  service(
    'mothersHomes',
    'usługi w domach dla matek z małoletnimi dziećmi i kobiet w ciąży',
    ['familiesWithChildren'],
    'mothersHomes',
  ),
  service(
    'familyCounselling',
    'specjalistyczne poradnictwo rodzinne',
    ['familiesWithChildren'],
    'counselling',
    'familyCounselling',
  ),
  service(
    'familyWork',
    'praca z rodziną: konsultacje i poradnictwo specjalistyczne, terapia i mediacja',
    ['familiesWithChildren'],
    null,
  ),
  service(
    'integrationClub',
    'usługi realizowane w klubach integracji społecznej, w tym trening pracy',
    ['unemployedPeople'],
    'integrationClub',
    'integrationClub',
  ),
  service(
    'integrationCentre',
    'usługi realizowane w centrach integracji społecznej',
    ['unemployedPeople'],
    'integrationCentre',
  ),
  service('courses', 'kursy i szkolenia zawodowe', ['unemployedPeople'], 'courses'),
  service(
    'homeCare',
    'usługi opiekuńcze, w tym specjalistyczne, w miejscu zamieszkania',
    ['olderPeople', 'peopleWithDisabilities'],
    'homeCare',
    'homeCare',
  ),
  service(
    'residentialCare',
    'usługi w domach pomocy społecznej',
    ['olderPeople', 'peopleWithDisabilities'],
    'residentialCare',
  ),
  service(
    'dayCare',
    'usługi świadczone w ośrodkach wsparcia',
    ['olderPeople', 'peopleWithDisabilities', 'familiesWithViolence'],
    'dayCare',
  ),
  service(
    'shelteredHousing',
    'usługi świadczone w mieszkaniach chronionych',
    ['olderPeople', 'peopleWithDisabilities', 'homelessPeople', 'youngAdultsLeavingCare'],
    'shelteredHousing',
  ),
  service(
    'disabilityCounselling',
    'poradnictwo specjalistyczne dla osób z niepełnosprawnością i osób starszych',
    ['peopleWithDisabilities', 'olderPeople'],
    'counselling',
    'disabilityCounselling',
  ),
  service(
    'counselling',
    'poradnictwo specjalistyczne',
    ['youngAdultsLeavingCare', 'foreigners'],
    'counselling',
  ),
  service(
    'occupationalWorkshops',
    'usługi w ramach warsztatów terapii zajęciowej',
    ['peopleWithDisabilities'],
    'occupationalWorkshops',
  ),
  service(
    'communitySelfHelp',
    'usługi świadczone w środowiskowych domach samopomocy',
    ['peopleWithDisabilities'],
    'communitySelfHelp',
  ),
  service(
    'personalAssistant',
    'usługi asystenta osoby z niepełnosprawnością',
    ['peopleWithDisabilities'],
    'assistance',
  ),
  service(
    'violenceSupportCentre',
    'usługi w specjalistycznym ośrodku wsparcia dla osób doznających przemocy domowej',
    ['familiesWithViolence'],
    null,
  ),
  service(
    'crisisIntervention',
    'interwencja kryzysowa, w tym w ośrodkach interwencji kryzysowej',
    ['familiesWithViolence', 'peopleInCrisis'],
    'crisisIntervention',
    'crisisIntervention',
  ),
  service(
    'interdisciplinaryTeam',
    'objęcie pomocą zespołu interdyscyplinarnego',
    ['familiesWithViolence'],
    null,
  ),
  service(
    'correctiveProgrammes',
    'programy oddziaływań dla osób stosujących przemoc domową',
    ['familiesWithViolence'],
    null,
  ),
  service('meals', 'posiłek', ['homelessPeople'], null),
  service(
    'shelters',
    'usługi w noclegowni, schronisku i domu dla osób w kryzysie bezdomności',
    ['homelessPeople'],
    null,
  ),
  service('integrationProgramme', 'indywidualny program integracji', ['foreigners'], null),
]

function service(
  code: string,
  label: string,
  groups: readonly TargetGroup[],
  recommendation: RecommendationGroup | null,
  template: ServiceTemplate = 'generic',
): CatalogueService {
  return { code, label, groups, template, recommendation }
}

/** The forms of table 5, from the one that uses the potential of organisations most. */
export const modelForms: readonly RealisationForm[] = [
  'publicTask',
  'nonPublicPartnership',
  'publicPartnership',
  'privatePartnership',
  'procurement',
  'ngoOwnFunds',
  'ownStructures',
]
