import type { LocalDate } from '@/kernel/calendar-day'
import { formatNumber, formatRange } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import { structureAreaLabels } from '../labels'
import type { UnitsOverview } from '../queries'
import { LeaveOutsideForm } from './area-forms'
import { EndOutside } from './end-period'

type UnitsCardProps = {
  overview: UnitsOverview
  names: ReadonlyMap<string, string>
}

/** Units of the centre with their areas and posts; each opens. */
export function UnitsCard({ overview, names }: UnitsCardProps) {
  return (
    <Card title="Komórki, obszary i etaty" padding="flush">
      <DataTable
        caption="Komórki, obszary i etaty"
        rows={overview.units}
        rowKey={(row) => row.id}
        rowHref={(row) => `/ustawienia/struktura/komorka/${row.id}`}
        rowLabel={(row) => names.get(row.id) ?? ''}
        columns={[
          { key: 'nazwa', header: 'Komórka', cell: (row) => names.get(row.id) ?? '' },
          {
            key: 'obszary',
            header: 'Obszary',
            cell: (row) =>
              row.areas.length === 0
                ? 'bez obszaru'
                : row.areas.map((area) => structureAreaLabels[area]).join('; '),
          },
          {
            key: 'etaty',
            header: 'Etaty: jest z planu',
            nowrap: true,
            cell: (row) =>
              row.planned === 0
                ? `${formatNumber(row.filled)}, bez planu`
                : `${formatNumber(row.filled)} z ${formatNumber(row.planned)}`,
          },
        ]}
        noun={['komórka', 'komórki', 'komórek']}
        printable
        empty={
          <EmptyState icon="network" title="Nie ma jeszcze komórek">
            Komórka to zespół, który dodasz poniżej. Przypiszesz jej obszary i etaty.
          </EmptyState>
        }
      />
    </Card>
  )
}

type OutsideCardProps = { outside: UnitsOverview['outside']; today: LocalDate; mayChange: boolean }

/** Areas of table 31 that are done by others. */
export function OutsideCard({ outside, today, mayChange }: OutsideCardProps) {
  return (
    <Card title="Obszary poza ośrodkiem">
      <div className="flex flex-col gap-4">
        {outside.length === 0 ? <p className="text-ink-soft">Wszystko, co zapisano, robi ośrodek.</p> : null}
        <ul className="flex flex-col divide-y divide-line">
          {outside.map(({ id, area, institution, reason, validFrom, validTo, version }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>
                <span className="font-semibold">{structureAreaLabels[area]}</span>
                {`: ${institution}`}
                <span className="block text-sm text-ink-soft">
                  {`${reason} · ${formatRange({ from: validFrom, to: validTo })}`}
                </span>
              </span>
              {mayChange && validTo === null ? (
                <EndOutside id={id} version={version} today={today} what={structureAreaLabels[area]} />
              ) : null}
            </li>
          ))}
        </ul>
        {mayChange ? (
          <details>
            <summary className="min-h-11 cursor-pointer font-semibold">Dodaj obszar poza ośrodkiem</summary>
            <LeaveOutsideForm key={outside.length} today={today} />
          </details>
        ) : null}
      </div>
    </Card>
  )
}
