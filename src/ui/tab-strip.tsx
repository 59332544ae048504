'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type TabStripProps = { label: string; current: string | undefined; children: ReactNode }

/** The strip the tabs stand on: where it is wider than the screen, the current one is brought into sight. */
export function TabStrip({ label, current, children }: TabStripProps) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (strip.current && tab)
      strip.current.scrollLeft = tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2
  }, [current])
  return (
    <nav
      ref={strip}
      aria-label={label}
      className="tabs relative overflow-x-auto border-b border-line print:hidden"
    >
      {children}
    </nav>
  )
}
