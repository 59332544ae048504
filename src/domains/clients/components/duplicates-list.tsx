'use client'

import { useRouter } from 'next/navigation'
import { useCommand } from '@/platform/web/use-command'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { FormAnswer } from '@/ui/form/form-answer'
import { LinkButton } from '@/ui/link-button'
import { showToast } from '@/ui/toast'
import { markNotDuplicate } from '../actions'
import { personNameInList } from '../labels'
import type { PersonLine } from '../model'
import { sidesOfMerge } from '../rules/merged-fields'
import type { SuspectedPair } from '../suspicions'
import { personDetail } from './person-words'

/** Pairs that wait: merge them or tell them apart. */
export function DuplicatesList({ pairs }: { pairs: readonly SuspectedPair[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {pairs.map((pair) => (
        <li key={pair.id} className="rounded-md border border-line bg-surface p-4">
          <Pair pair={pair} />
        </li>
      ))}
    </ul>
  )
}

function Pair({ pair }: { pair: SuspectedPair }) {
  const router = useRouter()
  const { run, outcome } = useCommand(markNotDuplicate, () => {
    showToast({ message: 'Zapamiętano: to dwie różne osoby.' })
    router.refresh()
  })
  const [kept, merged] = sidesOfMerge(pair.first, pair.second)
  return (
    <div className="flex flex-col gap-3">
      <Badge tone={pair.certain ? 'danger' : 'warning'} icon="user-search" className="self-start">
        {pair.certain ? 'to samo nazwisko, imię i data urodzenia' : 'podobne nazwisko lub data urodzenia'}
      </Badge>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side person={pair.first} />
        <Side person={pair.second} />
      </div>
      <FormAnswer outcome={outcome} />
      <div className="flex flex-wrap gap-2">
        <LinkButton href={`/klienci/${kept.id}/scalenie/${merged.id}`} variant="primary" icon="users">
          Porównaj i scal
        </LinkButton>
        <Button
          pending={outcome.kind === 'sending'}
          onClick={() => void run({ personId: pair.first.id, otherId: pair.second.id })}
        >
          To nie ta sama osoba
        </Button>
      </div>
    </div>
  )
}

function Side({ person }: { person: PersonLine }) {
  return (
    <div className="min-w-0">
      <a href={`/klienci/${person.id}`} className="font-semibold">
        {personNameInList(person)}
      </a>
      <p className="text-sm text-ink-soft">{personDetail(person)}</p>
    </div>
  )
}
