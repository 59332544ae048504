'use client'

import { usePathname } from 'next/navigation'
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { toneSurface } from '@/ui/tone'

type Counts = Readonly<Record<string, number>>
type Known = { counts: Counts; words: string }

const CountsContext = createContext<Known>({ counts: {}, words: '' })

/** Asked again at most this often, when the person moves to another page. */
const FRESH_MS = 60_000

type NavCountsProps = {
  /** How many things wait at each address of the navigation. */
  load: () => Promise<Counts>
  /** What the counts count, for screen readers: "na dziś". */
  words: string
  children: ReactNode
}

/** Counts beside the places of the navigation: asked for by the open page, so that no page waits for them. */
export function NavCounts({ load, words, children }: NavCountsProps) {
  const [counts, setCounts] = useState<Counts>({})
  const pathname = usePathname()
  const asked = useRef(0)

  useEffect(() => {
    if (Date.now() - asked.current < FRESH_MS) return
    asked.current = Date.now()
    load().then(setCounts, () => undefined)
  }, [load, pathname])

  return <CountsContext value={{ counts, words }}>{children}</CountsContext>
}

/** The count of one place; nothing for none. */
export function NavCount({ href }: { href: string }) {
  const { counts, words } = useContext(CountsContext)
  const count = counts[href] ?? 0
  if (count === 0) return null
  return (
    <span className={cn('shell-count rounded-full border px-2 text-sm font-semibold', toneSurface.neutral)}>
      {count > 99 ? '99+' : count}
      <span className="sr-only"> {words}</span>
    </span>
  )
}
