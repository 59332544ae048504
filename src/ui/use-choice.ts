'use client'

import { useEffect, useState } from 'react'

type Choosing<Item> = {
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** False while the items answer something older than what is typed now. */
  upToDate: boolean
  choose: (item: Item) => void
  /** An Enter pressed before the answer chooses only when there is nothing to choose from. */
  onlyWhenSingle?: boolean | undefined
}

/**
 * Which of the found items is meant. Arrows mark one, Enter chooses the marked or the first one. Enter may come before the
 * answer: it is kept until what is typed now is answered. Typing on takes both back (`reset`).
 */
export function useChoice<Item>({ items, keyOf, upToDate, choose, onlyWhenSingle = false }: Choosing<Item>) {
  const [marked, setMarked] = useState<string | null>(null)
  const [entered, setEntered] = useState(false)
  const place = items.findIndex((item) => keyOf(item) === marked)
  const active = Math.max(0, place)
  const meant = items[active]

  useEffect(() => {
    if (!entered || !upToDate || meant === undefined) return
    if (items.length === 1 || !onlyWhenSingle) choose(meant)
  }, [entered, upToDate, meant, items.length, onlyWhenSingle, choose])

  return {
    active,
    /** Enter waits for the answer. */
    entered,
    enter: () => {
      if (meant !== undefined && (upToDate || place >= 0)) choose(meant)
      else setEntered(true)
    },
    move: (step: number) => {
      const next = items[(active + step + items.length) % items.length]
      if (next !== undefined) setMarked(keyOf(next))
    },
    reset: () => {
      setMarked(null)
      setEntered(false)
    },
  }
}

/** The step an arrow key makes in a list; 0 for any other key. */
export const arrowStep = (key: string): number => (key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0)
