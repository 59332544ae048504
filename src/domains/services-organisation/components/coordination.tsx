import Link from 'next/link'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import type { Option } from '@/ui/form/select-field'
import { DataTable } from '@/ui/table/data-table'
import type { coordinations, CoordinationLine } from '../coordination-queries'
import { catalogueServices } from '../dictionaries/services'
import {
  AssignCoordinationForm,
  EndCoordinationForm,
  EndDeliveryForm,
  EntrustDeliveryForm,
} from './coordination-forms'

type Page = Awaited<ReturnType<typeof coordinations>>

type TableProps = { rows: readonly CoordinationLine[]; mayAssign: boolean; exportHref: string }

/** Services and groups with their coordinators; printed and exported as seen. */
export function CoordinationTable({ rows, mayAssign, exportHref }: TableProps) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Koordynatorzy usług i grup"
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'usluga', header: 'Usługa', cell: (row) => row.serviceLabel },
          { key: 'grupa', header: 'Dla kogo', cell: (row) => row.groupLabel },
          {
            key: 'koordynator',
            header: 'Koordynator',
            nowrap: true,
            cell: (row) => (
              <>
                {row.coordination?.name ?? 'brak'}
                {row.coordination ? (
                  <span className="block text-sm text-ink-soft">{`od ${formatDate(row.coordination.from)}`}</span>
                ) : null}
              </>
            ),
          },
          {
            key: 'procesy',
            header: 'Procesy w toku',
            secondary: true,
            cell: (row) => (row.processes > 0 ? formatNumber(row.processes) : ''),
          },
          {
            key: 'komorka',
            header: 'Wykonuje',
            secondary: true,
            cell: (row) => row.units.join('; '),
          },
          ...(mayAssign
            ? [
                {
                  key: 'wyznacz',
                  header: 'Wyznaczenie',
                  headerHidden: true,
                  cell: (row: CoordinationLine) => (
                    <Link href={`/uslugi/koordynatorzy?wpis=${row.service}.${row.group}#wyznaczenie`}>
                      {row.coordination ? 'Zmień' : 'Wyznacz'}
                      <span className="sr-only">: {`${row.serviceLabel}, ${row.groupLabel}`}</span>
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
        noun={['wiersz', 'wiersze', 'wierszy']}
        exportHref={exportHref}
        printable
        empty={<EmptyState icon="users" title="Nic nie pasuje do filtrów" />}
      />
    </Card>
  )
}

type ChosenProps = { line: CoordinationLine; coordinators: readonly Option[]; today: LocalDate }

/** The chosen service and group: who coordinates it from now on. */
export function ChosenCoordination({ line, coordinators, today }: ChosenProps) {
  return (
    <Card title={`Koordynator: ${line.serviceLabel} – ${line.groupLabel}`}>
      <div className="flex flex-col gap-4">
        <AssignCoordinationForm
          service={line.service}
          group={line.group}
          userId={null}
          coordinators={coordinators}
          today={today}
        />
        {line.coordination ? (
          <details>
            <summary className="min-h-11 cursor-pointer font-semibold">Zakończ bez następcy</summary>
            <EndCoordinationForm
              id={line.coordination.id}
              version={line.coordination.version}
              today={today}
            />
          </details>
        ) : null}
      </div>
    </Card>
  )
}

type DeliveriesProps = Pick<Page, 'deliveries' | 'units'> & { maySave: boolean; today: LocalDate }

/** Units that deliver services themselves; their people do not supervise these services. */
export function DeliveriesCard({ deliveries, units, maySave, today }: DeliveriesProps) {
  return (
    <Card title="Usługi, które wykonuje ośrodek">
      <div className="flex flex-col gap-4">
        {deliveries.length === 0 ? (
          <p className="text-ink-soft">Żadna komórka ośrodka nie wykonuje dziś usług.</p>
        ) : null}
        <ul className="flex flex-col divide-y divide-line">
          {deliveries.map((one) => (
            <li key={one.id} className="flex flex-col gap-2 py-2">
              <span>
                {`${catalogueServices.find(({ code }) => code === one.service)?.label ?? one.service}: `}
                <span className="font-semibold">{one.unit}</span>
                <span className="text-sm text-ink-soft">{` od ${formatDate(one.from)}`}</span>
              </span>
              {maySave ? (
                <details>
                  <summary className="w-fit min-h-8 cursor-pointer text-link underline">
                    Zakończ wykonywanie
                  </summary>
                  <EndDeliveryForm id={one.id} version={one.version} today={today} />
                </details>
              ) : null}
            </li>
          ))}
        </ul>
        {maySave ? (
          <details>
            <summary className="min-h-11 cursor-pointer font-semibold">
              Powierz wykonywanie usługi komórce
            </summary>
            <EntrustDeliveryForm key={deliveries.length} units={units} today={today} />
          </details>
        ) : null}
      </div>
    </Card>
  )
}
