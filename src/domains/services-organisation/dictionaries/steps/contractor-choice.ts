import { approver, mayorOrAuthorised, stepsOf } from '../step'
import type { RealisationForm, StepTemplate } from '../../model'

const STANDARD = 'warunek wykonywania usługi zgodnie ze standardem'

/** Table 8: commissioning under the act on public-benefit activity. */
const publicTask = stepsOf('WYB', 'T8', [
  {
    code: 'UDPP-01',
    actors: ['coordinator'],
    activity: 'Opis kluczowych cech usługi',
    output: 'Opis kluczowych cech usługi',
  },
  {
    code: 'UDPP-02',
    actors: ['coordinator', 'contractingSpecialist'],
    activity: `Przygotowanie specyfikacji: zakres i sposób wykonywania usługi, ${STANDARD}`,
    inputs: ['Opis kluczowych cech usługi'],
    output: 'Specyfikacja konkursowa',
  },
  {
    code: 'UDPP-03',
    kind: 'decision',
    actors: approver,
    activity: 'Akceptacja specyfikacji i decyzja o ogłoszeniu konkursu (z upoważnienia prezydenta)',
    inputs: ['Specyfikacja konkursowa'],
    output: 'Decyzja o ogłoszeniu konkursu',
  },
  {
    code: 'UDPP-04',
    actors: ['coordinator', 'contractingSpecialist'],
    activity: 'Przygotowanie ogłoszenia o otwartym konkursie ofert',
    inputs: ['Decyzja o ogłoszeniu konkursu'],
    output: 'Ogłoszenie o otwartym konkursie ofert',
  },
  {
    code: 'UDPP-05',
    kind: 'publication',
    actors: ['coordinator'],
    activity: 'Opublikowanie ogłoszenia',
    inputs: ['Ogłoszenie o otwartym konkursie ofert'],
    output: 'Dzień i miejsca publikacji',
  },
  {
    code: 'UDPP-06',
    kind: 'decision',
    actors: approver,
    activity:
      'Powołanie komisji konkursowej (z upoważnienia prezydenta); obowiązkowo koordynator usługi i specjalista ds. form',
    output: 'Powołanie komisji konkursowej',
  },
  {
    code: 'UDPP-07',
    actors: ['committee'],
    activity: 'Sprawdzenie ofert pod względem formalnym',
    inputs: ['oferty', 'Ogłoszenie o otwartym konkursie ofert'],
    output: 'Karta oceny formalnej',
  },
  {
    code: 'UDPP-08',
    actors: ['committee'],
    activity: 'Zaopiniowanie ofert i przedstawienie opinii dyrektorowi',
    inputs: ['Karta oceny formalnej'],
    output: 'Opinie o ofertach',
  },
  {
    code: 'UDPP-09',
    actors: approver,
    activity: 'Przedstawienie wyników prac komisji prezydentowi',
    inputs: ['Opinie o ofertach'],
    output: 'Wyniki prac komisji',
  },
  {
    code: 'UDPP-10',
    kind: 'decision',
    actors: mayorOrAuthorised,
    activity: 'Decyzja o powierzeniu zadania publicznego wybranym organizacjom',
    inputs: ['Wyniki prac komisji'],
    output: 'Decyzja o powierzeniu zadania',
  },
  {
    code: 'UDPP-11',
    kind: 'publication',
    actors: ['coordinator'],
    activity: 'Ogłoszenie wyniku konkursu',
    inputs: ['Decyzja o powierzeniu zadania'],
    output: 'Ogłoszenie wyniku',
  },
  {
    code: 'UDPP-12',
    actors: ['contractingSpecialist', 'coordinator'],
    activity: 'Przygotowanie projektu umowy z organizacjami',
    inputs: ['Decyzja o powierzeniu zadania', 'Ogłoszenie wyniku'],
    output: 'Projekt umowy',
  },
  {
    code: 'UDPP-13',
    kind: 'signature',
    actors: mayorOrAuthorised,
    activity: 'Zawarcie umowy',
    inputs: ['Projekt umowy'],
    output: 'Umowa',
  },
])

