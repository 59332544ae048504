import { casePermissions } from '@/domains/casework/permissions'
import { RegistryFilters } from '@/domains/clients/components/registry-filters'
import { RegistrySearch } from '@/domains/clients/components/registry-search'
import { RegistryTable } from '@/domains/clients/components/registry-table'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientRegistry } from '@/domains/clients/queries'
import { registryState } from '@/domains/clients/table'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'

export const metadata = { title: 'Klienci' }

export default officePage(
  { title: 'Klienci', permission: clientsPermissions.on('clients.person.read') },
  async ({ actor, clock, search }) => {
    const { state, filters } = registryState(search)
    const registry = await clientRegistry(
      { actor, clock },
      { ...filters, page: state.page, pageSize: state.pageSize },
    )
    const may = (key: Parameters<typeof clientsPermissions.on>[0]) =>
      clientsPermissions.on(key).allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title="Klienci"
          lead="Osoby zarejestrowane w ośrodku. Zanim założysz nową kartę, znajdź osobę – po nazwisku, numerze PESEL, adresie, telefonie lub numerze sprawy."
          actions={
            <>
              {may('clients.person.merge') ? (
                <LinkButton href="/klienci/podejrzenia" icon="user-search">
                  Podejrzenia podwójnych kart
                </LinkButton>
              ) : null}
              {may('clients.person.register') ? (
                <LinkButton href="/klienci/nowy" variant="primary" icon="user-plus">
                  Zarejestruj osobę
                </LinkButton>
              ) : null}
            </>
          }
        />
        <RegistrySearch />
        <RegistryFilters
          filters={filters}
          districts={registry.districts}
          searchParams={search}
          seeFiles={casePermissions.on('casework.file.exists').allowsAny(actor)}
        />
        <RegistryTable
          rows={registry.rows}
          total={registry.total}
          moreThanCounted={registry.moreThanCounted}
          state={state}
          searchParams={search}
          today={clock.today()}
          exportHref={
            may('clients.export')
              ? hrefWith('/api/exports/clients', search, { strona: null, 'na-stronie': null })
              : undefined
          }
          mayRegister={may('clients.person.register')}
          filtered={Object.keys(state.filters).length > 0}
        />
      </Page>
    )
  },
)
