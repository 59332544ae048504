import { informationCategoryLabels } from '@/domains/benefits/labels'
import { formatDate, formatDateTime } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { informationOfFile } from '../file-queries'

type Row = Awaited<ReturnType<typeof informationOfFile>>['rows'][number]

/** What has been passed to the benefits worker, with the receipt. */
export function InformationList({ rows }: { rows: readonly Row[] }) {
  return (
    <Card title="Przekazane">
      {rows.length === 0 ? (
        <EmptyState icon="send" title="Nic jeszcze nie przekazano" />
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {rows.map((row) => (
            <li key={row.id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
              <div className="min-w-0 flex-[1_1_16rem]">
                <p className="font-semibold">{informationCategoryLabels[row.category]}</p>
                <p className="whitespace-pre-line">{row.description}</p>
                <p className="text-sm text-ink-soft">
                  Sprawa {row.proceeding.caseNumber}, ustalono {formatDate(row.foundOn)}.{' '}
                  {row.clientInformedOn
                    ? `Klient poinformowany ${formatDate(row.clientInformedOn)}.`
                    : `Klienta nie poinformowano: ${row.notInformedReason ?? ''}.`}
                </p>
              </div>
              {row.readAt ? (
                <Badge tone="success">{`odczytane ${formatDateTime(row.readAt)}`}</Badge>
              ) : (
                <Badge>jeszcze nieodczytane</Badge>
              )}
              <LinkButton
                href={`/api/exports/social-work/print/information/${row.id}`}
                size="small"
                icon="file-text"
                newWindow
              >
                Wydruk
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
