import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import type { LocalYearView } from '../local-queries'
import { figureTables } from '../rules/local-data'

/** The figures of a year as the information on local needs prints them. */
export function LocalYearTables({ local }: { local: LocalYearView }) {
  const names = new Map(local.districts.map(({ id, name }) => [id, name]))
  const tables = figureTables(local.year, local.figures, names)
  if (tables.length === 0)
    return (
      <Card>
        <EmptyState icon="chart-column" title={`Nie wpisano jeszcze danych za ${local.year} rok`}>
          Demografia i ocena zasobów trafią do każdej informacji o potrzebach lokalnych.
        </EmptyState>
      </Card>
    )
  return (
    <>
      {tables.map(({ title, rows }) => (
        <Card key={title} title={title}>
          <DescriptionList facts={rows.map(({ label, value }) => ({ term: label, value }))} />
        </Card>
      ))}
      <p className="text-sm text-ink-soft">
        {`Źródło: ${local.source}${local.enteredBy ? `; wpisano: ${local.enteredBy}` : ''}.`}
      </p>
    </>
  )
}
