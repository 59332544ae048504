import { z } from 'zod'
import { AssignableFiles } from '@/domains/casework/components/assignable-files'
import { caseworkPermissions } from '@/domains/casework/permissions'
import { assignableFiles, leadProposals } from '@/domains/casework/queries'
import { assignmentTable } from '@/domains/casework/table'
import { FileKind } from '@/platform/db/generated/enums'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/table/pagination'
import { filterValue, tableParams } from '@/ui/table/table-params'
import { Tabs } from '@/ui/tabs'

export const metadata = { title: 'Przydział akt' }

const path = '/przydzial'

export default officePage(
  { title: 'Przydział akt', permission: caseworkPermissions.on('casework.file.assign') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, assignmentTable)
    const kind = Object.values(FileKind).find((member) => member === filterValue(state, 'rodzaj')) ?? null
    const unassigned = filterValue(state, 'bez') !== undefined
    const substituted = filterValue(state, 'zastepstwa') !== undefined
    const contact = z.uuid().safeParse(filterValue(state, 'zgloszenie'))
    const call = { actor, clock }
    const [files, benefits, socialWork] = await Promise.all([
      assignableFiles(call, {
        ...state,
        kind,
        unassigned,
        substituted,
        contactId: contact.success ? contact.data : null,
      }),
      leadProposals(call, { kind: 'benefits', districtId: null }),
      leadProposals(call, { kind: 'socialWork', districtId: null }),
    ])
    const tabs = [
      { href: `${path}?bez=1`, label: 'Bez prowadzącego', current: unassigned },
      { href: path, label: 'Wszystkie', current: !unassigned && !substituted && kind === null },
      { href: `${path}?rodzaj=benefits`, label: 'Świadczenia', current: kind === 'benefits' },
      { href: `${path}?rodzaj=socialWork`, label: 'Praca socjalna', current: kind === 'socialWork' },
      { href: `${path}?zastepstwa=1`, label: 'Zastępstwa', current: substituted },
    ]
    return (
      <Page>
        <PageHeader
          title="Przydział akt"
          lead="Kto prowadzi które akta, kto zastępuje i komu je powierzyć. Powód zmiany zostaje w historii."
        />
        <Tabs label="Rodzaj akt" items={tabs} />
        <AssignableFiles
          today={clock.today()}
          rows={files.rows}
          proposals={{ benefits, socialWork }}
          substitutions={substituted}
        />
        {files.total > state.pageSize ? (
          <Pagination
            path={path}
            searchParams={search}
            state={state}
            total={files.total}
            noun={['akta', 'akta', 'akt']}
          />
        ) : null}
      </Page>
    )
  },
)
