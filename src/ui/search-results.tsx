'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { choosePlural } from '@/kernel/plural'
import type { Tone } from '@/ui/tone'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'

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
  /** Why the search failed, in words that can be shown. */
  problem?: string | undefined
  /** Enter was pressed before the answer: the first result will open by itself. */
  opensFirst?: boolean | undefined
  active: number
  onFollow: () => void
  onRetry: () => void
}

/** What was found, in groups; `active` counts through all groups. */
export function SearchResults(props: SearchResultsProps) {
  const { groups, status, active, onFollow, onRetry } = props
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
      <p role="status" className={seen(props, count) ? 'px-4 py-5 text-ink-soft' : 'sr-only'}>
        {words(props, count)}
      </p>
      {status === 'failed' ? (
        <div className="px-4 pb-5">
          <Button size="small" onClick={onRetry}>
            Spróbuj ponownie
          </Button>
        </div>
      ) : null}
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

/** Where results are listed, their number is said to those who listen only. */
const seen = ({ status, opensFirst }: SearchResultsProps, count: number) =>
  count === 0 || status === 'failed' || (status === 'searching' && opensFirst)

function words({ status, problem, opensFirst }: SearchResultsProps, count: number): string {
  if (status === 'idle') return 'Wpisz co najmniej dwie litery albo cyfry.'
  if (status === 'searching') return opensFirst ? 'Szukam… Otworzę pierwszy wynik.' : 'Szukam…'
  if (status === 'failed') return problem ?? 'Brak połączenia z serwerem.'
  if (count === 0) return 'Nic nie znaleziono. Sprawdź pisownię albo wpisz tylko początek nazwiska.'
  return `Znaleziono ${count} ${choosePlural(count, 'wpis', 'wpisy', 'wpisów')}`
}
