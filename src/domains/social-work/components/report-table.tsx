import { countOf } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { ReportKind, ReportRow } from '../report-queries'

export const reportTitles: Record<ReportKind, string> = {
  family: 'Rodziny',
  kind: 'Rodzaje działań',
  worker: 'Pracownicy',
}

const firstHeaders: Record<ReportKind, string> = { family: 'Rodzina', kind: 'Działanie', worker: 'Pracownik' }

type ReportTableProps = {
  by: ReportKind
  rows: readonly ReportRow[]
  exportHref: string
  hrefOf: (row: ReportRow) => string
}

/** Actions of the period; every figure leads to the entries behind it. */
export function ReportTable({ by, rows, exportHref, hrefOf }: ReportTableProps) {
  return (
    <DataTable
      caption={`Działania pracy socjalnej: ${reportTitles[by].toLowerCase()}`}
      columns={columns(by)}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={hrefOf}
      rowLabel={(row) => row.label}
      noun={['wiersz', 'wiersze', 'wierszy']}
      exportHref={exportHref}
      printable
      empty={
        <EmptyState icon="chart-column" title="W tym okresie nie zapisano działań">
          Zmień okres albo zapisz działania z rodzinami.
        </EmptyState>
      }
    />
  )
}

const columns = (by: ReportKind): readonly Column<ReportRow>[] => [
  { key: 'nazwa', header: firstHeaders[by], width: '14rem', cell: (row) => row.label },
  { key: 'dzialania', header: 'Działania', align: 'end', cell: (row) => row.actions },
  { key: 'bezposrednie', header: 'Bezpośrednie', align: 'end', cell: (row) => row.direct },
  { key: 'posrednie', header: 'Pośrednie', align: 'end', cell: (row) => row.indirect },
  { key: 'czas', header: 'Czas', align: 'end', cell: (row) => hours(row.minutes) },
  ...(by === 'family'
    ? []
    : [
        {
          key: 'rodziny',
          header: 'Rodziny',
          align: 'end' as const,
          cell: (row: ReportRow) => countOf(row.families, ['rodzina', 'rodziny', 'rodzin']),
        },
      ]),
]

/** The entries behind a row: those of the family, of the kind, or of the period. */
export function reportRowHref(by: ReportKind, row: ReportRow, period: { from: string; to: string }): string {
  const days = `od=${period.from}&do=${period.to}`
  if (by === 'family') return `/praca-socjalna/${row.id}/dzialania?${days}`
  return by === 'kind' && row.code
    ? `/praca-socjalna/dzialania?rodzaj=${encodeURIComponent(row.code)}&${days}`
    : `/praca-socjalna/dzialania?pracownik=${row.id}&${days}`
}

/** '12 godz. 30 min' */
export function hours(minutes: number): string {
  const rest = minutes % 60
  const whole = Math.floor(minutes / 60)
  return whole === 0 ? `${rest} min` : `${whole} godz.${rest === 0 ? '' : ` ${rest} min`}`
}
