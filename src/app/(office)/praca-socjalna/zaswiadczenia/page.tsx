import { DeskTabs } from '@/domains/social-work/components/desk-tabs'
import { MonthlyCertificates } from '@/domains/social-work/components/monthly-certificates'
import { MonthlyLooking } from '@/domains/social-work/components/monthly-looking'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { monthlyWorklist } from '@/domains/social-work/worklist-queries'
import { isListedMonth } from '@/kernel/calendar-day'
import { officePage, one } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Zaświadczenia miesięczne' }

const path = '/praca-socjalna/zaswiadczenia'

export default officePage(
  { title: 'Zaświadczenia miesięczne', permission: socialWorkPermissions.on('socialWork.file.list') },
  async ({ actor, clock, search }) => {
    const asked = one(search.miesiac)
    const month = asked && isListedMonth(asked) ? asked : null
    const lines = await monthlyWorklist({ actor, clock }, { month })
    const own = lines.filter(({ mayIssue }) => mayIssue)
    const others = lines.filter(({ mayIssue }) => !mayIssue)
    return (
      <Page>
        <PageHeader
          title="Zaświadczenia miesięczne"
          lead="Zał. 6 za każdy miesiąc, w którym klient pobiera świadczenie i trwa praca socjalna. Odpowiedz przy każdej rodzinie i wystaw razem."
          actions={month ? <LinkButton href={path}>Wszystkie miesiące</LinkButton> : null}
        />
        <DeskTabs
          current={path}
          counts={{ [path]: lines.filter(({ state }) => state !== 'running').length }}
        />
        {own.length > 0 ? (
          <MonthlyCertificates
            key={own.map(({ fileId, month }) => fileId + month).join()}
            lines={own}
            today={clock.today()}
          />
        ) : null}
        {others.length > 0 ? <MonthlyLooking lines={others} today={clock.today()} /> : null}
        {lines.length === 0 ? (
          <Card>
            <EmptyState icon="circle-check" title="Żadnego zaświadczenia nie brakuje">
              Tu pojawią się rodziny, za które trzeba wystawić zał. 6.
            </EmptyState>
          </Card>
        ) : null}
      </Page>
    )
  },
)
