import { formatNumber } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { ProvidedLine } from '../rules/provider-figures'

const count = (value: number | null) => (value === null ? '–' : formatNumber(value))

const what: Column<ProvidedLine> = { key: 'co', header: 'Co', cell: ({ label }) => label }

const compared: readonly Column<ProvidedLine>[] = [
  what,
  { key: 'zapisane', header: 'Zapisane', align: 'end', cell: ({ recorded }) => count(recorded) },
  { key: 'wykonawca', header: 'Od wykonawcy', align: 'end', cell: ({ provided }) => count(provided) },
  {
    key: 'skutek',
    header: 'Co się stanie',
    cell: ({ provided, changes }) =>
      changes ? 'zostanie wpisane' : provided === null ? 'puste, zostaje zapisane' : 'bez zmian',
  },
]

/** Of one among several: what it gave, and what the report will say with the others. */
const added: readonly Column<ProvidedLine>[] = [
  ...compared.slice(0, -1),
  { key: 'razem', header: 'Razem z innymi', align: 'end', cell: ({ together }) => count(together) },
  {
    key: 'skutek',
    header: 'Co się stanie',
    cell: ({ together, changes }) =>
      changes
        ? `zostanie wpisane ${count(together)}`
        : together === null
          ? 'puste, zostaje zapisane'
          : 'bez zmian',
  },
]

const alone: readonly Column<ProvidedLine>[] = [
  what,
  { key: 'liczba', header: 'Liczba', align: 'end', cell: ({ provided }) => count(provided) },
]

type ProvidedLinesProps = {
  lines: readonly ProvidedLine[]
  caption: string
  beside: boolean
  /** the figures are added to those of others */
  adding?: boolean
}

/** The provider's figures line by line; beside what is recorded when they may be taken over. */
export function ProvidedLines({ lines, caption, beside, adding = false }: ProvidedLinesProps) {
  return (
    <DataTable
      caption={caption}
      columns={beside ? (adding ? added : compared) : alone}
      rows={lines}
      rowKey={({ figure }) => figure}
      empty={<EmptyState title="Nie ma czego przejąć" />}
    />
  )
}
