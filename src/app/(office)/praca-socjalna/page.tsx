import { DeskTabs } from '@/domains/social-work/components/desk-tabs'
import { FamiliesTable } from '@/domains/social-work/components/families-table'
import { FamilyFilters } from '@/domains/social-work/components/family-filters'
import { socialWorkDeskPermissions, socialWorkPermissions } from '@/domains/social-work/permissions'
import { myFamilies } from '@/domains/social-work/family-queries'
import { familiesOf } from '@/domains/social-work/table'
import { officePage } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/table/pagination'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Praca socjalna' }

const path = '/praca-socjalna'
const table = { sort: ['nazwisko'], defaultSort: { key: 'nazwisko', direction: 'ascending' } } as const

export default officePage(
  { title: 'Praca socjalna', permission: socialWorkPermissions.on('socialWork.file.list') },
  async ({ actor, clock, search }) => {
    const { state: fileState, filter } = familiesOf(search)
    const closed = fileState === 'closed'
    const state = tableParams(search, table)
    const families = await myFamilies(
      { actor, clock },
      { state: fileState, filter, page: state.page, pageSize: state.pageSize },
    )
    const mayOpen = socialWorkDeskPermissions.on('socialWork.file.open').allowsAny(actor)
    const leader = actor.ledTeamIds.length > 0
    return (
      <Page>
        <PageHeader
          title="Praca socjalna"
          lead="Rodziny, z którymi pracujesz: etap, ostatni kontakt i co dalej."
          badges={
            leader ? null : (
              <Badge tone={families.load.state === 'over' ? 'warning' : 'info'}>
                {families.load.sentence}
              </Badge>
            )
          }
          actions={
            mayOpen ? (
              <LinkButton href={`${path}/nowe`} variant="primary" icon="plus">
                Rozpocznij pracę socjalną
              </LinkButton>
            ) : null
          }
        />
        <DeskTabs current={path} counts={closed || filter ? {} : { [path]: families.total }} />
        <FamilyFilters closed={closed} filter={filter} />
        <Card padding="flush">
          <FamiliesTable
            rows={families.rows}
            total={families.total}
            exportHref={hrefWith('/api/exports/social-work/families', search, {})}
            today={clock.today()}
            closed={closed}
            filtered={filter !== null || closed}
            withLead={leader}
            mayOpen={mayOpen}
          />
        </Card>
        {families.total > state.pageSize ? (
          <Pagination
            path={path}
            searchParams={search}
            state={state}
            total={families.total}
            noun={['rodzina', 'rodziny', 'rodzin']}
          />
        ) : null}
      </Page>
    )
  },
)
