'use client'

import type { ReactNode } from 'react'
import { DisplayKeeper } from '@/ui/display-keeper'
import type { Display } from '@/ui/display-preferences'
import { ViewsKeeper, type ViewsPlace } from '@/ui/table/views-keeper'
import { removeView, savedViews, savePreferences, saveView } from '../actions'

const keep = (next: Display) => savePreferences(next, crypto.randomUUID())

const views: ViewsPlace = {
  async load(path) {
    const answer = await savedViews({ path }).catch(() => null)
    return answer?.ok ? answer.result : null
  },
  async save(path, query, name) {
    const answer = await saveView({ path, query, name }, crypto.randomUUID()).catch(() => null)
    if (answer?.ok) return null
    if (answer?.kind === 'refused') return answer.refusals.map(({ message }) => message).join(' ')
    if (answer?.kind === 'fields') return Object.values(answer.fieldErrors).flat().join(' ')
    return 'Nie udało się zapisać widoku. Spróbuj ponownie.'
  },
  remove: async (viewId) =>
    (await removeView({ viewId }, crypto.randomUUID()).catch(() => null))?.ok === true,
}

/** What is chosen anywhere on a screen – dense rows, named filters of a list – is kept with the account. */
export function AccountDisplay({ children }: { children: ReactNode }) {
  return (
    <DisplayKeeper keep={keep}>
      <ViewsKeeper place={views}>{children}</ViewsKeeper>
    </DisplayKeeper>
  )
}