/** Table 9: partnership with non-public bodies. */
const nonPublicPartnership = stepsOf('WYB', 'T9', [
  {
    code: 'PPN-01',
    actors: ['coordinator', 'contractingSpecialist'],
    activity: `Przygotowanie specyfikacji: zakres i sposób wykonywania usługi, ${STANDARD}`,
    output: 'Specyfikacja',
  },
  {
    code: 'PPN-02',
    actors: ['contractingSpecialist'],
    activity: 'Określenie wymogów wobec partnerów i kryteriów wyboru',
    inputs: ['Specyfikacja'],
    output: 'Wymogi i kryteria wyboru partnera',
  },
  {
    code: 'PPN-03',
    kind: 'decision',
    actors: approver,
    activity:
      'Akceptacja specyfikacji, wymogów i kryteriów; decyzja o ogłoszeniu naboru (z upoważnienia prezydenta)',
    inputs: ['Specyfikacja', 'Wymogi i kryteria wyboru partnera'],
    output: 'Decyzja o ogłoszeniu naboru',
  },
  {
    code: 'PPN-04',
    actors: ['contractingSpecialist'],
    activity:
      'Przygotowanie ogłoszenia: cel i zakres partnerstwa, oczekiwania wobec partnerów, doświadczenie, wkład partnera',
    inputs: ['Decyzja o ogłoszeniu naboru'],
    output: 'Ogłoszenie o otwartym naborze partnera',
  },
  {
    code: 'PPN-05',
    kind: 'publication',
    actors: ['coordinator'],
    activity: 'Opublikowanie ogłoszenia',
    inputs: ['Ogłoszenie o otwartym naborze partnera'],
    output: 'Dzień i miejsca publikacji',
  },
  {
    code: 'PPN-06',
    kind: 'decision',
    actors: approver,
    activity:
      'Powołanie komisji (z upoważnienia prezydenta); obowiązkowo koordynator usług i specjalista ds. form',
    output: 'Powołanie komisji',
  },
  {
    code: 'PPN-07',
    actors: ['committee'],
    activity: 'Wybór partnera',
    inputs: ['zgłoszenia partnerów', 'Wymogi i kryteria wyboru partnera'],
    output: 'Wybór partnera',
  },
  {
    code: 'PPN-08',
    kind: 'publication',
    actors: ['coordinator'],
    activity:
      'Podanie wyniku do wiadomości w Biuletynie Informacji Publicznej; dokumentacja wyboru dostępna na żądanie zainteresowanych',
    inputs: ['Wybór partnera'],
    output: 'Informacja w BIP',
  },
  {
    code: 'PPN-09',
    actors: ['contractingSpecialist', 'coordinator'],
    coActors: ['partner'],
    activity: 'Przygotowanie projektu umowy partnerskiej w porozumieniu z partnerem',
    inputs: ['Wybór partnera'],
    output: 'Projekt umowy partnerskiej',
  },
  {
    code: 'PPN-10',
    kind: 'signature',
    actors: [...mayorOrAuthorised, 'partner'],
    activity: 'Podpisanie umowy partnerskiej przez stronę publiczną i osoby reprezentujące partnerów',
    inputs: ['Projekt umowy partnerskiej'],
    output: 'Umowa partnerska',
  },
])

/**
 * Table 10: buying under the public-procurement law. For the steps after the committee the table names nobody ("as in
 * the law and internal rules"): the people of these steps are ours.
 */
const procurement = stepsOf('WYB', 'T10', [
  {
    code: 'PZP-01',
    actors: ['coordinator', 'contractingSpecialist'],
    activity: `Przygotowanie specyfikacji: zakres i sposób wykonywania usługi, ${STANDARD}`,
    output: 'Specyfikacja',
  },
  {
    code: 'PZP-02',
    kind: 'decision',
    actors: approver,
    activity:
      'Powołanie komisji przetargowej; obowiązkowo koordynator usługi i specjalista ds. zamówień publicznych',
    output: 'Powołanie komisji przetargowej',
  },
  {
    code: 'PZP-03',
    kind: 'publication',
    actors: ['procurementSpecialist'],
    activity: 'Ogłoszenie przetargu',
    inputs: ['Specyfikacja'],
    output: 'Ogłoszenie przetargu',
  },
  {
    code: 'PZP-04',
    kind: 'decision',
    actors: ['committee', ...approver],
    activity: 'Rozstrzygnięcie przetargu',
    inputs: ['oferty'],
    output: 'Rozstrzygnięcie przetargu',
  },
  {
    code: 'PZP-05',
    kind: 'publication',
    actors: ['procurementSpecialist'],
    activity: 'Ogłoszenie o wyborze wykonawcy',
    inputs: ['Rozstrzygnięcie przetargu'],
    output: 'Ogłoszenie o wyborze wykonawcy',
  },
  {
    code: 'PZP-06',
    kind: 'signature',
    actors: approver,
    activity: 'Podpisanie umowy',
    inputs: ['Ogłoszenie o wyborze wykonawcy'],
    output: 'Umowa',
  },
])

