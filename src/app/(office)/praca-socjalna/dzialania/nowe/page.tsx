import { z } from 'zod'
import { quickAction } from '@/domains/social-work/action-queries'
import { FamilyChoice } from '@/domains/social-work/components/family-choice'
import { QuickActionForm } from '@/domains/social-work/components/quick-action-form'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { myFamilies } from '@/domains/social-work/family-queries'
import { officePage, one } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Zapisz działanie' }

export default officePage(
  { title: 'Zapisz działanie', permission: socialWorkPermissions.on('socialWork.action.log') },
  async ({ actor, clock, search }) => {
    const call = { actor, clock }
    const asked = z.uuid().safeParse(one(search.rodzina))
    const families = await myFamilies(call, { pageSize: 100 })
    const own = families.rows.filter(({ leads }) => leads)
    const chosen = asked.success ? asked.data : own.length === 1 ? own[0]?.id : undefined
    const quick = chosen ? await quickAction(call, { fileId: chosen }) : null
    return (
      <Page width="form">
        <PageHeader
          title="Zapisz działanie"
          breadcrumbs={[{ label: 'Działania', href: '/praca-socjalna/dzialania' }]}
          lead="Rodzina, rodzaj, czas – zapisane."
        />
        <FamilyChoice families={own} chosen={chosen ?? null} />
        {quick ? (
          <Card title={quick.name}>
            <QuickActionForm key={quick.fileId} quick={quick} today={clock.today()} />
          </Card>
        ) : null}
      </Page>
    )
  },
)
