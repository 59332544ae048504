import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, formatRange, formatTime } from '@/kernel/polish'
import type { AuthorisationKind, UserStatus } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import type { Option } from '@/ui/form/select-field'
import type { AccountPosition } from '../account-queries'
import { authorisationKindLabels } from '../labels'
import type { QualificationLine } from '../qualifications'
import { AccountActions } from './account-actions'
import { ChangeUserForm, type AccountView } from './account-forms'
import { AssignPosition } from './assign-position-form'
import { PositionItem } from './position-item'
import { QualificationsCard } from './qualifications-card'

type AuthorisationLine = {
  id: string
  kind: AuthorisationKind
  documentNumber: string
  validFrom: LocalDate
  validTo: LocalDate | null
}

type AccountScreenProps = {
  account: AccountView & {
    login: string
    status: UserStatus
    provider: string | null
    mustChangePassword: boolean
    totpOn: boolean
    openSessions: number
    restingUntil: Date | null
    positions: readonly AccountPosition[]
    qualifications: readonly QualificationLine[]
    authorisations: readonly AuthorisationLine[]
  }
  options: { teams: readonly Option[]; districts: readonly Option[] }
  today: LocalDate
  own: boolean
  mayChange: boolean
}

/** One account: access, positions, data, authorisations. */
export function AccountScreen({ account, options, today, own, mayChange }: AccountScreenProps) {
  return (
    <>
      <Card title="Dostęp">
        <div className="flex flex-col gap-4">
          <DescriptionList
            facts={[
              { term: 'Login', value: account.login },
              { term: 'Hasło', value: account.mustChangePassword ? 'tymczasowe, do zmiany' : 'własne' },
              { term: 'Kod jednorazowy', value: account.totpOn ? 'włączony' : 'wyłączony' },
              {
                term: 'Logowanie',
                value: account.restingUntil ? (
                  <Badge tone="warning">wstrzymane do {formatTime(account.restingUntil)}</Badge>
                ) : (
                  'bez ograniczeń'
                ),
                note: account.restingUntil ? 'Po 6 nieudanych próbach w ciągu 30 minut.' : undefined,
              },
              { term: 'Otwarte sesje', value: countOf(account.openSessions, ['sesja', 'sesje', 'sesji']) },
            ]}
          />
          {mayChange ? (
            <AccountActions
              userId={account.id}
              version={account.version}
              blocked={account.status === 'blocked'}
              resting={account.restingUntil !== null}
              totpOn={account.totpOn}
              own={own}
            />
          ) : null}
        </div>
      </Card>
      {account.provider === null ? (
        <>
          <PositionsCard {...{ account, options, today, own, mayChange }} />
          <QualificationsCard
            userId={account.id}
            lines={account.qualifications}
            mayChange={mayChange}
            own={own}
          />
        </>
      ) : (
        <Callout title={`Konto wykonawcy: ${account.provider}`}>
          Widzi tylko miesiące swoich usług i przesyła ich dane. Nie zajmuje stanowiska. Zakłada je i wyłącza
          specjalista na karcie wykonawcy.
        </Callout>
      )}
      <Authorisations lines={account.authorisations} />
      {mayChange ? (
        <Card title="Dane">
          <ChangeUserForm account={account} />
        </Card>
      ) : null}
    </>
  )
}

/** Positions, past and to come. */
function PositionsCard({ account, options, today, own, mayChange }: AccountScreenProps) {
  return (
    <Card title="Stanowiska" padding="flush">
      {account.positions.length === 0 ? (
        <EmptyState icon="briefcase" title="Nie ma jeszcze stanowiska">
          Bez stanowiska konto nie widzi żadnych spraw.
        </EmptyState>
      ) : (
        <ul>
          {account.positions.map((position) => (
            <PositionItem key={position.id} position={position} today={today} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {mayChange ? (
        <div className="border-t border-line p-4">
          <AssignPosition
            userId={account.id}
            today={today}
            own={own}
            held={account.qualifications.filter(({ withdrawn }) => withdrawn === null)}
            {...options}
          />
        </div>
      ) : null}
    </Card>
  )
}

function Authorisations({ lines }: { lines: readonly AuthorisationLine[] }) {
  if (lines.length === 0) return null
  return (
    <Card title="Upoważnienia" padding="flush">
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="border-b border-line px-4 py-2 last:border-0">
            <p className="font-semibold">{authorisationKindLabels[line.kind]}</p>
            <p className="text-sm text-ink-soft">
              nr {line.documentNumber} · {formatRange({ from: line.validFrom, to: line.validTo })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
