'use client'

import { useEffect, useRef, useState, type RefObject, type ToggleEvent } from 'react'

type Opened = {
  opened: boolean
  details: {
    ref: RefObject<HTMLDetailsElement | null>
    onToggle: (event: ToggleEvent<HTMLDetailsElement>) => void
  }
}

/** Whether a `<details>` was ever opened: what is folded is drawn, and its code fetched, from then on. */
export function useOpened(open = false): Opened {
  const [opened, setOpened] = useState(open)
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // opened by somebody quick, before the page came alive
    if (ref.current?.open) setOpened(true)
  }, [])
  return {
    opened,
    details: {
      ref,
      onToggle: (event) => {
        if (event.currentTarget.open) setOpened(true)
      },
    },
  }
}
