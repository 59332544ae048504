import type { LocalDate } from '@/kernel/calendar-day'
import { formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import type { AccountPosition } from '../account-queries'
import { consultantKindLabels, fteWords, positionLabels } from '../labels'
import type { QualificationState } from '../rules/qualifications'
import { EndPosition } from './end-on-day'

type PositionItemProps = { position: AccountPosition; today: LocalDate; mayChange: boolean }

/** One position of a person, with what is missing to it by table 32. */
export function PositionItem({ position, today, mayChange }: PositionItemProps) {
  const { kind, speciality, qualified, teamName, fte, validFrom, validTo, districts } = position
  const ended = validTo !== null && validTo < today
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-0">
      <div>
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {positionLabels[kind]}
          {speciality ? ` (${consultantKindLabels[speciality]})` : null}
          {ended ? null : <Qualified state={qualified} />}
          {ended ? <Badge icon="history">zakończone</Badge> : null}
          {validFrom > today ? (
            <Badge tone="info">od {formatRange({ from: validFrom, to: null }).slice(3)}</Badge>
          ) : null}
        </p>
        <p className="text-sm text-ink-soft">
          {[teamName, fteWords(fte), formatRange({ from: validFrom, to: validTo })]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {districts.length > 0 ? (
          <p className="text-sm text-ink-soft">Rejony: {districts.join(', ')}</p>
        ) : null}
      </div>
      {mayChange && validTo === null ? (
        <EndPosition id={position.id} version={position.version} today={today} what={positionLabels[kind]} />
      ) : null}
    </li>
  )
}

function Qualified({ state }: { state: QualificationState }) {
  if (state === 'unknown') return <Badge tone="warning">kwalifikacje do uzupełnienia</Badge>
  if (state === 'unfulfilled') return <Badge tone="danger">bez wymaganych kwalifikacji</Badge>
  return null
}
