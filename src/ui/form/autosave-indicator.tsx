'use client'

import { Icon } from '@/ui/icon'
import { SignInAgain } from '@/ui/sign-in-again'
import { Spinner } from '@/ui/spinner'

/** Whether what is typed is kept on the server; `at` is an instant as ISO text. */
export type AutosaveState = {
  status: 'off' | 'saving' | 'saved' | 'offline' | 'signedOut' | 'refused'
  at: string | null
}

/** Is what is typed safe on the server, or on its way there? */
export const isKept = ({ status }: AutosaveState): boolean => status === 'saved' || status === 'saving'

const hour = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  hour: '2-digit',
  minute: '2-digit',
})

const icons = { saved: 'check', offline: 'wifi-off', signedOut: 'lock', refused: 'triangle-alert' } as const

/** Says whether what was typed is safe: „zapisano 12:41”. */
export function AutosaveIndicator({ state }: { state: AutosaveState }) {
  if (state.status === 'off') return null
  return (
    <p role="status" className="flex items-center gap-1.5 text-sm text-ink-soft">
      {state.status === 'saving' ? <Spinner /> : <Icon name={icons[state.status]} />}
      {state.status === 'signedOut' ? (
        <span className="text-warning">
          sesja się skończyła, od tej chwili nic nie jest zapisywane. <SignInAgain /> i wróć tutaj.
        </span>
      ) : (
        <span className={isKept(state) ? undefined : 'text-warning'}>{words(state)}</span>
      )}
    </p>
  )
}

function words(state: AutosaveState): string {
  if (state.status === 'saving') return 'zapisywanie…'
  if (state.status === 'offline') return 'brak połączenia – zapiszę, gdy wróci'
  if (state.status === 'refused') return 'nie zapisano – powód jest wyżej'
  return state.at ? `zapisano ${hour.format(new Date(state.at))}` : 'zapisuje się samo'
}
