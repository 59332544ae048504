'use client'

import type { ReactNode } from 'react'
import { NavCounts } from '@/ui/shell/nav-counts'
import { placeCounts } from '../actions'

const load = async () => {
  const answer = await placeCounts({})
  return answer.ok ? answer.result : {}
}

/** What waits today, beside each place of the navigation. */
export function PlaceCounts({ children }: { children: ReactNode }) {
  return (
    <NavCounts load={load} words="na dziś">
      {children}
    </NavCounts>
  )
}
