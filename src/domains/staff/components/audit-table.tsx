import { formatDateTime } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { touchedRows } from '../labels'
import { Client } from './access-table'

type Line = {
  id: string
  at: Date
  actor: string
  command: string
  personId: string | null
  client: string | null
  rows: readonly { table: string; operation: string; count: number }[]
}

type AuditTableProps = {
  rows: readonly Line[]
  total: number
  state: TableState
  search: SearchParams
  exportHref: string
  withClients: boolean
  labelOf: (command: string) => string
  tableLabelOf: (table: string) => string
}

/** Every command that took effect, with what it wrote. */
export function AuditTable({
  rows,
  total,
  state,
  search,
  exportHref,
  withClients,
  labelOf,
  tableLabelOf,
}: AuditTableProps) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Kto zmieniał"
        rows={rows}
        rowKey={(row) => row.id}
        path="/rejestr-dostepu/zmiany"
        searchParams={search}
        state={state}
        total={total}
        noun={['zmiana', 'zmiany', 'zmian']}
        exportHref={exportHref}
        printable
        columns={[
          { key: 'czas', header: 'Kiedy', nowrap: true, cell: (row) => formatDateTime(row.at) },
          { key: 'kto', header: 'Kto', nowrap: true, cell: (row) => row.actor },
          { key: 'co', header: 'Co', cell: (row) => labelOf(row.command) },
          { key: 'klient', header: 'Klient', cell: (row) => <Client row={row} withClients={withClients} /> },
          {
            key: 'zapisy',
            header: 'Co zapisano',
            secondary: true,
            cell: (row) => (
              <span className="text-sm text-ink-soft">{touchedRows(row.rows, tableLabelOf) || '–'}</span>
            ),
          },
        ]}
        empty={
          <EmptyState icon="history" title="Brak zmian">
            W tych dniach niczego nie zmieniono. Zmień filtry.
          </EmptyState>
        }
      />
    </Card>
  )
}
