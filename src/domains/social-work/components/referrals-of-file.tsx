import { referralAimLabels, referralStateLabels, type ReferralAim } from '@/domains/benefits/labels'
import { addDays, type LocalDate } from '@/kernel/local-date'
import type { ReferralState } from '@/platform/db/generated/enums'
import { formatDate, sentence } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { TermBadge } from '@/ui/term-badge'
import { ReferralOutcome } from './referral-outcome'
import type { Overview } from './overview'

/** Nothing is left to do about it: it was answered, lost its object, or the case goes the standard path. */
const ended: readonly ReferralState[] = ['completed', 'pointless', 'recalled']

/** The referral the family came with: what the client did, or what is to be done next. */
export function ReferralsOfFile({
  referrals,
  today,
}: {
  referrals: Overview['referrals']
  today: LocalDate
}) {
  const open = referrals.filter(({ state }) => !ended.includes(state))
  return open.map((referral) => (
    <Card
      key={referral.id}
      title={`Skierowanie z ${formatDate(referral.issuedOn)}`}
      aside={
        referral.state === 'issued' || referral.state === 'accepted' ? (
          <TermBadge dueOn={referral.contactBy} today={today} label="kontakt" />
        ) : (
          <Badge tone={referral.state === 'clientCame' ? 'success' : 'warning'}>
            {referralStateLabels[referral.state].toLowerCase()}
          </Badge>
        )
      }
      actions={
        <LinkButton
          href={`/api/exports/social-work/print/referral/${referral.id}`}
          size="small"
          variant="quiet"
          newWindow
        >
          Wydruk skierowania
        </LinkButton>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft">
          Cel: {referral.aims.map((aim) => referralAimLabels[aim as ReferralAim] ?? aim).join('; ')}.
          {referral.outcomeNote ? ` ${sentence(referral.outcomeNote)}` : ''}
          {referral.retryOn ? ` Kolejna próba: ${formatDate(referral.retryOn)}.` : ''}
        </p>
        {referral.state === 'issued' ? (
          <LinkButton href="/praca-socjalna/skierowania" variant="primary">
            Przyjmij skierowanie
          </LinkButton>
        ) : (
          <ReferralOutcome
            referralId={referral.id}
            version={referral.version}
            state={referral.state}
            retryOn={addDays(today, 14)}
          />
        )}
      </div>
    </Card>
  ))
}
