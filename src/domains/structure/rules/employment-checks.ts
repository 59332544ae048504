import { countOf, formatDate, formatNumber, type PluralForms } from '@/kernel/polish'
import type { PositionKind } from '@/platform/db/generated/enums'
import * as norms from '@/statute/caseload-norms'
import type { StatutoryValue } from '@/statute/statutory-value'
import type { StructureCheck } from '../model'
import { peopleOn, type LoadFacts, type StructureFacts } from './structure-facts'

const accounts = '/ustawienia/konta'
const parameters = '/ustawienia/parametry'
const persons: PluralForms = ['osoba', 'osoby', 'osób']

type PerInhabitants = {
  readonly key: string
  readonly rule: string
  readonly title: string
  readonly kind: PositionKind
  readonly per: StatutoryValue<number>
}

const inhabitantChecks: readonly PerInhabitants[] = [
  {
    key: 'social-work-specialists',
    rule: 'R-018',
    title: 'Specjalistów pracy socjalnej jest tylu, ilu wymaga liczba mieszkańców',
    kind: 'seniorSocialWorker',
    per: norms.inhabitantsPerSocialWorkSpecialist,
  },
  {
    key: 'consultants',
    rule: 'R-019',
    title: 'Konsultantów jest tylu, ilu wymaga liczba mieszkańców',
    kind: 'consultant',
    per: norms.inhabitantsPerConsultant,
  },
]

function perInhabitants(facts: StructureFacts, { kind, per, ...check }: PerInhabitants): StructureCheck {
  const { value, source, validFrom } = per.entryOn(facts.on)
  const employed = peopleOn(facts, kind)
  const { inhabitants } = facts
  const required = inhabitants === null ? null : Math.ceil(inhabitants / value)
  const short = required === null ? 0 : Math.max(0, required - employed.persons)
  return {
    ...check,
    state: required === null ? 'unknown' : short === 0 ? 'fulfilled' : 'unfulfilled',
    figures: [
      { term: 'Mieszkańcy', value: inhabitants === null ? 'nie podano' : formatNumber(inhabitants) },
      { term: 'Wskaźnik', value: `1 na ${formatNumber(value)} (od ${formatDate(validFrom)})` },
      { term: 'Potrzeba', value: required === null ? 'nie wiadomo' : countOf(required, persons) },
      { term: 'Jest', value: `${countOf(employed.persons, persons)}, etaty: ${formatNumber(employed.fte)}` },
    ],
    findings: short > 0 ? [`Brakuje: ${countOf(short, persons)}.`] : [],
    remedy:
      required === null
        ? 'Wpisz liczbę mieszkańców w parametrach ośrodka.'
        : 'Zaplanuj etat w komórce i powierz stanowisko na koncie pracownika.',
    href: required === null ? parameters : accounts,
    source,
  }
}

/** One supervisor for each fifty social workers. */
function supervisors(facts: StructureFacts): StructureCheck {
  const { value, source, validFrom } = norms.socialWorkersPerSupervisor.entryOn(facts.on)
  const workers = peopleOn(facts, 'socialWorker').persons
  const employed = peopleOn(facts, 'supervisor')
  const required = Math.ceil(workers / value)
  const short = Math.max(0, required - employed.persons)
  return {
    key: 'supervisors',
    rule: 'R-020',
    title: 'Superwizorów jest tylu, ilu wymaga liczba pracowników socjalnych',
    state: short === 0 ? 'fulfilled' : 'unfulfilled',
    figures: [
      { term: 'Pracownicy socjalni', value: countOf(workers, persons) },
      { term: 'Wskaźnik', value: `1 na ${formatNumber(value)} (od ${formatDate(validFrom)})` },
      { term: 'Jest', value: `${countOf(employed.persons, persons)}, etaty: ${formatNumber(employed.fte)}` },
    ],
    findings: short > 0 ? [`Brakuje: ${countOf(short, persons)}.`] : [],
    remedy: 'Powierz komuś prowadzenie superwizji.',
    href: accounts,
    source,
  }
}

const single: readonly { key: string; rule: string; title: string; kind: PositionKind }[] = [
  {
    key: 'information-worker',
    rule: 'R-021, R-015',
    title: 'Ktoś udziela informacji (stanowisko albo dodatkowe zadanie)',
    kind: 'informationWorker',
  },
  {
    key: 'ngo-specialist',
    rule: 'R-021',
    title: 'Jest specjalista ds. współpracy z organizacjami pozarządowymi',
    kind: 'ngoSpecialist',
  },
]

