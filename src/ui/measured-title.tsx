'use client'

import { useEffect, useRef, type ReactNode } from 'react'

const heightVariable = '--file-title-height'

/** The part of a file's head that stays at the top; tells the styles its height, so that the tabs stop below it. */
export function MeasuredTitle({ className, children }: { className: string; children: ReactNode }) {
  const title = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = title.current
    if (!element) return
    const root = document.documentElement
    const observer = new ResizeObserver(() =>
      root.style.setProperty(heightVariable, `${element.offsetHeight}px`),
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      root.style.removeProperty(heightVariable)
    }
  }, [])

  return (
    <div ref={title} className={className}>
      {children}
    </div>
  )
}
