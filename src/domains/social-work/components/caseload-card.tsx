import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ProgressBar } from '@/ui/progress-bar'
import type { socialWorkCaseload } from '../report-queries'

type Row = Awaited<ReturnType<typeof socialWorkCaseload>>[number]

/** Every social worker's load against the norm; figures only. */
export function CaseloadCard({ rows }: { rows: readonly Row[] }) {
  return (
    <Card title="Obciążenie pracowników">
      <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {rows.map((row) => (
          <li key={row.userId} className="flex flex-col gap-1">
            <ProgressBar
              label={row.name}
              value={row.load}
              max={row.norm}
              words={`${row.load} z ${row.norm} środowisk`}
            />
            <p className="text-sm text-ink-soft">
              {row.team ?? 'bez zespołu'}
              {row.state === 'over' ? <Badge tone="warning">ponad normę</Badge> : null}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
