'use client'

import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { signOut } from '@/platform/web/sign-in'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { sessionAlive } from '../actions'

/** The server forgets a session after 30 minutes without a request (platform/auth/session.ts). */
const IDLE_MS = 30 * 60_000
const WARN_BEFORE_MS = 2 * 60_000
/** While somebody works, the server hears of it at most this often. */
const PING_EVERY_MS = 90_000
const LOOK_EVERY_MS = 5_000
/** Shared by all tabs: the last time any of them spoke to the server. */
const KEY = 'drogowskaz-ostatnio'

const lastContact = () => Number(localStorage.getItem(KEY) ?? 0)
const noteContact = () => localStorage.setItem(KEY, String(Date.now()))

/** Keeps the session while somebody works, warns two minutes before it rests, and leads to sign in when it does. */
export function SessionWatch() {
  const [warned, setWarned] = useState(false)
  const pathname = usePathname()
  const pinging = useRef(false)

  const ping = useCallback(async () => {
    if (pinging.current) return
    pinging.current = true
    const answer = await sessionAlive({}).catch(() => null)
    pinging.current = false
    if (answer?.ok) {
      noteContact()
      setWarned(false)
    } else if (answer) leave()
  }, [])

  useEffect(() => noteContact(), [pathname])

  useEffect(() => {
    const onWork = () => {
      const silent = Date.now() - lastContact()
      if (silent > PING_EVERY_MS && silent < IDLE_MS - WARN_BEFORE_MS) void ping()
    }
    const events = ['keydown', 'pointerdown', 'wheel'] as const
    for (const name of events) window.addEventListener(name, onWork, { passive: true })
    return () => {
      for (const name of events) window.removeEventListener(name, onWork)
    }
  }, [ping])

  useEffect(() => {
    const timer = setInterval(() => {
      const silent = Date.now() - lastContact()
      if (silent >= IDLE_MS) leave()
      else setWarned(silent >= IDLE_MS - WARN_BEFORE_MS)
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])

  return (
    <Dialog
      role="alertdialog"
      open={warned}
      onClose={() => void ping()}
      title="Za chwilę nastąpi wylogowanie"
      actions={
        <Button variant="primary" onClick={() => void ping()}>
          Pracuję dalej
        </Button>
      }
    >
      <p>
        Od 28 minut nic się tu nie działo. Po 30 minutach program wyloguje Cię, żeby nikt nie zobaczył danych
        klientów. To, co wpisano w formularzach z autozapisem, zostanie.
      </p>
    </Dialog>
  )
}

/** Ends the session for certain, then leads to sign in and, afterwards, back here. */
function leave() {
  const here = window.location.pathname + window.location.search
  noteContact()
  void signOut(`/logowanie?powod=bezczynnosc&powrot=${encodeURIComponent(here)}`)
}
