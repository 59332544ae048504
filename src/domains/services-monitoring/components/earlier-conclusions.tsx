import Link from 'next/link'
import { formatMonth } from '@/kernel/polish'
import { Card } from '@/ui/card'
import type { EarlierConclusion } from '../conclusion-queries'

/** In the diagnosis: what evaluations of the same service found before. */
export function EarlierConclusions({ rows }: { rows: readonly EarlierConclusion[] }) {
  if (rows.length === 0) return null
  return (
    <Card title="Wnioski z wcześniejszych ewaluacji tej usługi">
      <ul className="flex flex-col divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-1 py-3">
            <Link href={`/uslugi/${row.processId}/ewaluacja/${row.id}`} className="font-semibold">
              {`${row.title}, ${formatMonth(row.from)} – ${formatMonth(row.until)}`}
            </Link>
            <p className="max-w-reading whitespace-pre-line">{row.conclusions}</p>
            {row.recommendations ? (
              <p className="max-w-reading whitespace-pre-line text-ink-soft">{`Rekomendacje: ${row.recommendations}`}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}
