'use client'

import { useState } from 'react'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { personName } from '../labels'
import type { PersonLine } from '../model'
import { typedPerson } from '../rules/typed-person'
import { PersonSearchBox } from './person-search-box'
import { tellingFacts } from './person-words'
import { QuickRegistration } from './quick-registration'
import { isPersonBegun, type RegistrationInput as NewPerson } from './registration-input'

/** What a form needs to know of the person it concerns. */
export type PickedPerson = Pick<
  PersonLine,
  'id' | 'firstName' | 'lastName' | 'bornOn' | 'diedOn' | 'pesel' | 'phone'
>

type PersonPickerProps = {
  value: PickedPerson | null
  onChange: (person: PickedPerson | null) => void
  label?: string | undefined
  hint?: string | undefined
  exceptIds?: readonly string[] | undefined
  /** False where only somebody already in the registry can be meant. */
  mayRegister?: boolean | undefined
  autoFocus?: boolean | undefined
  /** Where the form around keeps a card that was begun; null throws it away. */
  card?: { begun: Partial<NewPerson> | null; keep: (typed: NewPerson | null) => void } | undefined
}

/** Finds a person of the registry, or registers a new one on the spot; a second card is warned of before it is made. */
export function PersonPicker(props: PersonPickerProps) {
  const { value, onChange, label = 'Osoba', mayRegister = true, card } = props
  const [registering, setRegistering] = useState(isPersonBegun(card?.begun))
  // the card as it was left; looking for somebody else begins another one
  const [begun, setBegun] = useState(card?.begun ?? null)
  const [typed, setTyped] = useState('')
  // what was pressed goes away with its part of the picker: the focus goes on to the part that comes instead
  const [moved, setMoved] = useState(false)
  const choose = (person: PickedPerson | null) => {
    setMoved(true)
    onChange(person)
  }
  const turn = (now: boolean) => {
    setMoved(true)
    setRegistering(now)
  }
  if (value) return <Picked person={value} label={label} change={() => choose(null)} focused={moved} />
  if (registering) {
    return (
      <QuickRegistration
        begun={begun ?? typedPerson(typed)}
        focused={moved}
        onTyped={card?.keep}
        onDone={(person) => {
          turn(false)
          setBegun(null)
          card?.keep(null)
          onChange(person)
        }}
        onCancel={(left) => {
          turn(false)
          setBegun(left)
          card?.keep(null)
        }}
      />
    )
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="w-full max-w-form">
        <PersonSearchBox
          label={label}
          hint={props.hint}
          onChoose={choose}
          onType={(text) => {
            setTyped(text)
            setBegun(null)
          }}
          exceptIds={props.exceptIds}
          autoFocus={moved || props.autoFocus}
          whenNone={mayRegister ? 'Sprawdź pisownię albo zarejestruj nową osobę.' : undefined}
        />
      </div>
      {mayRegister ? (
        <Button icon="user-plus" onClick={() => turn(true)}>
          Zarejestruj nową osobę
        </Button>
      ) : null}
    </div>
  )
}

type PickedProps = { person: PickedPerson; label: string; change: () => void; focused: boolean }

function Picked({ person, label, change, focused }: PickedProps) {
  return (
    <div className="flex max-w-form flex-col gap-1">
      <p className="font-semibold">{label}</p>
      <div className="flex flex-wrap items-center gap-3 rounded-md border border-line-strong bg-surface px-3 py-2">
        <Icon name="user-check" className="size-5 text-success" />
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {personName(person)}
            {person.diedOn ? <Badge icon="circle-x">zgon {formatDate(person.diedOn)}</Badge> : null}
          </p>
          <p className="text-sm text-ink-soft">{tellingFacts(person)}</p>
        </div>
        <Button size="small" variant="quiet" onClick={change} autoFocus={focused}>
          Zmień osobę
        </Button>
      </div>
    </div>
  )
}
