import { AssignableFiles } from '@/domains/casework/components/assignable-files'
import { AssignmentFilters } from '@/domains/casework/components/assignment-filters'
import { assignableFiles, assignableLeads } from '@/domains/casework/assignment-queries'
import { caseworkPermissions } from '@/domains/casework/permissions'
import { leadProposals } from '@/domains/casework/queries'
import { assignmentOf } from '@/domains/casework/table'
import { PersonFilter } from '@/domains/clients/components/person-filter'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { pageWords } from '@/ui/table/page-words'
import { Pagination } from '@/ui/table/pagination'
import { Tabs } from '@/ui/tabs'
import { assignmentTabs } from './tabs'
import { WholeList } from './whole-list'

export const metadata = { title: 'Przydział akt' }

const path = '/przydzial'
const noun = ['akta', 'akta', 'akt'] as const

export default officePage(
  { title: 'Przydział akt', permission: caseworkPermissions.on('casework.file.assign') },
  async ({ actor, clock, search }) => {
    const { table, filter } = assignmentOf(search)
    const call = { actor, clock }
    const [files, leads, benefits, socialWork] = await Promise.all([
      assignableFiles(call, { ...filter, page: table.page, pageSize: table.pageSize }),
      assignableLeads(call, {}),
      leadProposals(call, { kind: 'benefits', districtId: null }),
      leadProposals(call, { kind: 'socialWork', districtId: null }),
    ])
    const person = files.rows[0]?.person
    const client = filter.personId && person ? `${person.lastName} ${person.firstName}` : null
    const paging = { path, searchParams: search, state: table, total: files.total, noun }
    return (
      <Page>
        <PageHeader
          title="Przydział akt"
          lead="Kto prowadzi które akta, kto zastępuje i komu je powierzyć. Powód zmiany zostaje w historii."
        />
        <Tabs label="Rodzaj akt" items={assignmentTabs(search, filter)} />
        <AssignmentFilters
          state={table}
          searchParams={search}
          leads={leads}
          client={client}
          clientField={
            <PersonFilter
              key={filter.personId}
              name="osoba"
              chosen={filter.personId ? { id: filter.personId, name: client ?? 'wybrana osoba' } : null}
            />
          }
        />
        <AssignableFiles
          today={clock.today()}
          rows={files.rows}
          proposals={{ benefits, socialWork }}
          substitutions={filter.substituted}
          filtered={Boolean(filter.personId ?? filter.leadId)}
          toolbar={
            <WholeList words={pageWords(table.page, table.pageSize, files.total, noun)} search={search} />
          }
        />
        {files.total > table.pageSize ? <Pagination {...paging} /> : null}
      </Page>
    )
  },
)
