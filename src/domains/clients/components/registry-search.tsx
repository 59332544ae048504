'use client'

import { useRouter } from 'next/navigation'
import { PersonSearchBox } from './person-search-box'

/** Search above the registry: leads to the found person's file. */
export function RegistrySearch() {
  const router = useRouter()
  return (
    <div className="max-w-form print:hidden">
      <PersonSearchBox
        label="Znajdź osobę"
        onChoose={(person) => router.push(`/klienci/${person.id}`)}
        whenNone="Sprawdź pisownię albo zarejestruj nową osobę."
      />
    </div>
  )
}
