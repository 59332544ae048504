import { boardMarks } from '@/domains/services-monitoring/desk-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { Board } from '@/domains/services-organisation/components/board'
import { BoardFilters } from '@/domains/services-organisation/components/board-filters'
import { NoProcesses } from '@/domains/services-organisation/components/no-processes'
import { ProcessTable } from '@/domains/services-organisation/components/process-table'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { servicesPermissions, servicesStartPermissions } from '@/domains/services-organisation/permissions'
import { board } from '@/domains/services-organisation/queries'
import { boardFilterOf, boardTable } from '@/domains/services-organisation/table'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, tableParams } from '@/ui/table/table-params'
import { servicesPlaces } from './places'

export const metadata = { title: 'Usługi' }

export default officePage(
  { title: 'Usługi', permission: servicesPermissions.on('services.board.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, boardTable)
    const call = { actor, clock }
    const [{ rows, total, coordinators }, marks] = await Promise.all([
      board(call, boardFilterOf(state.filters)),
      monitoringPermissions.on('monitoring.report.read').allowsAny(actor) ? boardMarks(call, {}) : {},
    ])
    const asTable = filterValue(state, 'widok') === 'tabela'
    const mayCreate = servicesStartPermissions.on('services.process.create').allowsAny(actor)
    const filtered = Object.keys(state.filters).some((name) => name !== 'widok')
    const empty = <NoProcesses filtered={filtered} mayCreate={mayCreate} />
    return (
      <Page>
        <PageHeader
          title="Usługi"
          lead="Od potrzeb znalezionych w rodzinach do usługi, która jest zamówiona, nadzorowana i oceniana."
          actions={
            <>
              <LinkButton href={hrefWith('/uslugi', search, { widok: asTable ? null : 'tabela' })}>
                {asTable ? 'Pokaż tablicę' : 'Pokaż tabelę'}
              </LinkButton>
              {mayCreate ? (
                <LinkButton href="/uslugi/nowa" variant="primary" icon="plus">
                  Nowy proces
                </LinkButton>
              ) : null}
            </>
          }
        />
        <ServicesTabs current="/uslugi" places={servicesPlaces(actor)} />
        <BoardFilters state={state} searchParams={search} coordinators={coordinators} />
        {total > rows.length ? <p>{`Pokazano ${rows.length} z ${total}. Zawęź filtry.`}</p> : null}
        {asTable ? (
          <Card padding="flush">
            <ProcessTable
              rows={rows}
              exportHref={hrefWith('/api/exports/services', search, {})}
              empty={empty}
            />
          </Card>
        ) : rows.length === 0 ? (
          empty
        ) : (
          <Board rows={rows} marks={marks} />
        )}
      </Page>
    )
  },
)
