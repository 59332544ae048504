import { approver, mayorOrAuthorised, stepsOf } from '../step'
import type { RealisationForm, StepTemplate } from '../../model'

const NEEDS = 'Informacja o potrzebach lokalnych'

/** Stage 2, the same for every service and form (table 12); the further approval of table 21 note *** is ZAK-03 (OPEN-05). */
export const scopeSteps: readonly StepTemplate[] = stepsOf('ZAK', 'T12', [
  {
    code: 'ZAK-01',
    actors: ['coordinator'],
    activity: 'Przygotowanie propozycji zakresu usługi: wymiar, adresaci, przewidywana liczba adresatów',
    inputs: [NEEDS],
    output: 'Propozycja zakresu usługi',
  },
  {
    code: 'ZAK-02',
    kind: 'acceptance',
    actors: approver,
    activity:
      'Akceptacja zakresu z uwzględnieniem możliwości finansowych miasta: wymiar, adresaci, liczba i wynikające z tego potrzeby finansowe',
    inputs: ['Propozycja zakresu usługi'],
    output: 'Zaakceptowany zakres usługi',
  },
  {
    code: 'ZAK-03',
    kind: 'decision',
    actors: ['decisionBody'],
    activity: 'Odnotowanie decyzji organu, jeżeli jest wymagana',
    inputs: ['Zaakceptowany zakres usługi'],
    output: 'Decyzja organu w sprawie zakresu',
    source: 'T21, przypis ***',
    derived: true,
  },
])

/** Stage 3, the same for every service (table 13). */
export const formSteps: readonly StepTemplate[] = stepsOf('FOR', 'T13', [
  {
    code: 'FOR-01',
    actors: ['coordinator'],
    activity: 'Rozeznanie możliwości znalezienia wykonawcy w środowisku lokalnym',
    inputs: ['rejestr wykonawców', 'środowisko lokalne'],
    output: 'Lista możliwych wykonawców',
  },
  {
    code: 'FOR-02',
    actors: ['coordinator'],
    activity: 'Analiza zagrożeń i szans form realizacji dla tej usługi',
    inputs: ['wady i zalety form (T37)', 'rekomendowane formy (T38)'],
    output: 'Analiza form realizacji',
  },
  {
    code: 'FOR-03',
    actors: ['coordinator'],
    activity:
      'Wybór formy, która – w warunkach lokalnych – najlepiej wykorzystuje potencjał organizacji pozarządowych; przedstawienie propozycji',
    inputs: ['Lista możliwych wykonawców', 'Analiza form realizacji'],
    output: 'Propozycja formy realizacji z uzasadnieniem',
  },
  {
    code: 'FOR-04',
    kind: 'acceptance',
    actors: approver,
    activity: 'Akceptacja formy (z upoważnienia prezydenta)',
    inputs: ['Propozycja formy realizacji z uzasadnieniem'],
    output: 'Akceptacja formy',
  },
  {
    code: 'FOR-05',
    kind: 'decision',
    actors: mayorOrAuthorised,
    activity: 'Decyzja o wyborze formy realizacji',
    inputs: ['Akceptacja formy'],
    output: 'Decyzja o wyborze formy realizacji',
  },
])

/** Commissioned under the public-benefit act: their cost stands in the budget of the city. */
export const cityBudgetForms: readonly RealisationForm[] = ['publicTask', 'nonPublicPartnership']

/** Stage 4 (table 14); the budget entry goes to the city or to the centre by the form. */
export function financingSteps(form: RealisationForm): readonly StepTemplate[] {
  const budget = cityBudgetForms.includes(form) ? 'miasta' : 'ośrodka'
  return stepsOf('FIN', 'T14', [
    {
      code: 'FIN-01',
      actors: ['coordinator', 'financeWorker'],
      activity: 'Ustalenie wstępnego kosztu usługi',
      inputs: ['Zaakceptowany zakres usługi'],
      output: 'Wstępny koszt usługi',
    },
    {
      code: 'FIN-02',
      actors: ['coordinator'],
      activity: 'Wskazanie źródeł finansowania, także spoza budżetu miasta: udział w konkursach i projektach',
      inputs: ['konkursy', 'projekty'],
      output: 'Lista źródeł finansowania',
    },
    {
      code: 'FIN-03',
      actors: approver,
      activity: `Przygotowanie projektu zmian w budżecie ${budget} albo zapisów w projekcie budżetu ${budget} na rok następny`,
      inputs: ['Wstępny koszt usługi', 'Lista źródeł finansowania'],
      output: `Projekt zmian w budżecie ${budget}`,
    },
    {
      code: 'FIN-04',
      actors: approver,
      activity: 'Przedłożenie projektu prezydentowi w trybie przyjętym w ośrodku i mieście',
      inputs: [`Projekt zmian w budżecie ${budget}`],
      output: 'Przedłożenie prezydentowi',
    },
  ])
}
