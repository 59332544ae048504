import { stepsOf } from '../step'
import type { Participant, ServiceTemplate, StepTemplate } from '../../model'

const YEARLY = 'roczne sprawozdania z działalności ośrodka'
const RESOURCES = 'ocena zasobów pomocy społecznej (art. 16a ups)'
const DEMOGRAPHY = 'analiza lokalnej sytuacji demograficznej'
const MINISTRY = 'sprawozdania dla ministra właściwego do spraw zabezpieczenia społecznego'
const FROM_WORKERS = 'informacje zebrane przez pracowników socjalnych'
const PACKAGE = 'indywidualne pakiety usług'
const NEEDS = 'Informacja o potrzebach lokalnych'

type Differences = {
  readonly table: string
  /** what the social worker's part rests on */
  readonly tools: readonly string[]
  readonly individualActors?: readonly Participant[]
  readonly individual?: string
  readonly coActors: readonly Participant[]
  readonly sources: readonly string[]
}

const generic: Differences = {
  table: 'T7',
  tools: ['narzędzia standardów usług i pracy socjalnej'],
  coActors: ['socialWorker', 'otherWorkers', 'environment'],
  sources: [YEARLY, RESOURCES],
}

const differences: Record<ServiceTemplate, Differences> = {
  generic,
  homeCare: {
    table: 'T16',
    tools: [
      'Zał. 2 standardu „Indywidualny zakres usług opiekuńczych” (pracownik socjalny)',
      'rodzinny wywiad środowiskowy i Zał. 1 standardu „Zaświadczenie lekarskie kierowane do OPS celem przyznania usług opiekuńczych” (pracownik ds. świadczeń)',
    ],
    individualActors: ['socialWorker', 'benefitsWorker'],
    individual:
      'Ustalenie indywidualnego pakietu usług osób wymagających opieki (pracownik socjalny) i ich potrzeb (pracownik ds. świadczeń)',
    coActors: ['socialWorker', 'benefitsWorker', 'healthService', 'environment'],
    sources: [YEARLY, RESOURCES],
  },
  integrationClub: {
    table: 'T17',
    tools: [
      'narzędzia standardów usług i pracy socjalnej',
      'analiza rodzajów kompetencji klienta w obszarach standardu („podmiotowy zakres usługi”)',
    ],
    coActors: ['socialWorker', 'labourOffice', 'environment'],
    sources: [FROM_WORKERS, DEMOGRAPHY, MINISTRY, YEARLY, RESOURCES],
  },
  disabilityCounselling: {
    table: 'T18',
    tools: ['narzędzia standardów; uprawnione grupy według standardu'],
    coActors: ['socialWorker', 'environment'],
    sources: [
      DEMOGRAPHY,
      'dane Zespołu do Spraw Orzekania o Niepełnosprawności',
      MINISTRY,
      YEARLY,
      RESOURCES,
    ],
  },
  familyCounselling: {
    table: 'T19',
    tools: ['narzędzia standardów usług i pracy socjalnej'],
    individual: 'Rozeznanie potrzeb indywidualnych rodzin z dziećmi objętych pracą socjalną',
    coActors: ['socialWorker', 'healthService', 'schools', 'familyCourt', 'environment'],
    sources: [FROM_WORKERS, MINISTRY, YEARLY, RESOURCES],
  },
  crisisIntervention: {
    table: 'T20',
    tools: ['narzędzia standardów; grupy według standardu'],
    coActors: [
      'socialWorker',
      'healthService',
      'schools',
      'familyCourt',
      'police',
      'interdisciplinaryTeam',
      'environment',
    ],
    sources: [MINISTRY, YEARLY, RESOURCES],
  },
}

/** Table 19 has two steps: what the social worker finds in families and the coordinator's information. */
const withoutConsultations: readonly ServiceTemplate[] = ['familyCounselling']

/** Stage 1 by service (tables 7 and 16–20): from individual packages to the information on local needs. */
export function diagnosisSteps(service: ServiceTemplate): readonly StepTemplate[] {
  const own = differences[service]
  const steps = stepsOf('DIA', own.table, [
    {
      code: 'DIA-01',
      actors: own.individualActors ?? ['socialWorker'],
      activity:
        own.individual ??
        'Określenie potrzeb osób objętych pracą socjalną: ustalenie indywidualnego pakietu usług na podstawie diagnozy',
      inputs: own.tools,
      output: PACKAGE,
    },
    {
      code: 'DIA-02',
      actors: ['coordinator'],
      coActors: own.coActors,
      activity: 'Zebranie wiedzy o zasobach i potrzebach w zakresie usługi',
      inputs: ['konsultacje'],
      output: 'notatki z konsultacji',
    },
    {
      code: 'DIA-03',
      actors: ['coordinator'],
      coActors: own.coActors,
      activity:
        service === 'familyCounselling'
          ? 'Przygotowanie informacji o potrzebach i zasobach'
          : 'Przygotowanie informacji o potrzebach lokalnych',
      inputs: [PACKAGE, ...own.sources],
      output: NEEDS,
    },
  ])
  return withoutConsultations.includes(service) ? steps.filter(({ code }) => code !== 'DIA-02') : steps
}
