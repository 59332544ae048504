'use client'

import { useState, type KeyboardEvent } from 'react'
import { Icon } from '@/ui/icon'
import { KeyHint } from '@/ui/kbd'
import { SearchResults, type SearchGroup } from '@/ui/search-results'
import { useAsyncOptions } from '@/ui/use-async-options'
import { arrowStep, useChoice } from '@/ui/use-choice'

export type SearchPanelProps = {
  /** Finds records for a term, usually a server action: the term never stands in an address. */
  search: (term: string) => Promise<readonly SearchGroup[]>
  /** What can be looked for: "nazwisko, PESEL, numer sprawy, adres". */
  scope: string
  close: () => void
}

const shortest = 2

/** The field, what was found, and the keys. Enter may come before the answer: it then opens the first result of it. */
export function SearchPanel({ search, scope, close }: SearchPanelProps) {
  const [term, setTerm] = useState('')
  const { status, results: groups, problem, retry } = useAsyncOptions(term, search, shortest)
  const items = groups.flatMap((group) => group.items)
  const choice = useChoice({
    items,
    keyOf: (item) => item.href,
    upToDate: status === 'found',
    choose: (item) => {
      // the link itself is pressed: what is typed on the page is asked about, as it is of any other way out
      document.getElementById(`wynik-${items.indexOf(item)}`)?.click()
      close()
    },
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = arrowStep(event.key)
    if (step !== 0 && items.length > 0) {
      event.preventDefault()
      choice.move(step)
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (status === 'failed') retry()
    choice.enter()
  }
  return (
    <div className="flex max-h-[80dvh] flex-col">
      <div className="flex items-center gap-2 border-b border-line px-4">
        <Icon name="search" className="size-5 text-ink-soft" />
        <input
          autoFocus
          role="combobox"
          aria-label={`Szukaj: ${scope}`}
          aria-expanded={items.length > 0}
          aria-controls="wyniki-wyszukiwania"
          aria-activedescendant={items[choice.active] ? `wynik-${choice.active}` : undefined}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={scope}
          value={term}
          onChange={(event) => {
            setTerm(event.target.value)
            choice.reset()
          }}
          onKeyDown={onKeyDown}
          className="min-h-14 min-w-0 flex-1 bg-transparent text-lg placeholder:text-ink-soft focus-visible:outline-none"
        />
        <button
          type="button"
          onClick={close}
          className="min-h-10 px-2 text-brand underline underline-offset-4"
        >
          Zamknij
        </button>
      </div>
      <SearchResults
        groups={groups}
        status={status}
        problem={problem}
        opensFirst={choice.entered}
        active={choice.active}
        onFollow={close}
        onRetry={retry}
      />
      <div className="flex flex-wrap gap-4 border-t border-line px-4 py-2 max-sm:hidden">
        <KeyHint keys={['↑', '↓']} does="wybierz" />
        <KeyHint keys={['Enter']} does="otwórz" />
        <KeyHint keys={['Esc']} does="zamknij" />
      </div>
    </div>
  )
}
