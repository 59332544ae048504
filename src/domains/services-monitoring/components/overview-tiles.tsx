import { formatMonth, formatNumber } from '@/kernel/polish'
import { StatTile } from '@/ui/stat-tile'
import type { Overview } from '../overview-queries'
import { conformityWords } from '../rules/checklist'

/** The month in figures; every figure opens the records behind it. */
export function OverviewTiles({ overview }: { overview: Overview }) {
  const { totals, last, late, awaiting, actions } = overview
  const reports = (query: string) => `/monitoring/sprawozdania?${query}`
  const ofMonth = reports(`miesiac=${last ?? ''}`)
  const month = last ? formatMonth(last) : ''
  return (
    <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      <StatTile
        label="Sprawozdania po terminie"
        value={formatNumber(late)}
        href={reports('stan=late')}
        {...(late > 0 ? { tone: 'danger' as const, note: 'brakuje sprawozdań' } : {})}
      />
      <StatTile
        label="Czekają na analizę"
        value={formatNumber(awaiting)}
        href={reports('stan=awaiting')}
        {...(awaiting > 0 ? { tone: 'warning' as const, note: 'do przeczytania' } : {})}
      />
      <StatTile
        label="Działania do wykonania"
        value={formatNumber(actions.open)}
        href="/monitoring/dzialania?stan=open"
        note={`w tym długofalowe: ${actions.longTerm}`}
      />
      <StatTile
        label="Działania po terminie"
        value={formatNumber(actions.overdue)}
        href="/monitoring/dzialania?stan=overdue"
        {...(actions.overdue > 0 ? { tone: 'danger' as const, note: 'termin minął' } : {})}
      />
      <StatTile label="Adresaci usług" value={formatNumber(totals.recipients)} href={ofMonth} note={month} />
      <StatTile
        label="Godziny wykonane"
        value={formatNumber(totals.hoursDone)}
        href={ofMonth}
        note={`z ${formatNumber(totals.hoursPlanned)} zaplanowanych`}
      />
      <StatTile label="Osoby oczekujące" value={formatNumber(totals.waiting)} href={ofMonth} note={month} />
      <StatTile
        label="Zgodność ze standardem"
        value={conformityWords(totals.conformity)}
        href={ofMonth}
        note="sprawdzeń bez zastrzeżeń"
      />
    </div>
  )
}
