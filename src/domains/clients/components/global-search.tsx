'use client'

import { SearchDialog } from '@/ui/search-dialog'
import type { SearchGroup } from '@/ui/search-results'
import { searchClients } from '../actions'
import { personNameInList } from '../labels'
import type { FoundPerson } from '../model'
import { answerOf } from './ask'
import { matchNote, personDetail } from './person-words'

/** Search from everywhere (Ctrl+K). What is typed goes in the body of a request, never in an address. */
export function GlobalSearch() {
  return <SearchDialog search={search} scope="nazwisko, PESEL, numer sprawy, adres, telefon" />
}

async function search(text: string): Promise<readonly SearchGroup[]> {
  const found = await answerOf(searchClients({ text, limit: 20 }))
  const sure = found.filter((person) => person.matchedBy !== 'similarName')
  const similar = found.filter((person) => person.matchedBy === 'similarName')
  return [
    { group: 'Klienci', items: sure.map(itemOf) },
    { group: 'Podobna pisownia', items: similar.map(itemOf) },
  ].filter(({ items }) => items.length > 0)
}

function itemOf(person: FoundPerson) {
  const note = matchNote(person)
  return {
    title: personNameInList(person),
    detail: [note, personDetail(person)].filter(Boolean).join(' · '),
    href: `/klienci/${person.id}`,
    ...(person.diedOn ? { badge: { label: 'zgon', tone: 'neutral' as const } } : {}),
  }
}
