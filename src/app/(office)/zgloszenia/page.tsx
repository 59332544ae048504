import { ContactFilters } from '@/domains/intake/components/contact-filters'
import { ContactTable } from '@/domains/intake/components/contact-table'
import { IntakeTabs } from '@/domains/intake/components/intake-tabs'
import { contactList } from '@/domains/intake/queries'
import { counterPermissions, intakePermissions } from '@/domains/intake/permissions'
import { contactTable } from '@/domains/intake/table'
import { ContactNeed, ContactState } from '@/platform/db/generated/enums'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { filterValue, tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Zgłoszenia' }

const memberOf = <T extends string>(
  members: Readonly<Record<string, T>>,
  value: string | undefined,
): T | null => Object.values(members).find((member) => member === value) ?? null

export default officePage(
  { title: 'Zgłoszenia', permission: intakePermissions.on('intake.contact.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, contactTable)
    const { rows, total } = await contactList(
      { actor, clock },
      {
        page: state.page,
        pageSize: state.pageSize,
        state: memberOf(ContactState, filterValue(state, 'stan')),
        need: memberOf(ContactNeed, filterValue(state, 'rodzaj')),
        from: filterValue(state, 'od') ?? null,
        to: filterValue(state, 'do') ?? null,
      },
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
