import type { ReactNode } from 'react'
import { formatRange } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { fileKindLabels, fileLeadLabels, fileStateLabels } from '@/domains/casework/labels'
import type { FileKind, FileState } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'

export type FileLine = {
  readonly id: string
  readonly kind: FileKind
  readonly state: FileState
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly leadName: string | null
  readonly mayOpen: boolean
}

type FilesCardProps = {
  kind: FileKind
  files: readonly FileLine[]
  /** The first step, for those who may open a file. */
  emptyAction?: ReactNode
  /** What of an open file is shown here, for those whom the wall lets in. */
  inside?: (file: FileLine) => ReactNode
}

/** That files of a kind exist and who leads them; the way in only for those whom the wall lets through. */
export function FilesCard({ kind, files, emptyAction, inside }: FilesCardProps) {
  const ofKind = files.filter((file) => file.kind === kind)
  if (ofKind.length === 0) {
    return (
      <Card title={fileKindLabels[kind]}>
        <EmptyState icon="folder" title="Nie ma takich akt" action={emptyAction}>
          Tu pojawi się wiadomość, że akta są prowadzone, i kto je prowadzi.
        </EmptyState>
      </Card>
    )
  }
  return ofKind.map((file) => (
    <Card
      key={file.id}
      title={fileKindLabels[kind]}
      aside={
        <Badge tone={file.state === 'open' ? 'success' : 'neutral'}>{fileStateLabels[file.state]}</Badge>
      }
      actions={
        file.mayOpen && kind === 'socialWork' ? (
          <LinkButton href={`/praca-socjalna/${file.id}`} variant="primary" icon="folder-open">
            Otwórz akta
          </LinkButton>
        ) : null
      }
    >
      <DescriptionList
        facts={[
          { term: fileLeadLabels[kind], value: file.leadName ?? 'czeka na przydział' },
          { term: 'Okres', value: formatRange({ from: file.openedOn, to: file.closedOn }) },
        ]}
      />
      {file.mayOpen ? (
        inside?.(file)
      ) : (
        <p className="mt-3 max-w-reading text-ink-soft">
          Treść tych akt jest dostępna dla osoby, która je prowadzi, i jej kierownika. W sprawie klienta
          skontaktuj się z prowadzącym.
        </p>
      )}
    </Card>
  ))
}
