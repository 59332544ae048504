import { LinkButton } from '@/ui/link-button'

/** The contract on paper: to print and to put into the papers of the city hall. */
export function ContractPapers({ contractId }: { contractId: string }) {
  const path = `/api/documents/umowa/${contractId}`
  return (
    <>
      <LinkButton href={path} icon="file-text" newWindow>
        PDF
      </LinkButton>
      <LinkButton href={`${path}?format=docx`} icon="download" download>
        Word
      </LinkButton>
    </>
  )
}
