import { DeskTabs } from '@/domains/social-work/components/desk-tabs'
import { ReferralList } from '@/domains/social-work/components/referral-list'
import { referralPermissions } from '@/domains/social-work/permissions'
import { referralsToAccept } from '@/domains/social-work/worklist-queries'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Skierowania' }

export default officePage(
  { title: 'Skierowania', permission: referralPermissions.on('socialWork.referral.read') },
  async ({ actor, clock }) => {
    const { rows, load } = await referralsToAccept({ actor, clock }, {})
    return (
      <Page>
        <PageHeader
          title="Skierowania"
          lead="Od pracowników ds. świadczeń: przyjmij, umów rozmowę, zapisz wynik – także wtedy, gdy klient nie przyszedł."
        />
        <DeskTabs
          current="/praca-socjalna/skierowania"
          counts={{ '/praca-socjalna/skierowania': rows.filter(({ state }) => state === 'issued').length }}
        />
        <ReferralList rows={rows} load={load} today={clock.today()} />
      </Page>
    )
  },
)
