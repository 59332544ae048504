'use client'

import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { signOut } from '@/platform/web/sign-in'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { LinkButton } from '@/ui/link-button'
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

type Warning = 'soon' | 'ended' | null

/** Is there something in a form that the server does not have yet? */
const hasUnsaved = () => document.querySelector('[data-unsaved]') !== null

/** Keeps the session while somebody works, warns two minutes before it rests, and leads to sign in when it does. */
export function SessionWatch() {
  const [warning, setWarning] = useState<Warning>(null)
  const pathname = usePathname()
  const pinging = useRef(false)

  const ping = useCallback(async () => {
    if (pinging.current) return
    pinging.current = true
    const answer = await sessionAlive({}).catch(() => null)
    pinging.current = false
    if (answer?.ok) {
      noteContact()
      setWarning(null)
    } else if (answer?.kind === 'signedOut') {
      // ended from elsewhere, in the middle of the work: what is typed here must not go with the page
      if (hasUnsaved()) setWarning('ended')
      else leave('koniec')
    }
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
    if (warning !== 'ended') return
    const onReturn = () => void ping()
    window.addEventListener('focus', onReturn)
    return () => window.removeEventListener('focus', onReturn)
  }, [ping, warning])

  useEffect(() => {
    const timer = setInterval(() => {
      const silent = Date.now() - lastContact()
      if (silent >= IDLE_MS) leave('bezczynnosc')
      else setWarning((now) => (now === 'ended' ? now : silent >= IDLE_MS - WARN_BEFORE_MS ? 'soon' : null))
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [])

  return (
    <>
      <EndsSoon open={warning === 'soon'} stay={() => void ping()} />
      <Ended open={warning === 'ended'} close={() => setWarning(null)} />
    </>
  )
}

function EndsSoon({ open, stay }: { open: boolean; stay: () => void }) {
  return (
    <Dialog
      role="alertdialog"
      open={open}
      onClose={stay}
      title="Za chwilę nastąpi wylogowanie"
      actions={
        <Button variant="primary" onClick={stay}>
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

function Ended({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog
      role="alertdialog"
      open={open}
      onClose={close}
      title="Sesja się skończyła"
      actions={
        <>
          <Button onClick={() => leave('koniec')}>Przejdź do logowania</Button>
          <LinkButton href="/logowanie" newWindow variant="primary">
            Zaloguj się w nowej karcie
          </LinkButton>
        </>
      }
    >
      <p>
        W formularzu na tej stronie jest tekst, którego jeszcze nie wysłano. Zaloguj się w nowej karcie i wróć
        tutaj – nic nie zginie.
      </p>
    </Dialog>
  )
}

/** Ends the session for certain, then leads to sign in and, afterwards, back here. */
function leave(reason: 'bezczynnosc' | 'koniec') {
  const here = window.location.pathname + window.location.search
  noteContact()
  void signOut(`/logowanie?powod=${reason}&powrot=${encodeURIComponent(here)}`)
}
