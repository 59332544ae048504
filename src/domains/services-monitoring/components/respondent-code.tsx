'use client'

import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { buttonStyle } from '@/ui/button-style'

type CodeProps = { ready: boolean; begin: (code: string) => void; problem: ReactNode }

/**
 * Where the code of the slip is typed. A link may carry it behind the `#`, which browsers send to nobody; it is taken over
 * and wiped from the address at once.
 */
export function RespondentCode({ ready, begin, problem }: CodeProps) {
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const code = decodeURIComponent(window.location.hash.slice(1))
    if (code === '') return
    if (field.current) field.current.value = code.slice(0, 30)
    window.history.replaceState(null, '', window.location.pathname)
  }, [])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (ready) begin(field.current?.value ?? '')
  }

  return (
    <form method="post" noValidate onSubmit={send} className="flex flex-col gap-4">
      <p>
        Powiedz, co myślisz o pomocy, którą dostajesz. Ankieta jest anonimowa: nikt się nie dowie, kto
        odpowiedział.
      </p>
      {problem}
      <div className="flex flex-col gap-1">
        <label htmlFor="kod-ankiety" className="font-semibold">
          Kod z kartki
        </label>
        <p id="kod-ankiety-hint" className="text-ink-soft">
          Osiem liter i cyfr. Wielkość liter nie ma znaczenia, kreskę możesz pominąć.
        </p>
        <input
          ref={field}
          id="kod-ankiety"
          aria-describedby="kod-ankiety-hint"
          className="control max-w-72 text-xl tracking-widest uppercase"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
        />
      </div>
      <div>
        <button type="submit" disabled={!ready} className={buttonStyle({ variant: 'primary' })}>
          Przejdź do pytań
        </button>
      </div>
    </form>
  )
}
