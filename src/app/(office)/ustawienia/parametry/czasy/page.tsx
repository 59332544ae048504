import { TimeNormList } from '@/domains/social-work/components/time-norm-list'
import { timeNormPermissions } from '@/domains/social-work/permissions'
import { timeNorms } from '@/domains/social-work/time-norm-queries'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Czasy orientacyjne' }

export default officePage(
  { title: 'Czasy orientacyjne', permission: timeNormPermissions.on('socialWork.timeNorm.read') },
  async ({ actor, clock }) => {
    const lines = await timeNorms({ actor, clock }, {})
    const mayVerify = timeNormPermissions.on('socialWork.timeNorm.verify').allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/parametry"
        title="Czasy orientacyjne"
        breadcrumbs={[{ label: 'Parametry i normy', href: '/ustawienia/parametry' }]}
        lead={`Ile zwykle zajmuje działanie i ile zajmuje naprawdę. ${mayVerify ? 'Potwierdź czas albo go zmień; obciążenie liczy się według wersji z dnia działania.' : 'Czasy weryfikuje dyrektor.'}`}
        actions={
          <>
            <LinkButton href="/api/exports/social-work/time-norms" download variant="quiet" icon="download">
              Pobierz XLSX
            </LinkButton>
            <PrintButton />
          </>
        }
      >
        <TimeNormList lines={lines} mayVerify={mayVerify} today={clock.today()} />
      </SettingsFrame>
    )
  },
)
