import { formatDate } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { matchedByLabels, sexLabels } from '../labels'
import type { FoundPerson, PersonLine } from '../model'

/** "ur. 03.05.1961, PESEL 61050312345": what tells one person from another of the same name. */
export function tellingFacts(person: {
  readonly bornOn: LocalDate | null
  readonly pesel: string | null
}): string {
  return [
    person.bornOn ? `ur. ${formatDate(person.bornOn)}` : 'data urodzenia nieznana',
    person.pesel ? `PESEL ${person.pesel}` : 'bez numeru PESEL',
  ].join(', ')
}

/** Date of birth, PESEL and address in one line, for lists of results. */
export function personDetail(person: PersonLine): string {
  return [tellingFacts(person), person.homeless ? 'w kryzysie bezdomności' : null, person.address]
    .filter(Boolean)
    .join(' · ')
}

/** Why a result is in the list, when it is not by its name. */
export function matchNote(person: FoundPerson): string | null {
  if (person.matchedBy === 'name' || person.matchedBy === 'pesel' || person.matchedBy === 'address')
    return null
  const what = matchedByLabels[person.matchedBy]
  if (person.matchedBy === 'caseNumber') return `${what} ${person.caseNumber ?? ''}`.trim()
  return person.matchedBy === 'phone' ? `${what} ${person.phone ?? ''}`.trim() : what
}

/** "kobieta, 64 lata" needs an age in words. */
export const sexWord = (person: Pick<PersonLine, 'sex'>): string | null =>
  person.sex ? sexLabels[person.sex] : null
