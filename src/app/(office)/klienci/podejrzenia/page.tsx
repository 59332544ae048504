import { DuplicatesList } from '@/domains/clients/components/duplicates-list'
import { clientsPermissions } from '@/domains/clients/permissions'
import { suspectedDuplicates } from '@/domains/clients/queries'
import { officePage, one } from '@/platform/web/office-page'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/table/pagination'

export const metadata = { title: 'Podejrzenia podwójnych kart' }

export default officePage(
  { title: 'Podejrzenia podwójnych kart', permission: clientsPermissions.on('clients.person.merge') },
  async ({ actor, clock, search }) => {
    const asked = Number(one(search.strona) ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    const personId = /^[0-9a-f-]{36}$/.test(one(search.osoba) ?? '') ? (one(search.osoba) ?? null) : null
    const { pairs, total, pageSize } = await suspectedDuplicates({ actor, clock }, { page, personId })
    return (
      <Page>
        <PageHeader
          title="Podejrzenia podwójnych kart"
          breadcrumbs={[{ label: 'Klienci', href: '/klienci' }]}
          lead="Pary osób o takim samym lub podobnym nazwisku i dacie urodzenia. Scal karty jednej osoby albo odróżnij dwie różne – to zostanie zapamiętane."
        />
        {pairs.length === 0 ? (
          <EmptyState icon="badge-check" title="Nie ma nierozstrzygniętych podejrzeń">
            Tu pojawią się pary, których nie rozstrzygnięto przy rejestracji.
          </EmptyState>
        ) : (
          <DuplicatesList pairs={pairs} />
        )}
        {total > pageSize ? (
          <Pagination
            path="/klienci/podejrzenia"
            searchParams={search}
            state={{ page, pageSize }}
            total={total}
            noun={['para', 'pary', 'par']}
          />
        ) : null}
      </Page>
    )
  },
)
