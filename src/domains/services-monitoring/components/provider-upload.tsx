'use client'

import { useState } from 'react'
import { base64Of } from '@/domains/services-organisation/components/base64-of'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { FilePicker } from '@/ui/form/file-picker'
import { FormAnswer } from '@/ui/form/form-answer'
import { lookAtProviderSheet, takeProviderFigures } from '../actions'
import type { LookedAt } from '../provider-queries'
import { ProvidedLines } from './provided-lines'

type Chosen = { name: string; content: string }

/** The provider's filled form: read, compared line by line with what is recorded, and only then taken over. */
export function ProviderUpload({ reportId, version }: { reportId: string; version: number }) {
  const [file, setFile] = useState<Chosen | null>(null)
  const [seen, setSeen] = useState<LookedAt | null>(null)
  const look = useCommand(lookAtProviderSheet, setSeen)
  const take = useCommand(takeProviderFigures, useSaved('Dane wykonawcy przejęte do sprawozdania.'))

  async function pick(picked: File | null) {
    setSeen(null)
    if (picked === null) return setFile(null)
    const chosen = { name: picked.name, content: await base64Of(picked) }
    setFile(chosen)
    await look.run({ reportId, file: chosen })
  }

  return (
    <div className="flex flex-col gap-3">
      <FilePicker
        label="Wypełniony formularz"
        hint="Plik XLSX, do 200 kB. Najpierw zobaczysz, co się zmieni."
        accept=".xlsx"
        onPick={(picked) => void pick(picked)}
      />
      <FormAnswer outcome={look.outcome} />
      {seen && file ? (
        <>
          {seen.performer === null ? null : (
            <p>
              {[
                `Formularz wykonawcy: ${seen.performer}.`,
                seen.addedTo.length > 0
                  ? `Liczby dodadzą się do przejętych od: ${seen.addedTo.join(', ')}.`
                  : '',
              ]
                .filter(Boolean)
                .join(' ')}
            </p>
          )}
          <ProvidedLines
            lines={seen.lines}
            caption="Dane wykonawcy i sprawozdanie"
            adding={seen.addedTo.length > 0}
            beside
          />
          {seen.remark === '' ? null : (
            <Callout title="Uwagi wykonawcy trafią do opisu miesiąca">
              <p className="whitespace-pre-line">{seen.remark}</p>
            </Callout>
          )}
          <div>
            <Button
              variant="primary"
              icon="check"
              pending={take.outcome.kind === 'sending'}
              onClick={() => void take.run({ reportId, version, file })}
            >
              Przejmij dane wykonawcy
            </Button>
          </div>
          <FormAnswer outcome={take.outcome} />
        </>
      ) : null}
    </div>
  )
}
