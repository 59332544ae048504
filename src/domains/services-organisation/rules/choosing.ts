import { daysBetween, type LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { PositionKind } from '@/platform/db/generated/enums'
import { contestOfferDays } from '@/statute/public-benefit-act'
import type { RealisationForm } from '../model'

/** The seven contents of the announcement of an open contest (DOC-15, R-055). */
export const contestAnnouncementContents = {
  standard: 'opis standardu usługi',
  task: 'rodzaj wspieranego lub powierzanego zadania',
  funds: 'wysokość środków publicznych przeznaczonych na realizację zadania',
  conditions: 'terminy i warunki realizacji zadania',
  offersDueOn: 'termin składania ofert',
  criteria: 'tryb i kryteria wyboru ofert oraz termin dokonania wyboru',
  earlierTasks:
    'zadania tego samego rodzaju zrealizowane w roku ogłoszenia i w roku poprzednim oraz ich koszty, ze szczególnym uwzględnieniem dotacji',
} as const

/** The four contents of the announcement of a recruitment of partners (DOC-19, R-056). */
export const partnerAnnouncementContents = {
  aim: 'cel i zakres tematyczny partnerstwa',
  expectations: 'oczekiwania wobec partnerów (propozycja działań partnera)',
  experience: 'doświadczenie w realizowaniu projektów o podobnym charakterze',
  contribution: 'proponowany wkład partnera w realizację celów partnerstwa',
} as const

/** Contents an announcement still lacks; it cannot be published with any of them missing. */
export function announcementRefusals<Key extends string>(
  contents: Readonly<Record<Key, string>>,
  given: Readonly<Partial<Record<Key, string>>>,
  rule: 'R-055' | 'R-056',
): Refusal[] {
  return (Object.keys(contents) as Key[])
    .filter((key) => (given[key] ?? '').trim() === '')
    .map((key) =>
      refusal(
        `announcement.${key}`,
        `Ogłoszenie nie zawiera: ${contents[key]} (${rule}).`,
        'Uzupełnij ten punkt przed publikacją.',
      ),
    )
}

/** Offers are awaited at least so many days after the last announcement (art. 13 ust. 1 of the public-benefit act). */
export function offerTermRefusals(publishedOn: LocalDate, offersDueOn: LocalDate): Refusal[] {
  const { value: days, source } = contestOfferDays.entryOn(publishedOn)
  if (daysBetween(publishedOn, offersDueOn) >= days) return []
  return [
    refusal(
      'announcement.term',
      `Termin składania ofert (${formatDate(offersDueOn)}) jest krótszy niż ${days} dni od publikacji (${source}).`,
      'Popraw termin składania ofert w ogłoszeniu (UDPP-04).',
    ),
  ]
}

export type CommitteeMember = {
  readonly positions: readonly PositionKind[]
  /** the coordinator of this very service */
  readonly coordinatesThisService: boolean
  readonly impartialitySigned: boolean
}

const obligatory: Partial<Record<RealisationForm, { kind: PositionKind; label: string }>> = {
  publicTask: { kind: 'contractingSpecialist', label: 'specjalista ds. form realizacji usług' },
  nonPublicPartnership: { kind: 'contractingSpecialist', label: 'specjalista ds. form realizacji usług' },
  procurement: { kind: 'procurementSpecialist', label: 'specjalista ds. zamówień publicznych' },
}

/** What a committee lacks: its obligatory members and their statements of impartiality. */
export function committeeRefusals(form: RealisationForm, members: readonly CommitteeMember[]): Refusal[] {
  const wanted = obligatory[form]
  if (!wanted) return []
  const refusals: Refusal[] = []
  if (!members.some(({ coordinatesThisService }) => coordinatesThisService))
    refusals.push(
      refusal(
        'committee.coordinator',
        'W komisji nie ma koordynatora tej usługi (R-057).',
        'Dodaj koordynatora do składu komisji.',
      ),
    )
  if (!members.some(({ positions }) => positions.includes(wanted.kind)))
    refusals.push(
      refusal(
        'committee.specialist',
        `W komisji nie ma obowiązkowego członka: ${wanted.label} (R-057).`,
        'Dodaj tę osobę do składu komisji.',
      ),
    )
  if (members.some(({ impartialitySigned }) => !impartialitySigned))
    refusals.push(
      refusal(
        'committee.impartiality',
        'Nie wszyscy członkowie komisji złożyli oświadczenie o bezstronności.',
        'Odnotuj oświadczenia przed otwarciem ofert.',
      ),
    )
  return refusals
}

/** Sources of money for a service (model 7.8). */
export const fundingSources = {
  cityBudget: 'budżet miasta',
  europeanFunds: 'środki Unii Europejskiej (EFS+)',
  ministry: 'środki ministra właściwego do spraw zabezpieczenia społecznego',
  regionalCentre: 'środki regionalnego ośrodka polityki społecznej',
  organisation: 'środki organizacji',
  fees: 'odpłatność za usługi',
} as const

export type FundingSource = keyof typeof fundingSources

/** Payments for services are income of the city and no source of money for them (R-051, art. 11 ust. 1 ufp). */
export function fundingRefusals(sources: readonly FundingSource[]): Refusal[] {
  const refusals: Refusal[] = []
  if (sources.includes('fees'))
    refusals.push(
      refusal(
        'funding.fees',
        'Odpłatność za usługi nie jest źródłem finansowania: jednostka odprowadza dochody do budżetu miasta (R-051).',
        'Usuń odpłatność z listy źródeł.',
      ),
    )
  if (sources.length === 0 || (sources.length === 1 && sources[0] === 'fees'))
    refusals.push(
      refusal('funding.none', 'Nie wskazano źródła finansowania (R-050).', 'Wskaż co najmniej jedno źródło.'),
    )
  return refusals
}

/** A specification with price as its only criterion is warned of, not refused. */
export function criteriaWarnings(form: RealisationForm, criteria: readonly { price: boolean }[]): Refusal[] {
  if (form !== 'procurement' || criteria.some(({ price }) => !price)) return []
  return [
    refusal(
      'criteria.price',
      'Cena jest jedynym kryterium oceny ofert (R-047).',
      'Dodaj kryteria jakości: doświadczenie wykonawcy, przygotowanie i kompetencje personelu.',
    ),
  ]
}
