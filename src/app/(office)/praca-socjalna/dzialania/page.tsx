import { actionKinds, actionList } from '@/domains/social-work/action-queries'
import { ActionFilters } from '@/domains/social-work/components/action-filters'
import { ActionsTable } from '@/domains/social-work/components/actions-table'
import { DeskTabs } from '@/domains/social-work/components/desk-tabs'
import { hours } from '@/domains/social-work/components/report-table'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { actionFilterOf, actionTable } from '@/domains/social-work/table'
import { officePage } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Działania pracy socjalnej' }

const path = '/praca-socjalna/dzialania'

export default officePage(
  { title: 'Działania', permission: socialWorkPermissions.on('socialWork.action.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, actionTable)
    const call = { actor, clock }
    const [list, kinds] = await Promise.all([
      actionList(call, { ...actionFilterOf(state.filters), page: state.page, pageSize: state.pageSize }),
      actionKinds(call, {}),
    ])
    return (
      <Page>
        <PageHeader
          title="Działania"
          lead="Ewidencja działań ze wszystkimi rodzinami. Nowe zapiszesz stąd albo z akt rodziny."
          badges={<Badge icon="clock">{`razem ${hours(list.minutes)}`}</Badge>}
          actions={
            socialWorkPermissions.on('socialWork.action.log').allowsAny(actor) ? (
              <LinkButton href={`${path}/nowe`} variant="primary" icon="plus">
                Zapisz działanie
              </LinkButton>
            ) : null
          }
        />
        <DeskTabs current={path} />
        <ActionFilters path={path} state={state} searchParams={search} kinds={kinds} />
        <Card padding="flush">
          <ActionsTable
            rows={list.rows}
            total={list.total}
            state={state}
            searchParams={search}
            exportHref={hrefWith('/api/exports/social-work/actions', search, {})}
          />
        </Card>
      </Page>
    )
  },
)
