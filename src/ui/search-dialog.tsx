'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '@/ui/icon'
import { Kbd, KeyHint } from '@/ui/kbd'
import { SearchResults, type SearchGroup } from '@/ui/search-results'
import { useAsyncOptions } from '@/ui/use-async-options'

type SearchDialogProps = {
  /** Finds records for a term, usually a server action: the term never stands in an address. */
  search: (term: string) => Promise<readonly SearchGroup[]>
  /** What can be looked for: "nazwisko, PESEL, numer sprawy, adres". */
  scope: string
}

const shortest = 2

/** Search over everything from everywhere: Ctrl+K, a few letters, arrows, Enter. */
export function SearchDialog({ search, scope }: SearchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)

  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K"
        className="flex min-h-10 w-full max-w-md items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-left text-ink-soft hover:border-ink-soft max-sm:w-auto max-sm:border-transparent"
      >
        <Icon name="search" className="max-sm:size-5" />
        <span className="min-w-0 flex-1 truncate">Szukaj</span>
        <span className="flex gap-1 max-lg:hidden" aria-hidden="true">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
      <dialog
        ref={dialog}
        aria-label="Wyszukiwarka"
        onClose={() => setOpen(false)}
        className="mx-auto mt-[8dvh] w-[min(44rem,calc(100vw-1rem))] rounded-md border border-line-strong bg-surface p-0 text-ink shadow-float"
      >
        {open ? <SearchPanel search={search} scope={scope} close={() => setOpen(false)} /> : null}
      </dialog>
    </>
  )
}

function SearchPanel({ search, scope, close }: SearchDialogProps & { close: () => void }) {
  const router = useRouter()
  const [term, setTerm] = useState('')
  const [active, setActive] = useState(0)
  const { status, results: groups } = useAsyncOptions(term, search, shortest)
  const items = groups.flatMap((group) => group.items)

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && items.length > 0) {
      event.preventDefault()
      setActive((active + step + items.length) % items.length)
    }
    const target = items[active]
    if (event.key !== 'Enter' || !target || status === 'searching') return
    event.preventDefault()
    close()
    router.push(target.href)
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
          aria-activedescendant={items[active] ? `wynik-${active}` : undefined}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={scope}
          value={term}
          onChange={(event) => {
            setTerm(event.target.value)
            setActive(0)
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
      <SearchResults groups={groups} status={status} active={active} onFollow={close} />
      <div className="flex flex-wrap gap-4 border-t border-line px-4 py-2 max-sm:hidden">
        <KeyHint keys={['↑', '↓']} does="wybierz" />
        <KeyHint keys={['Enter']} does="otwórz" />
        <KeyHint keys={['Esc']} does="zamknij" />
      </div>
    </div>
  )
}
