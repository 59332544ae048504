'use client'

import { useState } from 'react'
import { base64Of } from '@/domains/services-organisation/components/base64-of'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { FilePicker } from '@/ui/form/file-picker'
import { FormAnswer } from '@/ui/form/form-answer'
import { lookAtMonthSheet, sendMonthSheet } from '../actions'
import type { LookedAtOwn } from '../own-month-queries'
import { ProvidedLines } from './provided-lines'

type Chosen = { name: string; content: string }

/** The filled form: read and shown line by line, and only then sent. */
export function OwnMonthUpload({ processId, month }: { processId: string; month: string }) {
  const [file, setFile] = useState<Chosen | null>(null)
  const [seen, setSeen] = useState<LookedAtOwn | null>(null)
  const look = useCommand(lookAtMonthSheet, setSeen)
  const send = useCommand(sendMonthSheet, useSaved('Dane przesłane do ośrodka.'))

  async function pick(picked: File | null) {
    setSeen(null)
    if (picked === null) return setFile(null)
    const chosen = { name: picked.name, content: await base64Of(picked) }
    setFile(chosen)
    await look.run({ processId, month, file: chosen })
  }

  return (
    <div className="flex w-full flex-col gap-3">
      <FilePicker
        label="Wypełniony formularz"
        hint="Plik XLSX, do 200 kB. Najpierw zobaczysz, co odczytano."
        accept=".xlsx"
        onPick={(picked) => void pick(picked)}
      />
      <FormAnswer outcome={look.outcome} />
      {seen && file ? (
        <>
          <ProvidedLines lines={seen.lines} caption="Odczytane liczby" beside={false} />
          {seen.remark === '' ? null : <p className="whitespace-pre-line">{`Uwagi: ${seen.remark}`}</p>}
          <div>
            <Button
              icon="send"
              pending={send.outcome.kind === 'sending'}
              onClick={() => void send.run({ processId, month, file })}
            >
              Prześlij plik
            </Button>
          </div>
          <FormAnswer outcome={send.outcome} />
        </>
      ) : null}
    </div>
  )
}
