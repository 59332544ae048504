'use client'

import { formatDateTime } from '@/kernel/polish'
import { useCommand } from '@/platform/web/use-command'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ConfirmButton } from '@/ui/confirm-button'
import { signOut } from '@/platform/web/sign-in'
import { endOwnSession, signOutEverywhere } from '../actions'
import { deviceName, sessionEndLabels } from '../labels'
import { SIGNED_OUT_EVERYWHERE } from '../leave-everywhere'

export type SessionLine = {
  id: string
  current: boolean
  device: string | null
  createdAt: Date
  lastSeenAt: Date
  endedAt: Date | null
  endReason: string | null
}

/** Where one is signed in, with the way to end each session; and those that ended. */
export function OwnSessions({ sessions }: { sessions: readonly SessionLine[] }) {
  const open = sessions.filter((session) => session.endedAt === null)
  const ended = sessions.filter((session) => session.endedAt !== null)
  return (
    <>
      <Card title="Otwarte sesje" padding="flush" actions={<EndAll />}>
        <ul>
          {open.map((session) => (
            <li
              key={session.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-0"
            >
              <div>
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {deviceName(session.device)}
                  {session.current ? (
                    <Badge tone="success" icon="monitor">
                      ta sesja
                    </Badge>
                  ) : null}
                </p>
                <p className="text-sm text-ink-soft">
                  od {formatDateTime(session.createdAt)} · ostatnio {formatDateTime(session.lastSeenAt)}
                </p>
              </div>
              {session.current ? null : <EndSession id={session.id} />}
            </li>
          ))}
        </ul>
      </Card>
      {ended.length > 0 ? (
        <Card title="Ostatnio zakończone" padding="flush">
          <ul>
            {ended.map((session) => (
              <li key={session.id} className="border-b border-line px-4 py-2 last:border-0">
                <p>{deviceName(session.device)}</p>
                <p className="text-sm text-ink-soft">
                  od {formatDateTime(session.createdAt)}
                  {session.endedAt ? ` do ${formatDateTime(session.endedAt)}` : ''}
                  {session.endReason ? ` – ${sessionEndLabels[session.endReason] ?? 'zakończona'}` : ''}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  )
}

function EndSession({ id }: { id: string }) {
  const { run, outcome } = useCommand(endOwnSession)
  return (
    <ConfirmButton
      label="Zakończ"
      size="small"
      title="Zakończyć tę sesję?"
      confirmLabel="Zakończ sesję"
      action={() => run({ sessionId: id })}
      outcome={outcome}
    >
      <p>Osoba przy tamtym komputerze będzie musiała zalogować się ponownie.</p>
    </ConfirmButton>
  )
}

function EndAll() {
  const { run, outcome } = useCommand(signOutEverywhere, () => void signOut(SIGNED_OUT_EVERYWHERE))
  return (
    <ConfirmButton
      label="Wyloguj wszędzie"
      icon="log-out"
      size="small"
      title="Wylogować ze wszystkich urządzeń?"
      action={() => run({})}
      outcome={outcome}
    >
      <p>Zakończą się wszystkie Twoje sesje, także ta.</p>
    </ConfirmButton>
  )
}
