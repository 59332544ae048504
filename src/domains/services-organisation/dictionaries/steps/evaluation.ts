import { approver, stepsOf } from '../step'
import type { Participant, ServiceTemplate, StepTemplate } from '../../model'

type Differences = {
  readonly table: string
  readonly author: readonly Participant[]
  readonly from: readonly string[]
  readonly criteria: readonly string[]
  readonly analysedWith: readonly Participant[]
}

const plain: Pick<Differences, 'author' | 'criteria' | 'analysedWith'> = {
  author: ['coordinator'],
  criteria: [],
  analysedWith: [],
}

/** The general aim and the six specific aims of the integration club (table 17, R-081). */
export const integrationClubAims = [
  'Cel główny: kompleksowa ocena skuteczności treningu pracy w ramach KIS',
  '1. skuteczność, efektywność i adekwatność działań do potrzeb i sytuacji gminy',
  '2. identyfikacja potrzeb trenerów pracy',
  '3. ocena współpracy KIS i powiatowego urzędu pracy',
  '4. ocena potencjału KIS: zasoby finansowe, ludzkie, sprzętowe',
  '5. identyfikacja czynników utrudniających realizację treningu pracy',
  '6. określenie możliwości rozwoju i zmian zwiększających efektywność, skuteczność i adekwatność',
] as const

const differences: Record<ServiceTemplate, Differences> = {
  generic: { ...plain, table: 'T7', from: [] },
  homeCare: {
    ...plain,
    table: 'T16',
    from: ['informacje instytucji publicznych i organizacji działających na rzecz osób starszych'],
  },
  integrationClub: {
    table: 'T17',
    author: ['coordinator', 'labourOffice'],
    from: ['informacje organizacji działających na rzecz osób pozostających bez pracy'],
    criteria: integrationClubAims,
    analysedWith: ['labourOffice'],
  },
  disabilityCounselling: {
    ...plain,
    table: 'T18',
    from: [
      'informacje instytucji publicznych i organizacji działających na rzecz osób z niepełnosprawnością',
    ],
  },
  // the table repeats the organisations of table 18 by mistake (OPEN-12)
  familyCounselling: {
    ...plain,
    table: 'T19',
    from: ['informacje instytucji i organizacji działających na rzecz rodzin z dziećmi'],
  },
  crisisIntervention: {
    ...plain,
    table: 'T20',
    from: ['informacje instytucji i organizacji działających na rzecz osób doznających przemocy domowej'],
    criteria: [
      'kryteria: rozdział III standardu „Cel usługi, osiągane rezultaty”',
      'metody: rozdział IX standardu „Ewaluacja”',
    ],
  },
}

/** Stage 7 by service (tables 7 and 16–20). */
export function evaluationSteps(service: ServiceTemplate): readonly StepTemplate[] {
  const own = differences[service]
  return stepsOf('EWA', own.table, [
    {
      code: 'EWA-01',
      actors: ['coordinator'],
      coActors: ['recipients'],
      activity:
        'Zebranie opinii adresatów; w miarę możliwości ankiety wśród adresatów i innych zainteresowanych',
      inputs: ['ankiety'],
      output: 'Wyniki ankiet',
    },
    {
      code: 'EWA-02',
      actors: ['coordinator'],
      coActors: ['socialWorker', 'otherWorkers', 'environment'],
      activity: 'Przeprowadzenie ewaluacji',
      inputs: ['miesięczne sprawozdania', 'Wyniki ankiet', ...own.from],
      output: 'Analiza ewaluacyjna',
    },
    {
      code: 'EWA-03',
      actors: own.author,
      activity: 'Przygotowanie raportu ewaluacyjnego',
      inputs: ['Analiza ewaluacyjna', ...own.criteria],
      output: 'Raport ewaluacyjny',
    },
    {
      code: 'EWA-04',
      kind: 'decision',
      actors: approver,
      coActors: own.analysedWith,
      activity: 'Analiza raportu, ewentualne długofalowe działania poprawiające jakość',
      inputs: ['Raport ewaluacyjny'],
      output: 'Analiza raportu, działania długofalowe',
    },
  ])
}
