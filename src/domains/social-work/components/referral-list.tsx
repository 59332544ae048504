import { referralAimLabels, referralStateLabels, type ReferralAim } from '@/domains/benefits/labels'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { TermBadge } from '@/ui/term-badge'
import type { Caseload } from '../rules/caseload'
import type { ReferralLine } from '../worklist-queries'
import { AcceptReferral } from './accept-referral'

type ReferralListProps = { rows: readonly ReferralLine[]; load: Caseload; today: LocalDate }

/** Referrals by the day of contact: first those nobody accepted, then those without an outcome. */
export function ReferralList({ rows, load, today }: ReferralListProps) {
  if (rows.length === 0) {
    return (
      <Card>
        <EmptyState icon="circle-check" title="Żadne skierowanie nie czeka">
          Tu pojawi się skierowanie, gdy tylko wystawi je pracownik ds. świadczeń.
        </EmptyState>
      </Card>
    )
  }
  const waiting = rows.filter(({ state }) => state === 'issued')
  const accepted = rows.filter(({ state }) => state !== 'issued')
  return (
    <>
      {waiting.map((row) => (
        <Card
          key={row.id}
          title={row.name}
          aside={<TermBadge dueOn={row.contactBy} today={today} label="kontakt" />}
        >
          <div className="flex flex-col gap-3">
            <Words row={row} />
            {row.mayAccept ? (
              <AcceptReferral
                referralId={row.id}
                version={row.version}
                overNorm={load.state !== 'ok'}
                loadSentence={load.sentence}
              />
            ) : (
              <p className="text-ink-soft">Skierowanie przyjmie pracownik socjalny, do którego trafiło.</p>
            )}
          </div>
        </Card>
      ))}
      {accepted.length > 0 ? (
        <Card title="Przyjęte, bez wyniku">
          <ul className="flex flex-col divide-y divide-line">
            {accepted.map((row) => (
              <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
                <div className="min-w-0 flex-[1_1_16rem]">
                  <p className="font-semibold">{row.name}</p>
                  <Words row={row} />
                </div>
                <Badge tone={row.state === 'accepted' ? 'info' : 'warning'}>
                  {referralStateLabels[row.state].toLowerCase()}
                </Badge>
                {row.socialWorkFileId ? (
                  <LinkButton href={`/praca-socjalna/${row.socialWorkFileId}`} size="small">
                    Zapisz wynik
                  </LinkButton>
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  )
}

function Words({ row }: { row: ReferralLine }) {
  const aims = row.aims.map((aim) => referralAimLabels[aim as ReferralAim] ?? aim)
  return (
    <p className="text-ink-soft">
      Skierowanie z {formatDate(row.issuedOn)}
      {row.issuedBy ? `, od: ${row.issuedBy}` : ''}. Cel: {aims.join('; ')}.
      {row.retryOn ? ` Kolejna próba: ${formatDate(row.retryOn)}.` : ''}
    </p>
  )
}
