'use client'

import { useId, useState, type KeyboardEvent } from 'react'
import { useTypedEarly } from '@/ui/form/typed-early'
import { Icon } from '@/ui/icon'
import { useAsyncOptions } from '@/ui/use-async-options'
import { arrowStep, useChoice } from '@/ui/use-choice'
import { searchClients } from '../actions'
import { personNameInList } from '../labels'
import type { FoundPerson } from '../model'
import { answerOf } from './ask'
import { matchNote, personDetail } from './person-words'

type PersonSearchBoxProps = {
  label: string
  hint?: string | undefined
  onChoose: (person: FoundPerson) => void
  /** Told what is typed, for whoever offers to register a person not found. */
  onType?: ((text: string) => void) | undefined
  /** Persons who cannot be chosen here. */
  exceptIds?: readonly string[] | undefined
  autoFocus?: boolean | undefined
  /** Said under "nothing found": what to do then. */
  whenNone?: string | undefined
}

const search = (text: string) => answerOf(searchClients({ text, limit: 12 }))

/** Finds a person by typing: arrows, Enter, or a tap. The text never stands in an address. */
export function PersonSearchBox({ exceptIds = [], ...props }: PersonSearchBoxProps) {
  const id = useId()
  const [text, setText] = useState('')
  const { status, results, problem, retry } = useAsyncOptions(text, search, 2)
  const shown = status === 'idle' ? [] : results.filter((person) => !exceptIds.includes(person.id))

  const type = (typed: string) => {
    setText(typed)
    props.onType?.(typed)
    choice.reset()
  }
  const choose = (person: FoundPerson) => {
    type('')
    props.onChoose(person)
  }
  const choice = useChoice({
    items: shown,
    keyOf: (person) => person.id,
    upToDate: status === 'found',
    choose,
    // of several nobody is taken unseen
    onlyWhenSingle: true,
  })
  const { active } = choice
  useTypedEarly(id, '', type)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrowStep(event.key)
    if (step !== 0 && shown.length > 0) {
      event.preventDefault()
      choice.move(step)
    }
    if (event.key === 'Escape') type('')
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (status === 'failed') retry()
    choice.enter()
  }
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {props.label}
      </label>
      {props.hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {props.hint}
        </p>
      ) : null}
      <div className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-soft"
        />
        <input
          id={id}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] ? `${id}-${active}` : undefined}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          type="text"
          autoComplete="off"
          spellCheck={false}
          autoFocus={props.autoFocus}
          placeholder="nazwisko i imię, PESEL, adres, telefon, numer sprawy"
          className="control pl-9"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <Results id={id} shown={shown} active={active} choose={choose} />
      <p role="status" className={shown.length > 0 ? 'sr-only' : 'text-sm text-ink-soft'}>
        {words(status, shown.length, problem, props.whenNone)}
      </p>
    </div>
  )
}

type ResultsProps = {
  id: string
  shown: readonly FoundPerson[]
  active: number
  choose: (person: FoundPerson) => void
}

function Results({ id, shown, active, choose }: ResultsProps) {
  return (
    <ul
      id={`${id}-list`}
      role="listbox"
      aria-label="Znalezione osoby"
      className="max-h-96 overflow-y-auto rounded-md border border-line bg-surface p-1 empty:hidden"
    >
      {shown.map((person, index) => (
        <li
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
          className="min-h-11 cursor-pointer rounded-sm px-3 py-1.5 hover:bg-sunken aria-selected:bg-brand-soft"
        >
          <span className="font-semibold">{personNameInList(person)}</span>
          <span className="block text-sm text-ink-soft">
            {[matchNote(person), personDetail(person)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function words(
  status: string,
  count: number,
  problem: string | undefined,
  whenNone: string | undefined,
): string {
  if (status === 'idle') return ''
  if (status === 'failed') return `${problem ?? 'Brak połączenia z serwerem.'} Enter szuka ponownie.`
  if (count > 0) return `Znaleziono: ${count}`
  if (status === 'searching') return 'Szukam…'
  return `Nikogo nie znaleziono. ${whenNone ?? 'Sprawdź pisownię albo wpisz tylko początek nazwiska.'}`
}
