'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { choosePlural } from '@/kernel/plural'
import type { Tone } from '@/ui/tone'
import { Badge } from '@/ui/badge'

export type SearchItem = {
  title: string
  detail?: string | undefined
  href: string
  badge?: { label: string; tone: Tone } | undefined
}

export type SearchGroup = { group: string; items: readonly SearchItem[] }

type SearchResultsProps = {
  groups: readonly SearchGroup[]
  status: 'idle' | 'searching' | 'found' | 'failed'
  active: number
  onFollow: () => void
}

/** What was found, in groups; `active` counts through all groups. */
export function SearchResults({ groups, status, active, onFollow }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null)
  const count = groups.reduce((sum, group) => sum + group.items.length, 0)
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + group.items.length, 0),
  )

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  return (
    <>
      <p role="status" className={count > 0 && status !== 'failed' ? 'sr-only' : 'px-4 py-5 text-ink-soft'}>
        {words(status, count)}
      </p>
      <div
        ref={list}
        id="wyniki-wyszukiwania"
        role="listbox"
        aria-label="Wyniki"
        className="overflow-y-auto p-2 empty:hidden"
      >
        {status === 'failed'
          ? null
          : groups.map((group, groupIndex) =>
              group.items.length === 0 ? null : (
                <div key={group.group} role="group" aria-label={group.group} className="mb-1">
                  <p aria-hidden="true" className="px-2 pt-1 text-sm font-semibold text-ink-soft">
                    {group.group}
                  </p>
                  {group.items.map((item, itemIndex) => {
                    const index = (starts[groupIndex] ?? 0) + itemIndex
                    return (
                      <Link
                        key={item.href}
                        id={`wynik-${index}`}
                        role="option"
                        aria-selected={index === active}
                        href={item.href}
                        prefetch={false}
                        onClick={onFollow}
                        className="flex min-h-11 flex-wrap items-center gap-x-3 rounded-sm px-2 py-1.5 text-ink no-underline hover:bg-sunken hover:text-ink aria-selected:bg-brand-soft"
                      >
                        <span className="font-semibold">{item.title}</span>
                        {item.detail ? <span className="min-w-0 text-ink-soft">{item.detail}</span> : null}
                        {item.badge ? <Badge tone={item.badge.tone}>{item.badge.label}</Badge> : null}
                      </Link>
                    )
                  })}
                </div>
              ),
            )}
      </div>
    </>
  )
}

function words(status: SearchResultsProps['status'], count: number): string {
  if (status === 'idle') return 'Wpisz co najmniej dwie litery albo cyfry.'
  if (status === 'searching') return 'Szukam…'
  if (status === 'failed') return 'Brak połączenia. Spróbuj jeszcze raz za chwilę.'
  if (count === 0) return 'Nic nie znaleziono. Sprawdź pisownię albo wpisz tylko początek nazwiska.'
  return `Znaleziono ${count} ${choosePlural(count, 'wpis', 'wpisy', 'wpisów')}`
}
