import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { referralAimLabels, referralOutcomeWords, referralStateLabels, type ReferralAim } from '../labels'
import type { ProceedingFile } from '../queries'
import { CertificateCards, type Receipt } from './examination-panel'
import { ReferralForm } from './case-forms'
import { StandardPath } from './standard-path'

type ReferralPanelProps = Pick<ProceedingFile, 'head' | 'referrals' | 'certificates'> & {
  today: LocalDate
  receipt: Receipt
}

/** The referral to the social worker and what came back through the door. */
export function ReferralPanel({ head, referrals, certificates, today, receipt }: ReferralPanelProps) {
  const { standardPath, referralObligatory } = head.facts
  const mayRefer = head.may.lead && ['applied', 'examined'].includes(head.state) && !standardPath
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <div className="flex min-w-0 flex-col gap-6">
        <StandardPath head={head} />
        {referralObligatory || standardPath ? null : (
          <Callout tone="info" title="Skierowanie jest nieobowiązkowe">
            Ośrodek przyjął wariant mniejszej roli pracownika socjalnego: na pytania o niewykorzystane zasoby
            (BAD-2b) i o współdziałanie (BAD-7) odpowiada pracownik ds. świadczeń.
          </Callout>
        )}
        {referrals.map((referral) => (
          <Card
            key={referral.id}
            title={`Skierowanie z ${formatDate(referral.issuedOn)}`}
            aside={<Badge tone="info">{referralStateLabels[referral.state]}</Badge>}
            actions={
              referral.fileId ? (
                <LinkButton
                  href={`/api/documents/${referral.fileId}`}
                  size="small"
                  icon="file-text"
                  newWindow
                >
                  PDF
                </LinkButton>
              ) : null
            }
          >
            <DescriptionList
              facts={[
                { term: 'Do kogo', value: referral.receiver },
                {
                  term: 'Po co',
                  value: referral.aims.map((aim) => referralAimLabels[aim as ReferralAim] ?? aim).join('; '),
                },
                { term: 'Kontakt do', value: formatDate(referral.contactBy) },
                ...(referral.outcomeNote
                  ? [
                      {
                        term: 'Wynik',
                        value: referral.outcomeNote,
                        note: referralOutcomeWords[referral.state],
                      },
                    ]
                  : []),
                ...(referral.retryOn ? [{ term: 'Kolejna próba', value: formatDate(referral.retryOn) }] : []),
              ]}
            />
          </Card>
        ))}
        {mayRefer ? (
          <Card
            title={referrals.length === 0 ? 'Skieruj do pracownika socjalnego' : 'Wystaw kolejne skierowanie'}
          >
            <ReferralForm
              proceedingId={head.id}
              refusals={head.steps.refer}
              today={today}
              socialWorker={head.socialWorker}
            />
          </Card>
        ) : null}
      </div>
      {standardPath && certificates.length === 0 ? null : (
        <CertificateCards certificates={certificates} receipt={receipt} />
      )}
    </div>
  )
}
