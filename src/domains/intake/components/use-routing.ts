'use client'

import { useEffect, useState } from 'react'
import { findRouting } from '../actions'
import type { Routing } from '../registration-queries'

/** Proposals and open files for the person, asked again when another person is meant; null until they are known. */
export function useRouting(personId: string | null): Routing | null {
  const [found, setFound] = useState<{ of: string | null; routing: Routing } | null>(null)
  useEffect(() => {
    let current = true
    void findRouting({ personId })
      .then((answer) => current && answer.ok && setFound({ of: personId, routing: answer.result }))
      .catch(() => undefined)
    return () => {
      current = false
    }
  }, [personId])
  return found && found.of === personId ? found.routing : null
}
