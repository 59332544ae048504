import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import type { SelectionView } from '../selection-queries'

type Member = SelectionView['committee'][number]

/** Who sits in the committee, who is excluded, what each still owes. */
export function CommitteeCard({ selection }: { selection: SelectionView }) {
  return (
    <Card title="Komisja">
      {selection.committee.length === 0 ? (
        <p className="text-ink-soft">Komisji jeszcze nie powołano. Powołuje ją dyrektor w kroku procesu.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {selection.committee.map((member) => (
            <li key={member.userId} className="flex flex-wrap items-center justify-between gap-2 py-2">
              <span>{member.name}</span>
              <MemberMark member={member} state={selection.state} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function MemberMark({ member, state }: { member: Member; state: SelectionView['state'] }) {
  if (member.excluded !== null) return <Badge tone="danger">{`poza oceną: ${member.excluded}`}</Badge>
  if (member.owes > 0) return <Badge tone="warning">brak oświadczenia</Badge>
  if (state === 'scoring' && member.toScore > 0)
    return (
      <Badge tone={member.scored === member.toScore ? 'success' : 'neutral'}>
        {`oceny: ${member.scored} z ${member.toScore}`}
      </Badge>
    )
  return <Badge tone="success">bez powiązań</Badge>
}
