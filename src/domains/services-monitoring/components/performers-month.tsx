import { formatDate, formatNumber } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { VisuallyHidden } from '@/ui/visually-hidden'
import { DataTable, type Column } from '@/ui/table/data-table'
import { performerStateLabels } from '../labels'
import type { MonthOfPerformers } from '../performer-views'
import type { ReportPage } from '../queries'

const tones = { missing: 'danger', sent: 'warning', returned: 'neutral', taken: 'success' } as const

type PerformersProps = { page: ReportPage; performers: MonthOfPerformers; writing: boolean }

/** Several perform the month side by side: who reported what, who has not, and what it is together. */
export function PerformersMonth({ page, performers, writing }: PerformersProps) {
  const { months, lines, otherwise } = performers
  return (
    <div className="flex flex-col gap-3">
      <ul className="flex flex-col divide-y divide-line">
        {months.map((month, at) => (
          <li key={month.id} className="flex flex-wrap items-center justify-between gap-2 py-2 first:pt-0">
            <PerformerHead month={month} number={at + 1} />
            {writing ? (
              <LinkButton
                href={`/api/documents/formularz-wykonawcy/${page.id}/${page.month}?wykonawca=${month.id}&pobierz=1`}
                icon="download"
                size="small"
                download
              >
                Formularz XLSX
                <VisuallyHidden>{`: ${month.name}`}</VisuallyHidden>
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ul>
      {months.some(({ taken }) => taken !== null) ? (
        <DataTable
          caption="Dane wykonawców i ich suma"
          columns={columnsOf(months.length)}
          rows={lines}
          rowKey={({ figure }) => figure}
          empty={<EmptyState title="Nie ma danych" />}
        />
      ) : null}
      {otherwise.length > 0 ? (
        <p className="text-sm text-ink-soft">{`Wykonawcy podali razem inaczej: ${otherwise.join(', ')}.`}</p>
      ) : null}
    </div>
  )
}

type HeadProps = { month: MonthOfPerformers['months'][number]; number: number }

function PerformerHead({ month, number }: HeadProps) {
  const { name, state, taken } = month
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2">
        {`${number}. ${name}`}
        <Badge tone={tones[state]}>{performerStateLabels[state]}</Badge>
      </p>
      {taken ? (
        <p className="text-sm text-ink-soft">
          {`Przejęto ${formatDate(taken.on)}, ${taken.by}, ${taken.byAccount ? 'z konta wykonawcy' : 'z pliku'}. `}
          <a href={`/api/documents/${taken.fileId}?pobierz=1`} download>
            Plik
          </a>
        </p>
      ) : null}
    </div>
  )
}

type Line = MonthOfPerformers['lines'][number]
const count = (value: number | null) => (value === null ? '–' : formatNumber(value))

/** Performers by their numbers in the list above: names are too long to stand side by side. */
const columnsOf = (performers: number): Column<Line>[] => [
  { key: 'co', header: 'Co', cell: ({ label }) => label },
  { key: 'razem', header: 'Razem', align: 'end', cell: ({ together }) => <strong>{count(together)}</strong> },
  ...Array.from({ length: performers }, (_, at): Column<Line> => ({
    key: `wykonawca-${at}`,
    header: `Wykonawca ${at + 1}`,
    align: 'end',
    cell: ({ each }) => count(each[at] ?? null),
  })),
]
