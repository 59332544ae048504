'use client'

import type { ReactNode } from 'react'
import { DisplayKeeper } from '@/ui/display-keeper'
import type { Display } from '@/ui/display-preferences'
import { savePreferences } from '../actions'

const keep = (next: Display) => savePreferences(next, crypto.randomUUID())

/** What is chosen anywhere on a screen – dense rows, say – is kept with the account. */
export function AccountDisplay({ children }: { children: ReactNode }) {
  return <DisplayKeeper keep={keep}>{children}</DisplayKeeper>
}
