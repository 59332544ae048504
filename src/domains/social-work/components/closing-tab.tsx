import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import type { Refusal } from '@/kernel/refusal'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { FileHead } from '../file-head'
import type { closingsOfFile } from '../file-queries'
import { closeReasonLabels, type CloseReason } from '../labels'
import type { Kept } from '../model'
import { closingWarnings } from '../rules/closing'
import { ClosingForm, ReopenForm } from './closing-forms'

type Closing = Awaited<ReturnType<typeof closingsOfFile>>[number]
type ClosingTabProps = { head: FileHead; closings: readonly Closing[]; mayReopen: boolean; kept: Kept }

/** The end of a round and the beginning of the next one; what was said then stays to be read. */
export function ClosingTab({ head, closings, mayReopen, kept }: ClosingTabProps) {
  const open = head.state === 'open'
  return (
    <>
      {open && head.leads ? (
        <>
          <Callout tone="info" title="Cel może zostać nieosiągnięty – pracę można zakończyć i tak.">
            Ważne, by padło końcowe słowo obu stron i by było wiadomo, na kogo rodzina może liczyć.
          </Callout>
          <Owed head={head} warnings={closingWarnings(head.cycle.missing)} />
          <Card title="Zakończ pracę socjalną">
            <ClosingForm fileId={head.id} version={head.version} kept={kept} />
          </Card>
        </>
      ) : null}
      {open ? null : <Owed head={head} warnings={closingWarnings(head.cycle.missing)} />}
      {!open && mayReopen ? (
        <Card title="Wznów pracę socjalną">
          <ReopenForm fileId={head.id} version={head.version} />
        </Card>
      ) : null}
      {closings.map((closing) => (
        <ClosingCard key={closing.id} closing={closing} />
      ))}
      {closings.length === 0 && !head.leads ? (
        <Card>
          <EmptyState icon="archive" title="Praca socjalna trwa" />
        </Card>
      ) : null}
    </>
  )
}

/** Months of zał. 6 that closing does not pay off. */
function Owed({ head, warnings }: { head: FileHead; warnings: readonly Refusal[] }) {
  return warnings.map(({ code, message, remedy }) => (
    <Callout
      key={code}
      tone="warning"
      title={message}
      actions={
        head.leads ? (
          <LinkButton href={`/praca-socjalna/${head.id}/zaswiadczenia`} size="small">
            Wystaw zaświadczenie
          </LinkButton>
        ) : null
      }
    >
      {head.state === 'open'
        ? remedy
        : 'Praca socjalna trwała w tym czasie, więc zaświadczenie jest nadal należne.'}
    </Callout>
  ))
}

function ClosingCard({ closing }: { closing: Closing }) {
  return (
    <Card title={`Zakończono ${formatDate(closing.closedOn)}`}>
      <DescriptionList
        facts={[
          { term: 'Powód', value: closeReasonLabels[closing.reason as CloseReason] ?? closing.reason },
          { term: 'Końcowe słowo klienta', value: closing.clientStatement },
          { term: 'Końcowe słowo pracownika', value: closing.workerStatement },
          ...(closing.missingReason
            ? [{ term: 'Dlaczego czegoś brakuje', value: closing.missingReason }]
            : []),
          { term: 'Sieć wsparcia', value: closing.supportNetwork },
          ...(closing.reopenedOn
            ? [{ term: 'Wznowiono', value: formatDate(closing.reopenedOn), note: closing.reopenReason }]
            : []),
        ]}
      />
    </Card>
  )
}
