'use client'

import { DisplaySwitch } from '@/ui/display-switch'
import type { Display } from '@/ui/display-preferences'
import { savePreferences } from '../actions'

/** Looks of the screens, kept with the account so that they follow the person to another computer. */
export function DisplayChoice({ display }: { display: Display }) {
  return <DisplaySwitch display={display} save={(next) => savePreferences(next, crypto.randomUUID())} />
}
