import { Card } from '@/ui/card'
import { formatDateTime, formatNumber } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { ClientDocument, DocumentSource } from '../client-documents'

const sourceLabels: Record<DocumentSource, string> = {
  decision: 'decyzja',
  referral: 'skierowanie do pracownika socjalnego',
  evidence: 'dowód w sprawie',
  certificate: 'zaświadczenie pracownika socjalnego',
  otherInformation: 'inna ważna informacja',
  benefitRequest: 'wniosek o zasiłek celowy',
}

const columns: readonly Column<ClientDocument>[] = [
  { key: 'nazwa', header: 'Dokument', cell: (row) => row.name, width: '18rem' },
  { key: 'rodzaj', header: 'Rodzaj', cell: (row) => sourceLabels[row.source] },
  { key: 'dodano', header: 'Dodano', cell: (row) => formatDateTime(row.createdAt) },
  {
    key: 'rozmiar',
    header: 'Rozmiar',
    align: 'end',
    secondary: true,
    cell: (row) => `${formatNumber(Math.max(1, Math.round(row.size / 1024)))} kB`,
  },
]

/** Documents of a client's files the reader may open. */
export function DocumentsTable({ documents }: { documents: readonly ClientDocument[] }) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Dokumenty klienta"
        columns={columns}
        rows={documents}
        rowKey={(row) => row.id}
        rowHref={(row) => `/api/documents/${row.id}`}
        noun={['dokument', 'dokumenty', 'dokumentów']}
        empty={
          <EmptyState icon="file-text" title="Nie ma dokumentów, które możesz otworzyć">
            Tu pojawią się decyzje, skierowania, zaświadczenia i dowody z akt, do których masz dostęp.
          </EmptyState>
        }
      />
    </Card>
  )
}
