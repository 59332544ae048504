import Link from 'next/link'
import { formatDateTime } from '@/kernel/polish'
import type { AccessOutcome } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { accessOutcomeLabels } from '../labels'

type Line = {
  id: string
  at: Date
  actor: string
  operation: string
  outcome: AccessOutcome
  personId: string | null
  client: string | null
}

type AccessTableProps = {
  rows: readonly Line[]
  total: number
  state: TableState
  search: SearchParams
  exportHref: string
  withClients: boolean
  labelOf: (operation: string) => string
}

/** Who read whose file. */
export function AccessTable(props: AccessTableProps) {
  const { rows, total, state, search, exportHref, withClients, labelOf } = props
  return (
    <Card padding="flush">
      <DataTable
        caption="Kto zaglądał"
        rows={rows}
        rowKey={(row) => row.id}
        path="/rejestr-dostepu"
        searchParams={search}
        state={state}
        total={total}
        noun={['wpis', 'wpisy', 'wpisów']}
        exportHref={exportHref}
        printable
        columns={[
          { key: 'czas', header: 'Kiedy', nowrap: true, cell: (row) => formatDateTime(row.at) },
          { key: 'kto', header: 'Kto', nowrap: true, cell: (row) => row.actor },
          { key: 'co', header: 'Co', cell: (row) => labelOf(row.operation) },
          { key: 'klient', header: 'Klient', cell: (row) => <Client row={row} withClients={withClients} /> },
          {
            key: 'wynik',
            header: 'Wynik',
            cell: (row) => (
              <Badge
                tone={row.outcome === 'deny' ? 'danger' : 'success'}
                icon={row.outcome === 'deny' ? 'ban' : 'check'}
              >
                {accessOutcomeLabels[row.outcome].toLowerCase()}
              </Badge>
            ),
          },
        ]}
        empty={
          <EmptyState icon="history" title="Brak wpisów">
            W tych dniach nikt niczego takiego nie otwierał. Zmień filtry.
          </EmptyState>
        }
      />
    </Card>
  )
}

/** A client's name as a filter of the log, or the id alone for those who may not know it. */
export function Client({
  row,
  withClients,
}: {
  row: { personId: string | null; client: string | null }
  withClients: boolean
}) {
  if (!row.personId) return <span className="text-ink-soft">–</span>
  if (!withClients || !row.client) return <code className="text-sm">{row.personId.slice(0, 8)}</code>
  return (
    <Link href={`?klient=${row.personId}`} prefetch={false}>
      {row.client}
    </Link>
  )
}
