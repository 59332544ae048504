import { formatDate } from '@/kernel/polish'
import { LinkButton } from '@/ui/link-button'
import { RefusalNotes } from '@/ui/refusal-notes'
import type { ProcessPage } from '../queries'

type StepOfPage = ProcessPage['stages'][number]['steps'][number]

/** The document that arises at a step: the accepted one, or a draft of what is written; why there is none yet. */
export function StepDocuments({
  processId,
  document,
}: {
  processId: string
  document: StepOfPage['document']
}) {
  if (document === null) return null
  const { kind, label, editions, refusals } = document
  const path = `/api/documents/uslugi/${processId}/${kind}`
  const [newest, ...earlier] = editions
  if (refusals.length > 0)
    return (
      <div className="flex flex-col gap-1">
        <p className="text-sm">{`${label}: jeszcze nie do pobrania.`}</p>
        <RefusalNotes refusals={refusals} />
      </div>
    )
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm">
        {newest ? `${label}, ostateczna wersja z ${formatDate(newest.sealedOn)}` : `${label}, projekt`}
      </span>
      <LinkButton href={path} size="small" icon="file-text" newWindow>
        PDF
      </LinkButton>
      <LinkButton href={`${path}?format=docx`} size="small" icon="download" download>
        Word
      </LinkButton>
      {earlier.map(({ edition, sealedOn }) => (
        <LinkButton key={edition} href={`${path}?wydanie=${edition}`} size="small" variant="quiet" newWindow>
          {`wydanie ${edition} z ${formatDate(sealedOn)}`}
        </LinkButton>
      ))}
    </div>
  )
}
