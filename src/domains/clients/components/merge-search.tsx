'use client'

import { useRouter } from 'next/navigation'
import { PersonSearchBox } from './person-search-box'

/** Finds the other card to compare this one with. */
export function MergeSearch({ personId }: { personId: string }) {
  const router = useRouter()
  return (
    <div className="max-w-form">
      <PersonSearchBox
        label="Druga karta tej samej osoby"
        exceptIds={[personId]}
        onChoose={(person) => router.push(`/klienci/${personId}/scalenie/${person.id}`)}
      />
    </div>
  )
}
