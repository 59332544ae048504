'use client'

import { useCommand } from '@/platform/web/use-command'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ConfirmButton } from '@/ui/confirm-button'
import { removeOfferAttachment } from '../actions'
import { sizeWords } from '../rules/attachments'
import type { OfferView } from '../selection-queries'
import { useSaved } from './use-saved'

type File = OfferView['attachments'][number]
type OfferFilesProps = { files: readonly File[]; sealed: boolean; mayLead: boolean }

/** The files of an offer: after the opening what they are, before it only that they came. */
export function OfferFiles({ files, sealed, mayLead }: OfferFilesProps) {
  return (
    <Card title="Pliki załączników">
      {files.length === 0 ? (
        <p className="text-ink-soft">Nie ma plików.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-start justify-between gap-3 py-2">
              <FileWords file={file} />
              {mayLead && file.removable ? <TakeBack file={file} /> : null}
            </li>
          ))}
        </ul>
      )}
      {sealed && files.length > 0 ? (
        <p className="max-w-reading pt-3 text-sm text-ink-soft">
          Czym są te pliki, zobaczysz po otwarciu ofert. Do tej chwili nikt ich nie pobierze.
        </p>
      ) : null}
    </Card>
  )
}

function FileWords({ file: { id, number, addedAt, afterOpening, known } }: { file: File }) {
  return (
    <span className="flex min-w-0 flex-col gap-0.5">
      <span className="flex min-w-0 flex-wrap items-center gap-2">
        {known ? (
          <a
            href={`/api/documents/zalaczniki-ofert/${id}`}
            target="_blank"
            rel="noreferrer"
            className="min-w-0 break-words"
          >
            {known.title}
            <span className="sr-only"> (nowe okno)</span>
          </a>
        ) : (
          <span className="font-semibold">{`Załącznik ${number}`}</span>
        )}
        {known ? null : <Badge icon="lock">zamknięty</Badge>}
        {afterOpening ? <Badge tone="warning">dodany po otwarciu</Badge> : null}
      </span>
      <span className="text-sm text-ink-soft">
        {known ? `${sizeWords(known.size)}, dodano ${addedAt}` : `dodano ${addedAt}`}
      </span>
    </span>
  )
}

function TakeBack({ file: { id, number } }: { file: File }) {
  const { run, outcome } = useCommand(removeOfferAttachment, useSaved('Wycofano załącznik.'))
  return (
    <ConfirmButton
      label="Wycofaj"
      size="small"
      icon="trash-2"
      title={`Wycofać załącznik ${number}?`}
      confirmLabel="Wycofaj załącznik"
      outcome={outcome}
      action={() => run({ attachmentId: id })}
    >
      Załącznik nie będzie częścią oferty. Jeżeli oferent go wymienia, dołącz potem nowy plik.
    </ConfirmButton>
  )
}
