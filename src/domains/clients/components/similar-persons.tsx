'use client'

import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Icon } from '@/ui/icon'
import { similarPersons } from '../actions'
import { personNameInList } from '../labels'
import type { SimilarPerson } from '../suspicions'
import { personDetail } from './person-words'
import type { RegistrationInput } from './registration-input'

const PAUSE_MS = 350

/** Persons of the registry like the one being typed in; asked again after each pause in typing. */
export function useSimilarPersons(form: UseFormReturn<RegistrationInput>, exceptId: string | null) {
  const [found, setFound] = useState<readonly SimilarPerson[]>([])
  const [pesel, firstName, secondName, lastName, familyName, bornOn] = useWatch({
    control: form.control,
    name: ['pesel', 'firstName', 'secondName', 'lastName', 'familyName', 'bornOn'],
  })
  const enough = (pesel?.length ?? 0) >= 11 || Boolean(firstName?.trim() && lastName?.trim())

  useEffect(() => {
    let outdated = false
    const timer = setTimeout(
      () => {
        if (!enough) return setFound([])
        void similarPersons({ pesel, firstName, secondName, lastName, familyName, bornOn, exceptId })
          .then((answer) => outdated || (answer.ok && setFound(answer.result)))
          .catch(() => undefined)
      },
      enough ? PAUSE_MS : 0,
    )
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [enough, pesel, firstName, secondName, lastName, familyName, bornOn, exceptId])
  return found
}

type SimilarPersonsProps = {
  persons: readonly SimilarPerson[]
  toldApart: readonly string[]
  /** What to do with the one who is meant: open the card, or take it into the form behind. */
  onSame: (person: SimilarPerson) => void
  sameLabel: string
  onApart: (id: string) => void
}

const whyLabels: Record<SimilarPerson['likeness'], string> = {
  samePesel: 'ten sam numer PESEL',
  certain: 'to samo nazwisko, imię i data urodzenia',
  likely: 'podobne nazwisko lub data urodzenia',
}

/** "Czy to nie ta sama osoba?": shown while typing, before anything is saved. */
export function SimilarPersons(props: SimilarPersonsProps) {
  const open = props.persons.filter((person) => !props.toldApart.includes(person.id))
  return (
    <div role="status" aria-label="Podobne osoby w rejestrze">
      {open.length === 0 ? null : (
        <Callout
          tone="warning"
          icon="user-search"
          title={
            open.length === 1 ? 'Taka osoba może już być w rejestrze' : 'Takie osoby mogą już być w rejestrze'
          }
        >
          <ul className="flex flex-col divide-y divide-line">
            {open.map((person) => (
              <li key={person.id} className="flex flex-col gap-2 py-2">
                <div>
                  <p className="font-semibold">{personNameInList(person)}</p>
                  <p className="text-sm">{personDetail(person)}</p>
                  <p className="text-sm text-ink-soft">{whyLabels[person.likeness]}</p>
                </div>
                <div className="flex flex-wrap gap-2">
                  <Button size="small" variant="primary" onClick={() => props.onSame(person)}>
                    {props.sameLabel}
                  </Button>
                  {person.likeness === 'samePesel' ? null : (
                    <Button size="small" onClick={() => props.onApart(person.id)}>
                      To nie ta osoba
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {props.toldApart.length > 0 ? (
        <p className="mt-2 flex gap-1.5 text-sm text-ink-soft">
          <Icon name="check" className="mt-0.5" />
          Odróżnione osoby: {props.toldApart.length}. Zapamiętamy to przy zapisie.
        </p>
      ) : null}
    </div>
  )
}
