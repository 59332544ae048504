import { formatDate } from '@/kernel/polish'
import { processNumber } from '@/domains/services-organisation/labels'
import { Badge } from '@/ui/badge'
import { FileHeader } from '@/ui/file-header'
import { StageBar, type StageState } from '@/ui/stage-bar'
import { selectionStateLabels } from '../labels'
import type { SelectionPage } from '../selection-queries'

const path = ['collecting', 'opened', 'scoring', 'opined', 'awarded', 'published'] as const

/** The head of a choice of a provider: how far it is, and what is missing to go on. */
export function SelectionHead({ page }: { page: SelectionPage }) {
  const { process, selection } = page
  const at = path.findIndex((state) => state === selection?.state)
  return (
    <FileHeader
      title={`Oferty: ${process.title}`}
      breadcrumbs={[
        { label: 'Usługi', href: '/uslugi' },
        ...(process.mayOpen ? [{ label: process.title, href: `/uslugi/${process.id}` }] : []),
      ]}
      badges={selection?.state === 'cancelled' ? <Badge tone="warning">unieważnione</Badge> : null}
      facts={[
        processNumber(process),
        selection ? `oferty do ${selection.offersDueAt}` : null,
        selection
          ? selection.openedAt
            ? `otwarte ${selection.openedAt}`
            : `otwarcie ${selection.openingAt}`
          : null,
      ]}
      state={
        selection && at !== -1 ? (
          <StageBar
            label="Etapy wyboru wykonawcy"
            stages={path.map((state, place) => ({
              key: state,
              label: selectionStateLabels[state],
              state: barState(place, at),
              when:
                state === 'published' && selection.publishedOn
                  ? formatDate(selection.publishedOn)
                  : undefined,
            }))}
            missing={selection.lacking.map(({ message }) => ({ label: message }))}
          />
        ) : null
      }
    />
  )
}

function barState(place: number, at: number): StageState {
  if (place < at || (place === at && at === path.length - 1)) return 'done'
  return place === at ? 'current' : 'todo'
}
