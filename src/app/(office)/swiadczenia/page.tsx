import { ListTabs } from '@/domains/benefits/components/list-tabs'
import { benefitsFilePermissions, benefitsPermissions } from '@/domains/benefits/permissions'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { parts, tabOf } from './list-parts'

export const metadata = { title: 'Świadczenia' }

export default officePage(
  { title: 'Świadczenia', permission: benefitsPermissions.on('benefits.proceeding.list') },
  async (context) => {
    const { actor } = context
    const mayLead = benefitsFilePermissions.on('benefits.door.read').allowsAny(actor)
    const maySign = benefitsPermissions.on('benefits.decision.sign').allowsAny(actor)
    const wanted = one(context.search.karta) ?? (mayLead ? 'moje' : maySign ? 'do-podpisu' : 'wszystkie')
    const tab = tabOf(wanted, mayLead, maySign)
    return (
      <Page>
        <PageHeader title="Świadczenia" lead="Sprawy od wniosku do ostatecznej decyzji." />
        <ListTabs current={tab} mayLead={mayLead} maySign={maySign} />
        {await parts[tab](context)}
      </Page>
    )
  },
)