const atLeastOne = (facts: StructureFacts, check: (typeof single)[number]): StructureCheck => {
  const { persons: count, fte } = peopleOn(facts, check.kind)
  return {
    key: check.key,
    rule: check.rule,
    title: check.title,
    state: count > 0 ? 'fulfilled' : 'unfulfilled',
    figures: [{ term: 'Jest', value: `${countOf(count, persons)}, etaty: ${formatNumber(fte)}` }],
    findings: count > 0 ? [] : ['Nikt nie zajmuje tego stanowiska.'],
    remedy: 'Powierz to stanowisko pracownikowi, choćby w części etatu.',
    href: accounts,
    source: 'T34',
  }
}

type Load = { key: string; rule: string; title: string; norm: StatutoryValue<number> }

/** Nobody leads more environments than the norm of the centre for their part of a post. */
function loadCheck(facts: StructureFacts, load: Load, workers: readonly LoadFacts[]): StructureCheck {
  const over = workers.filter((one) => one.load > one.norm)
  const total = workers.reduce((sum, one) => sum + one.load, 0)
  return {
    key: load.key,
    rule: load.rule,
    title: load.title,
    state: workers.length === 0 ? 'unknown' : over.length === 0 ? 'fulfilled' : 'unfulfilled',
    figures: [
      { term: 'Norma modelu', value: `${load.norm.on(facts.on)} na etat` },
      { term: 'Pracownicy', value: countOf(workers.length, persons) },
      { term: 'Środowiska', value: formatNumber(total) },
    ],
    findings: over.map((one) => `${one.name}: ${one.load} środowisk przy normie ${one.norm}.`),
    remedy:
      workers.length === 0
        ? 'Nikt nie zajmuje tego stanowiska: powierz je na koncie pracownika.'
        : 'Przydziel część spraw innej osobie albo zaplanuj etat.',
    href: accounts,
    source: 'T34',
  }
}

/** Social workers by the act: by inhabitants or by families, and never fewer than three (art. 110 ust. 11 i 12 ups). */
function statutoryEmployment(facts: StructureFacts): StructureCheck {
  const { on, inhabitants, socialWorkers } = facts
  const perWorker = norms.statutoryInhabitantsPerWorker.on(on)
  const families = norms.statutoryFamiliesPerWorker.entryOn(on)
  const fewest = norms.statutoryFewestSocialWorkers.on(on)
  const employed = peopleOn(facts, 'socialWorker')
  const led = socialWorkers.reduce((sum, { load }) => sum + load, 0)
  const byFamilies = employed.fte > 0 && led / employed.fte <= families.value
  const byInhabitants = inhabitants !== null && employed.fte >= inhabitants / perWorker
  const enough = employed.fte >= fewest && (byFamilies || byInhabitants)
  return {
    key: 'statutory-employment',
    rule: 'ustawa',
    title: 'Pracowników socjalnych jest tylu, ilu wymaga ustawa',
    state: enough ? 'fulfilled' : 'unfulfilled',
    figures: [
      { term: 'Etaty', value: formatNumber(employed.fte) },
      { term: 'Mieszkańcy na etat', value: ratio(inhabitants, employed.fte, perWorker) },
      { term: 'Rodziny i osoby na etat', value: ratio(led, employed.fte, families.value) },
      { term: 'Najmniej', value: `${fewest} etaty` },
    ],
    findings: enough ? [] : ['Żaden z dwóch sposobów liczenia nie jest spełniony albo etatów jest za mało.'],
    remedy: 'Zaplanuj etaty pracowników socjalnych.',
    href: '/ustawienia/struktura',
    source: 'art. 110 ust. 11 i 12 ups',
  }
}

const ratio = (count: number | null, fte: number, most: number): string =>
  count === null || fte === 0
    ? 'nie da się policzyć'
    : `${formatNumber(Math.ceil(count / fte))} (najwyżej ${formatNumber(most)})`

/** The indicators of table 34 and of the act, each with its figures. */
export function employmentChecks(facts: StructureFacts): StructureCheck[] {
  return [
    ...single.map((check) => atLeastOne(facts, check)),
    ...inhabitantChecks.map((check) => perInhabitants(facts, check)),
    supervisors(facts),
    loadCheck(
      facts,
      {
        key: 'social-worker-load',
        rule: 'R-016',
        title: 'Pracownicy socjalni mieszczą się w normie środowisk',
        norm: norms.socialWorkerNorm,
      },
      facts.socialWorkers,
    ),
    loadCheck(
      facts,
      {
        key: 'benefits-worker-load',
        rule: 'R-017',
        title: 'Pracownicy ds. świadczeń mieszczą się w normie środowisk',
        norm: norms.benefitsWorkerNorm,
      },
      facts.benefitsWorkers,
    ),
    statutoryEmployment(facts),
  ]
}
