import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** The days of a substitution, both included. */
export type SubstitutionDays = { readonly from: LocalDate; readonly until: LocalDate }

export type SubstitutionFacts = SubstitutionDays & {
  readonly today: LocalDate
  readonly leadId: string | null
  readonly substituteId: string
  /** who runs the client's open file of the other kind, and whether the centre works in mixed mode */
  readonly other: readonly string[]
  readonly mixedMode: boolean
  /** days the substitute is away, of those that touch the substitution */
  readonly away: readonly SubstitutionDays[]
}

/**
 * Why somebody cannot stand in for the lead of a file: there is nobody to stand in for, the days make no sense, the
 * substitute is away, or runs the client's other file (R-083 binds a substitute like a lead).
 */
export function substitutionRefusals(facts: SubstitutionFacts): Refusal[] {
  const { from, until, today, leadId, substituteId, other, mixedMode, away } = facts
  const refusals: Refusal[] = []
  const add = (when: boolean, ...words: Parameters<typeof refusal>) => {
    if (when) refusals.push(refusal(...words))
  }
  add(
    leadId === null,
    'substitute.noLead',
    'Tych akt nikt jeszcze nie prowadzi.',
    'Najpierw przydziel je pracownikowi.',
  )
  add(
    leadId === substituteId,
    'substitute.samePerson',
    'Zastępcą nie może być osoba, która prowadzi akta.',
    'Wybierz innego pracownika.',
  )
  add(
    until < from,
    'substitute.days',
    'Ostatni dzień zastępstwa jest wcześniejszy niż pierwszy.',
    'Popraw jedną z dat.',
  )
  add(
    until < today,
    'substitute.past',
    `Zastępstwo do ${formatDate(until)} już by się skończyło.`,
    'Podaj dzień, który dopiero będzie.',
  )
  add(
    !mixedMode && other.includes(substituteId),
    'substitute.otherFile',
    'Ta osoba prowadzi drugie akta tego klienta albo zastępuje w nich prowadzącego. Postępowanie i pracę socjalną prowadzą różni pracownicy.',
    'Wybierz innego pracownika.',
  )
  const [first] = away
  add(
    first !== undefined,
    'substitute.away',
    first
      ? `Ta osoba jest nieobecna od ${formatDate(first.from)} do ${formatDate(first.until)}.`
      : 'Ta osoba jest nieobecna.',
    'Wybierz kogoś, kto będzie w pracy, albo zmień dni zastępstwa.',
  )
  return refusals
}

/** A substitution as the pages of a file show it. */
export type Substitution = SubstitutionDays & { readonly name: string }

/** "zastępuje Jan Kot (16.03.2026 – 20.03.2026)": one that runs or is to come; what is over is history. */
export function substitutionWords(substitution: Substitution | null, today: LocalDate): string | null {
  if (substitution === null || substitution.until < today) return null
  const { name, from, until } = substitution
  const verb = from <= today ? 'zastępuje' : 'będzie zastępować'
  return `${verb} ${name} (${formatDate(from)} – ${formatDate(until)})`
}
