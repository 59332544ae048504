import { formatDate } from '@/kernel/polish'
import type { FileKind } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { fileKindLabels } from '../labels'
import type { LeadProposal } from '../model'
import type { assignableFiles } from '../queries'
import { proposalsFor } from '../rules/lead-order'
import { AssignForm } from './assign-form'

type Row = Awaited<ReturnType<typeof assignableFiles>>['rows'][number]
type AssignableFilesProps = {
  rows: readonly Row[]
  proposals: Readonly<Record<FileKind, readonly LeadProposal[]>>
}

/** Files with their present lead; each opens in place to be given to somebody else. */
export function AssignableFiles({ rows, proposals }: AssignableFilesProps) {
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState icon="circle-check" title="Nie ma tu akt do przydzielenia">
          Akta bez prowadzącego pojawią się tu od razu po przyjęciu zgłoszenia.
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card>
      <ul className="flex flex-col divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="py-3">
            <details>
              <summary className="flex cursor-pointer flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-semibold">
                  {row.person.lastName} {row.person.firstName}
                </span>
                <span className="text-ink-soft">
                  {fileKindLabels[row.kind]}, od {formatDate(row.openedOn)}
                </span>
                {row.restricted ? <Badge tone="restricted">poufne</Badge> : null}
                {row.lead ? (
                  <span>
                    prowadzi {row.lead.firstName} {row.lead.lastName}
                  </span>
                ) : (
                  <Badge tone="warning">bez prowadzącego</Badge>
                )}
              </summary>
              <div className="pt-3">
                <AssignForm
                  files={[{ fileId: row.id, version: row.version }]}
                  proposals={proposalsFor(proposals[row.kind], row.districtId, [
                    row.lead?.id ?? null,
                    row.otherLeadId,
                  ])}
                  reason={row.lead ? '' : 'Pierwszy przydział'}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
