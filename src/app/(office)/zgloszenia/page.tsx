import { ContactFilters } from '@/domains/intake/components/contact-filters'
import { ContactTable } from '@/domains/intake/components/contact-table'
import { IntakeTabs } from '@/domains/intake/components/intake-tabs'
import { contactList } from '@/domains/intake/queries'
import { counterPermissions, intakePermissions } from '@/domains/intake/permissions'
import { contactListState } from '@/domains/intake/table'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Zgłoszenia' }

export default officePage(
  { title: 'Zgłoszenia', permission: intakePermissions.on('intake.contact.read') },
  async ({ actor, clock, search }) => {
    const { state, filters } = contactListState(search)
    const { rows, total } = await contactList(
      { actor, clock },
      { ...filters, page: state.page, pageSize: state.pageSize },
    )
    const mayRegister = counterPermissions.on('intake.contact.register').allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title="Zgłoszenia"
          lead="Kto przyszedł, z czym i dokąd trafił."
          actions={
            mayRegister ? (
              <LinkButton href="/zgloszenia/nowe" variant="primary" icon="plus">
                Nowe zgłoszenie
              </LinkButton>
            ) : null
          }
        />
        <IntakeTabs current="/zgloszenia" />
        <ContactFilters state={state} searchParams={search} />
        <ContactTable
          rows={rows}
          total={total}
          state={state}
          searchParams={search}
          mayRegister={mayRegister}
        />
      </Page>
    )
  },
)
