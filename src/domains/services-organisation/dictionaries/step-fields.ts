import { contestAnnouncementContents, fundingSources, partnerAnnouncementContents } from '../rules/choosing'
import { ownStructuresSituations } from '../rules/form-choice'

type Choice = { readonly value: string; readonly label: string }

/**
 * Lists that are known only with the process: the step's own inputs, forms in the order of table 38, workers, providers of
 * the register that offer the service.
 */
export type ListOfProcess = 'inputs' | 'forms' | 'workers' | 'providers'

export type StepField = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: 'text' | 'area' | 'count' | 'money' | 'day' | 'confirm' | 'choice' | 'several'
  readonly options?: readonly Choice[] | ListOfProcess
  /** the rule by which the step is not done without it; a field without a rule may stay empty */
  readonly rule?: string
}

const choices = (labels: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Every text of an announcement is one field, and none may be missing. */
const contents = (labels: Readonly<Record<string, string>>, rule: string): readonly StepField[] =>
  Object.entries(labels).map(([name, label]) => ({
    name,
    label: label.charAt(0).toUpperCase() + label.slice(1),
    kind: name === 'offersDueOn' ? 'day' : name === 'funds' ? 'money' : 'area',
    rule,
  }))

/** What buyers may ask of offers; price alone is warned of. */
export const offerCriteria = {
  price: 'cena',
  experience: 'doświadczenie wykonawcy',
  staff: 'przygotowanie i kompetencje personelu',
  quality: 'sposób zapewnienia jakości',
  social: 'klauzule społeczne',
} as const

/** Who decided: the mayor, or the director or head of department with the mayor's authorisation. */
export const decidedBy = { mayor: 'prezydent', authorised: 'osoba upoważniona przez prezydenta' } as const

const standardClause: StepField = {
  name: 'standardClause',
  label: 'Specyfikacja zawiera warunek wykonywania usługi zgodnie ze standardem',
  kind: 'confirm',
  rule: 'R-054',
}

const specification: readonly StepField[] = [
  { name: 'scope', label: 'Zakres usługi', kind: 'area', rule: 'R-054' },
  { name: 'manner', label: 'Sposób wykonywania usługi', kind: 'area', rule: 'R-054' },
  standardClause,
]

const decision = (rule: string): readonly StepField[] => [
  { name: 'decidedBy', label: 'Kto podjął decyzję', kind: 'choice', options: choices(decidedBy), rule },
  { name: 'documentNumber', label: 'Numer zarządzenia albo decyzji', kind: 'text', rule },
]

const committee: readonly StepField[] = [
  {
    name: 'members',
    label: 'Pracownicy w komisji',
    hint: 'Koordynator tej usługi i właściwy specjalista są obowiązkowi.',
    kind: 'several',
    options: 'workers',
    rule: 'R-057',
  },
  { name: 'outsiders', label: 'Osoby spoza ośrodka', kind: 'area' },
  { name: 'documentNumber', label: 'Numer zarządzenia o powołaniu', kind: 'text', rule: 'R-057' },
]

const impartiality: StepField = {
  name: 'impartiality',
  label: 'Wszyscy członkowie komisji złożyli oświadczenia o bezstronności',
  kind: 'confirm',
  rule: 'R-057',
}

const contract: readonly StepField[] = [
  ...decision('R-139'),
  { name: 'contractor', label: 'Wykonawca', kind: 'text', rule: 'R-139' },
  { name: 'from', label: 'Umowa od', kind: 'day', rule: 'R-139' },
  { name: 'until', label: 'Umowa do', kind: 'day', rule: 'R-139' },
  { name: 'amount', label: 'Kwota umowy', kind: 'money', rule: 'R-139' },
]

/** An agreement with another public body or a partner, for the forms the model leaves open (OPEN-06). */
const agreement: readonly StepField[] = [
  ...decision('R-139'),
  { name: 'contractor', label: 'Z kim', kind: 'text', rule: 'R-139' },
  { name: 'from', label: 'Od kiedy', kind: 'day', rule: 'R-139' },
  { name: 'until', label: 'Do kiedy', kind: 'day' },
]

const award: readonly StepField[] = [
  { name: 'contractor', label: 'Wybrany wykonawca', kind: 'text', rule: 'R-059' },
  { name: 'amount', label: 'Przyznana kwota', kind: 'money', rule: 'R-059' },
]

const needs: readonly StepField[] = [
  { name: 'sources', label: 'Wykorzystane źródła', kind: 'several', options: 'inputs', rule: 'R-032' },
  { name: 'people', label: 'Ile osób potrzebuje usługi', kind: 'count', rule: 'R-031' },
  { name: 'needs', label: 'Potrzeby', kind: 'area', rule: 'R-031' },
  { name: 'resources', label: 'Zasoby', kind: 'area', rule: 'R-032' },
  {
    name: 'offeringProviders',
    label: 'Kto oferuje tę usługę, z rejestru wykonawców',
    hint: 'Kogo nie ma w rejestrze, opisz w polu niżej.',
    kind: 'several',
    options: 'providers',
  },
  { name: 'offers', label: 'Oferty innych instytucji i organizacji', kind: 'area' },
]

/** What a step must say before it is done; steps that are not here have only their day and a note. */
export const stepFields: Readonly<Record<string, readonly StepField[]>> = {
  'DIA-01': [
    { name: 'tools', label: 'Wykorzystane narzędzia', kind: 'several', options: 'inputs', rule: 'R-034' },
    { name: 'packages', label: 'Ile osób ma indywidualny pakiet usług', kind: 'count', rule: 'R-034' },
  ],
  'DIA-02': [{ name: 'consultations', label: 'Ustalenia z konsultacji', kind: 'area', rule: 'R-032' }],
  'DIA-03': needs,
  'ZAK-01': [
    {
      name: 'extent',
      label: 'Wymiar usługi',
      hint: 'Na przykład liczba godzin w miesiącu.',
      kind: 'text',
      rule: 'R-040',
    },
    { name: 'recipients', label: 'Adresaci', kind: 'area', rule: 'R-040' },
    { name: 'count', label: 'Przewidywana liczba adresatów', kind: 'count', rule: 'R-040' },
  ],
  'ZAK-02': [
    { name: 'financialNeeds', label: 'Potrzeby finansowe w roku', kind: 'money', rule: 'R-040' },
    { name: 'possibilities', label: 'Możliwości finansowe miasta', kind: 'area', rule: 'R-041' },
  ],
  'ZAK-03': [
    { name: 'body', label: 'Organ', kind: 'text', rule: 'R-049' },
    { name: 'documentNumber', label: 'Numer uchwały albo zarządzenia', kind: 'text', rule: 'R-049' },
  ],
  'FOR-01': [
    { name: 'providersSearch', label: 'Rozeznanie możliwych wykonawców', kind: 'area', rule: 'R-042' },
    { name: 'providersFound', label: 'Znalezieni wykonawcy', kind: 'count', rule: 'R-042' },
    { name: 'organisationsFound', label: 'W tym organizacje', kind: 'count', rule: 'R-042' },
  ],
  'FOR-02': [{ name: 'analysis', label: 'Analiza zagrożeń i szans form', kind: 'area', rule: 'R-042' }],
  'FOR-03': [
    { name: 'form', label: 'Proponowana forma', kind: 'choice', options: 'forms', rule: 'R-042' },
    { name: 'localConditions', label: 'Warunki lokalne', kind: 'area', rule: 'R-042' },
    { name: 'reasons', label: 'Uzasadnienie', kind: 'area', rule: 'R-042' },
    {
      name: 'whyNotOrganisations',
      label: 'Dlaczego nie organizacje',
      hint: 'Gdy są organizacje, a forma nie korzysta z ich potencjału.',
      kind: 'area',
    },
    {
      name: 'effortsOutside',
      label: 'Starania o wykonawcę z zewnątrz',
      hint: 'Gdy usługa ma zostać w strukturach miasta.',
      kind: 'area',
    },
    {
      name: 'situation',
      label: 'Sytuacja, w której usługa może zostać we własnych strukturach',
      kind: 'choice',
      options: choices(ownStructuresSituations),
    },
  ],
  'FOR-05': decision('R-048'),
  'FIN-01': [
    { name: 'cost', label: 'Wstępny koszt usługi w roku', kind: 'money', rule: 'R-050' },
    { name: 'basis', label: 'Jak go wyliczono', kind: 'area', rule: 'R-050' },
  ],
  'FIN-02': [
    {
      name: 'sources',
      label: 'Źródła finansowania',
      kind: 'several',
      options: choices(fundingSources),
      rule: 'R-050',
    },
    { name: 'externalSearch', label: 'Rozeznane konkursy i projekty', kind: 'area', rule: 'R-050' },
  ],
  'FIN-03': [
    {
      name: 'entry',
      label: 'Rodzaj zapisu',
      kind: 'choice',
      options: choices({ change: 'zmiana budżetu w tym roku', draft: 'projekt budżetu na rok następny' }),
      rule: 'R-052',
    },
    { name: 'amount', label: 'Kwota', kind: 'money', rule: 'R-052' },
  ],
  'UDPP-01': [{ name: 'features', label: 'Kluczowe cechy usługi', kind: 'area', rule: 'T8' }],
  'UDPP-02': specification,
  'UDPP-04': contents(contestAnnouncementContents, 'R-055'),
  'UDPP-05': [{ name: 'places', label: 'Miejsca publikacji', kind: 'area', rule: 'R-055' }],
  'UDPP-06': committee,
  'UDPP-07': [
    { name: 'offers', label: 'Złożone oferty', kind: 'count', rule: 'R-059' },
    { name: 'correct', label: 'W tym poprawne formalnie', kind: 'count', rule: 'R-059' },
    impartiality,
  ],
  'UDPP-08': [{ name: 'opinions', label: 'Opinie o ofertach', kind: 'area', rule: 'R-059' }],
  'UDPP-10': [...decision('R-059'), ...award],
  'UDPP-13': contract,
  'PPN-01': specification,
  'PPN-02': [
    { name: 'requirements', label: 'Wymogi wobec partnerów i kryteria wyboru', kind: 'area', rule: 'T9' },
  ],
  'PPN-04': contents(partnerAnnouncementContents, 'R-056'),
  'PPN-05': [{ name: 'places', label: 'Miejsca publikacji', kind: 'area', rule: 'R-056' }],
  'PPN-06': committee,
  'PPN-07': [
    impartiality,
    { name: 'contractor', label: 'Wybrany partner', kind: 'text', rule: 'T9' },
    { name: 'opinions', label: 'Uzasadnienie wyboru', kind: 'area', rule: 'T9' },
  ],
  'PPN-08': [{ name: 'address', label: 'Adres informacji w BIP', kind: 'text', rule: 'R-060' }],
  'PPN-10': [
    ...contract,
    {
      name: 'bothSides',
      label: 'Podpisali: strona publiczna i osoby reprezentujące wszystkich partnerów',
      kind: 'confirm',
      rule: 'R-061',
    },
  ],
  'PZP-01': [
    ...specification,
    {
      name: 'criteria',
      label: 'Kryteria oceny ofert',
      kind: 'several',
      options: choices(offerCriteria),
      rule: 'R-047',
    },
    {
      name: 'priceReason',
      label: 'Dlaczego cena jest jedynym kryterium',
      hint: 'Potrzebne tylko wtedy, gdy nie ma innych kryteriów.',
      kind: 'area',
    },
  ],
  'PZP-02': committee,
  'PZP-04': [
    impartiality,
    { name: 'offers', label: 'Złożone oferty', kind: 'count', rule: 'R-139' },
    { name: 'contractor', label: 'Wybrany wykonawca', kind: 'text', rule: 'R-139' },
    { name: 'amount', label: 'Cena wybranej oferty', kind: 'money', rule: 'R-139' },
  ],
  'PZP-06': contract.filter(({ name }) => name !== 'decidedBy'),
  'NGOS-01': [{ name: 'rules', label: 'Warunki korzystania z usługi', kind: 'area', rule: 'R-062' }],
  'NGOS-02': [{ name: 'organisation', label: 'Organizacja', kind: 'text', rule: 'R-062' }],
  'UDO-02': agreement,
  'PPUB-02': agreement,
  'PPP-02': agreement,
  'SZCZ-02': agreement,
  'OWN-01': [
    {
      name: 'unit',
      label: 'Komórka albo stanowisko',
      hint: 'Nazwa komórki jak w ustawieniach struktury; sprawdzany jest jej obszar i to, czy nie pracuje w niej koordynator.',
      kind: 'text',
      rule: 'R-012',
    },
    {
      name: 'apart',
      label: 'To inna komórka niż ta, która organizuje usługę',
      kind: 'confirm',
      rule: 'R-012',
    },
  ],
  'OWN-02': [{ name: 'documentNumber', label: 'Numer zarządzenia', kind: 'text', rule: 'R-045' }],
  'JED-01': [{ name: 'unit', label: 'Jednostka organizacyjna miasta', kind: 'text', rule: 'R-045' }],
  'JED-02': [{ name: 'documentNumber', label: 'Numer upoważnienia', kind: 'text', rule: 'R-070' }],
}