/** Table 11: a non-governmental organisation with other funds than the city's. */
const ngoOwnFunds = stepsOf('WYB', 'T11', [
  {
    code: 'NGOS-01',
    actors: ['coordinator'],
    activity: 'Przygotowanie zasad współpracy: warunki, na jakich klienci ośrodka korzystają z usługi',
    output: 'Zasady współpracy',
  },
  {
    code: 'NGOS-02',
    kind: 'acceptance',
    actors: [...approver, 'ngo'],
    activity: 'Zatwierdzenie zasad współpracy, na przykład w formie porozumienia',
    inputs: ['Zasady współpracy'],
    output: 'Zatwierdzone zasady współpracy',
  },
])

const derived = (drafts: Parameters<typeof stepsOf>[2]) =>
  stepsOf(
    'WYB',
    'OPEN-06',
    drafts.map((draft) => ({ ...draft, derived: true })),
  )

/** Forms for which the model describes no steps (OPEN-06): the least that must be recorded. */
const ownStructures = derived([
  {
    code: 'OWN-01',
    actors: ['coordinator'],
    coActors: ['director'],
    activity:
      'Wskazanie komórki organizacyjnej albo stanowiska wykonującego usługę, innego niż organizujące usługę (R-012)',
    output: 'Wskazanie wykonawcy w strukturze',
  },
  {
    code: 'OWN-02',
    kind: 'decision',
    actors: ['director'],
    activity: 'Zarządzenie o powierzeniu wykonywania usługi',
    inputs: ['Wskazanie wykonawcy w strukturze'],
    output: 'Zarządzenie',
  },
])

const municipalUnit = derived([
  {
    code: 'JED-01',
    actors: ['coordinator'],
    activity: 'Wskazanie jednostki organizacyjnej miasta',
    output: 'Wskazanie jednostki',
  },
  {
    code: 'JED-02',
    kind: 'decision',
    actors: ['decisionBody'],
    activity: 'Upoważnienie ośrodka do nadzoru nad usługą w tej jednostce (R-070)',
    inputs: ['Wskazanie jednostki'],
    output: 'Upoważnienie do nadzoru',
  },
])

const agreement = (code: string, output: string, coActors: StepTemplate['coActors']) =>
  derived([
    {
      code: `${code}-01`,
      actors: ['coordinator'],
      coActors,
      activity: 'Uzgodnienie warunków współpracy',
      output: 'Projekt porozumienia',
    },
    {
      code: `${code}-02`,
      kind: 'signature',
      actors: [...mayorOrAuthorised, ...coActors],
      activity: `Zawarcie: ${output.toLowerCase()}`,
      inputs: ['Projekt porozumienia'],
      output,
    },
  ])

const byForm: Record<RealisationForm, readonly StepTemplate[]> = {
  publicTask,
  nonPublicPartnership,
  procurement,
  ngoOwnFunds,
  ownStructures,
  municipalUnit,
  sharedServices: agreement('UDO', 'Umowa o współpracy albo porozumienie komunalne', ['partner']),
  publicPartnership: agreement('PPUB', 'Porozumienie między jednostkami samorządu', ['partner']),
  privatePartnership: agreement('PPP', 'Umowa o partnerstwie publiczno-prywatnym', ['partner']),
  statutoryForm: agreement('SZCZ', 'Porozumienie na podstawie ustawy szczególnej', ['partner']),
}

/** Stage 5, by the form of realisation only (tables 8–11). */
export const contractorChoiceSteps = (form: RealisationForm): readonly StepTemplate[] => byForm[form]
