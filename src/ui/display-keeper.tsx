'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { Display } from '@/ui/display-preferences'

type Keep = (display: Display) => Promise<unknown>

const KeepContext = createContext<Keep | undefined>(undefined)

/** Gives the switches below a place to keep the choice in, beside the cookie of this device: the person's account. */
export function DisplayKeeper({ keep, children }: { keep: Keep; children: ReactNode }) {
  return <KeepContext value={keep}>{children}</KeepContext>
}

/** Keeps a choice with the account; undefined where nobody is signed in. */
export const useDisplayKeeper = (): Keep | undefined => useContext(KeepContext)
