import Link from 'next/link'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate, formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { householdRelationLabels } from '../labels'
import type { HouseholdLine, MemberLine } from '../model'
import { HouseholdPicture } from './household-picture'

type HouseholdCardProps = {
  personId: string
  household: HouseholdLine & { readonly members: readonly MemberLine[] }
  today: LocalDate
  mayChange: boolean
}

const isPresent = (member: MemberLine, today: LocalDate) => member.validTo === null || member.validTo >= today

/** One household with everybody who belongs or belonged to it, as a picture and as a list. */
export function HouseholdCard({ personId, household, today, mayChange }: HouseholdCardProps) {
  const present = household.members.filter((member) => isPresent(member, today))
  const past = household.members.filter((member) => !isPresent(member, today))
  const lasts = household.validTo === null || household.validTo >= today
  return (
    <Card
      title={household.name}
      aside={<Badge tone={lasts ? 'success' : 'neutral'}>{lasts ? 'obecne środowisko' : 'zakończone'}</Badge>}
      actions={
        mayChange && lasts ? (
          <LinkButton href={`/klienci/${personId}/rodzina/dolacz`} size="small" icon="user-plus">
            Dołącz osobę
          </LinkButton>
        ) : null
      }
    >
      <p className="mb-3 text-ink-soft">
        {formatRange({ from: household.validFrom, to: household.validTo })} ·{' '}
        {countOf(present.length, ['osoba', 'osoby', 'osób'])}
      </p>
      {present.length > 1 ? <HouseholdPicture members={present} personId={personId} today={today} /> : null}
      <MemberList members={present} {...{ personId, today, mayChange }} />
      {past.length > 0 ? (
        <details className="mt-3 border-t border-line pt-2" open={!lasts}>
          <summary className="min-h-8 font-semibold text-brand">
            Dawni członkowie i poprzednie zapisy ({past.length})
          </summary>
          <MemberList members={past} {...{ personId, today, mayChange: false }} />
        </details>
      ) : null}
    </Card>
  )
}

type MemberListProps = {
  members: readonly MemberLine[]
  personId: string
  today: LocalDate
  mayChange: boolean
}

function MemberList({ members, personId, today, mayChange }: MemberListProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {members.map((member) => (
        <li key={member.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
          <div className="min-w-0">
            <p className="flex flex-wrap items-center gap-x-2">
              {member.personId === personId ? (
                <strong>{member.name}</strong>
              ) : (
                <Link href={`/klienci/${member.personId}`} prefetch={false}>
                  {member.name}
                </Link>
              )}
              <span className="text-ink-soft">{householdRelationLabels[member.relation]}</span>
              {member.diedOn ? <Badge>zgon {formatDate(member.diedOn)}</Badge> : null}
            </p>
            <p className="text-sm text-ink-soft">
              {[
                member.bornOn
                  ? countOf(ageOn(member.bornOn, member.diedOn ?? today), ['rok', 'lata', 'lat'])
                  : 'wiek nieznany',
                formatRange({ from: member.validFrom, to: member.validTo }),
                member.leaveReason,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {mayChange ? (
            <LinkButton
              href={`/klienci/${personId}/rodzina/czlonek/${member.id}`}
              size="small"
              variant="quiet"
              icon="pencil"
            >
              Zmień
            </LinkButton>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
