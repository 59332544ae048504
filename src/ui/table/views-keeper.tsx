'use client'

import { createContext, useContext, type ReactNode } from 'react'

export type KeptView = { readonly id: string; readonly name: string; readonly query: string }

/** Where named sets of filters of a list are kept; `save` says why it did not, or nothing. */
export type ViewsPlace = {
  load: (path: string) => Promise<readonly KeptView[] | null>
  save: (path: string, query: string, name: string) => Promise<string | null>
  remove: (id: string) => Promise<boolean>
}

const PlaceContext = createContext<ViewsPlace | undefined>(undefined)

/** Gives the filter bars below a place to keep named sets of filters in. */
export function ViewsKeeper({ place, children }: { place: ViewsPlace; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>
}

/** Undefined where nobody is signed in. */
export const useViewsPlace = (): ViewsPlace | undefined => useContext(PlaceContext)
