import Link from 'next/link'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate, formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { householdRelationLabels } from '../labels'
import type { HouseholdLine, MemberLine } from '../model'
import { householdAsSeen, type Standing } from '../rules/household-as-seen'
import { HouseholdPicture } from './household-picture'

type HouseholdCardProps = {
  personId: string
  household: HouseholdLine & { readonly members: readonly MemberLine[] }
  today: LocalDate
  mayChange: boolean
}

/** One household with everybody who belongs or belonged to it, as a picture and as a list. */
export function HouseholdCard({ personId, household, today, mayChange }: HouseholdCardProps) {
  const { standing, day, present, joining, past } = householdAsSeen(household, personId, today)
  const lives = standing === 'present'
  const changes = mayChange && lives
  const headless = changes && present.length > 0 && present.every(({ relation }) => relation !== 'head')
  return (
    <Card
      title={household.name}
      aside={<Badge tone={lives ? 'success' : 'neutral'}>{standingWords[standing]}</Badge>}
      actions={
        changes ? (
          <LinkButton href={`/klienci/${personId}/rodzina/dolacz`} size="small" icon="user-plus">
            Dołącz osobę
          </LinkButton>
        ) : null
      }
    >
      <p className="mb-3 text-ink-soft">
        {formatRange({ from: household.validFrom, to: household.validTo })} ·{' '}
        {countOf(present.length, ['osoba', 'osoby', 'osób'])}
        {lives ? null : ` · skład na ${formatDate(day)}, ostatni dzień tej osoby w środowisku`}
      </p>
      {headless ? (
        <Callout tone="warning" title="Środowisko nie ma osoby głównej" className="mb-3">
          Wskaż ją: wybierz „Zmień” przy tej osobie, a potem popraw, kim są dla niej pozostali.
        </Callout>
      ) : null}
      {present.length > 1 ? <HouseholdPicture members={present} personId={personId} today={day} /> : null}
      <MemberList members={present} {...{ personId, today: day, mayChange: changes }} />
      {joining.length > 0 ? (
        <>
          <p className="mt-3 border-t border-line pt-2 font-semibold">Dołączą później</p>
          <MemberList members={joining} {...{ personId, today, mayChange: changes }} />
        </>
      ) : null}
      {past.length > 0 ? (
        <details className="mt-3 border-t border-line pt-2">
          <summary className="min-h-8 font-semibold text-brand">
            Dawni członkowie i poprzednie zapisy ({past.length})
          </summary>
          <MemberList members={past} {...{ personId, today, mayChange: false }} />
        </details>
      ) : null}
    </Card>
  )
}

const standingWords: Record<Standing, string> = {
  present: 'obecne środowisko',
  left: 'dawne środowisko',
  ended: 'zakończone',
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
