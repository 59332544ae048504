import type { LocalDate } from '@/kernel/calendar-day'
import { formatRange } from '@/kernel/polish'
import type { AuthorisationKind } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import { authorisationBasis, authorisationKindLabels } from '../labels'
import { EndAuthorisation } from './end-on-day'

type Line = {
  id: string
  version: number
  name: string
  kind: AuthorisationKind
  documentNumber: string
  onBehalfOf: string
  validFrom: LocalDate
  validTo: LocalDate | null
}

type AuthorisationsTableProps = { rows: readonly Line[]; today: LocalDate; mayEnd: boolean }

/** The register of authorisations: who may sign what, in whose name, since when. */
export function AuthorisationsTable({ rows, today, mayEnd }: AuthorisationsTableProps) {
  const ended = (row: Line) => row.validTo !== null && row.validTo < today
  return (
    <Card padding="flush">
      <DataTable
        caption="Rejestr upoważnień"
        rows={rows}
        rowKey={(row) => row.id}
        noun={['upoważnienie', 'upoważnienia', 'upoważnień']}
        exportHref="/api/exports/staff/upowaznienia"
        printable
        columns={[
          { key: 'osoba', header: 'Osoba', cell: (row) => <span className="font-semibold">{row.name}</span> },
          {
            key: 'zakres',
            header: 'Do czego',
            cell: (row) => (
              <>
                {authorisationKindLabels[row.kind]}
                <span className="block text-sm text-ink-soft">{authorisationBasis[row.kind]}</span>
              </>
            ),
          },
          {
            key: 'dokument',
            header: 'Dokument',
            cell: (row) => (
              <>
                nr {row.documentNumber}
                <span className="block text-sm text-ink-soft">w imieniu: {row.onBehalfOf}</span>
              </>
            ),
          },
          {
            key: 'okres',
            header: 'Obowiązuje',
            cell: (row) => (
              <span className="flex flex-wrap items-center gap-2">
                {formatRange({ from: row.validFrom, to: row.validTo })}
                {ended(row) ? (
                  <Badge icon="history">zakończone</Badge>
                ) : row.validFrom > today ? (
                  <Badge tone="info">przyszłe</Badge>
                ) : (
                  <Badge tone="success">w mocy</Badge>
                )}
              </span>
            ),
          },
          {
            key: 'czynnosc',
            header: 'Czynność',
            headerHidden: true,
            cell: (row) =>
              mayEnd && row.validTo === null ? (
                <EndAuthorisation
                  id={row.id}
                  version={row.version}
                  today={today}
                  what={`${row.name}, nr ${row.documentNumber}`}
                />
              ) : null,
          },
        ]}
        empty={
          <EmptyState icon="signature" title="Rejestr jest pusty">
            Bez wpisanego upoważnienia nikt nie podpisze decyzji.
          </EmptyState>
        }
      />
    </Card>
  )
}
