import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { DataTable } from '@/ui/table/data-table'
import { statutoryAmount } from '../statutory-amount'
import type { StatutoryLine, StatutoryPeriod } from '../statutory-lines'
import type { StatutoryUnit } from '../statutory-values'

type Row = StatutoryPeriod & { key: string; label: string; unit: StatutoryUnit; first: boolean }

/** Numbers of the law: what holds today, what held before, what comes; each with its source. */
export function StatutoryValues({ lines }: { lines: readonly StatutoryLine[] }) {
  const current = lines.flatMap((line) =>
    line.periods
      .filter(({ state }) => state !== 'past')
      .map((period, index): Row => ({ ...line, ...period, first: index === 0 })),
  )
  return (
    <>
      <Card title="Obowiązujące i zapowiedziane" padding="flush">
        <DataTable
          caption="Wartości ustawowe obowiązujące dziś i zapowiedziane"
          rows={current}
          rowKey={(row) => `${row.key} ${row.validFrom}`}
          exportHref="/api/exports/staff/wartosci"
          printable
          columns={[
            {
              key: 'wartosc',
              header: 'Wartość ustawowa',
              cell: (row) => (
                <span className="flex flex-wrap items-center gap-2">
                  {row.label}
                  {row.state === 'future' ? <Badge tone="info">zapowiedziana</Badge> : null}
                  {row.entered ? <Badge icon="pencil">wpisana tutaj</Badge> : null}
                </span>
              ),
            },
            {
              key: 'kwota',
              header: 'Wysokość',
              align: 'end',
              cell: (row) => statutoryAmount(row.value, row.unit),
            },
            { key: 'od', header: 'Od dnia', cell: (row) => formatDate(row.validFrom) },
            { key: 'zrodlo', header: 'Źródło', cell: (row) => row.source },
          ]}
          empty={null}
        />
      </Card>
      <Card title="Wcześniejsze" padding="flush">
        {lines
          .filter((line) => line.periods.some(({ state }) => state === 'past'))
          .map((line) => (
            <details key={line.key} className="group border-b border-line last:border-0">
              <summary className="flex min-h-10 cursor-pointer items-center gap-2 px-4 py-2">
                <Icon name="chevron-right" className="group-open:rotate-90" />
                {line.label}
              </summary>
              <ul className="px-4 pb-3">
                {line.periods
                  .filter(({ state }) => state === 'past')
                  .map((period) => (
                    <li key={period.validFrom} className="flex flex-wrap gap-x-3">
                      <span className="w-24 text-right tabular-nums">
                        {statutoryAmount(period.value, line.unit)}
                      </span>
                      <span>od {formatDate(period.validFrom)}</span>
                      <span className="text-ink-soft">{period.source}</span>
                    </li>
                  ))}
              </ul>
            </details>
          ))}
      </Card>
    </>
  )
}
