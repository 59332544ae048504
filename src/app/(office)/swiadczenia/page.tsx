import { DecisionTable, SignatureTable } from '@/domains/benefits/components/decision-tables'
import { DoorList } from '@/domains/benefits/components/door-list'
import { ListTabs } from '@/domains/benefits/components/list-tabs'
import { ProceedingFilters } from '@/domains/benefits/components/proceeding-filters'
import { ProceedingTable } from '@/domains/benefits/components/proceeding-table'
import { awaitingSignature, decisionList } from '@/domains/benefits/decision-queries'
import { filterFromAddress } from '@/domains/benefits/list-address'
import { benefitsFilePermissions, benefitsPermissions } from '@/domains/benefits/permissions'
import { doorInbox, proceedingList, proceedingWorkers } from '@/domains/benefits/queries'
import { decisionTable } from '@/domains/benefits/table'
import { officePage, one, type OfficePageContext } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { tableParams } from '@/ui/table/table-params'
import { DoorReceipt } from './door-receipt'

export const metadata = { title: 'Świadczenia' }

type Context = OfficePageContext<object>

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

type Tab = 'moje' | 'wszystkie' | 'do-podpisu' | 'decyzje' | 'od-pracownika-socjalnego'

function tabOf(text: string, mayLead: boolean, maySign: boolean): Tab {
  if (text === 'do-podpisu' && maySign) return text
  if ((text === 'od-pracownika-socjalnego' || text === 'moje') && mayLead) return text
  return text === 'decyzje' ? text : 'wszystkie'
}

const parts: Record<Tab, (context: Context) => Promise<React.ReactNode>> = {
  moje: (context) => Proceedings(context, 'mine'),
  wszystkie: (context) => Proceedings(context, 'all'),
  async 'do-podpisu'({ actor, clock }) {
    const { rows, authorised } = await awaitingSignature({ actor, clock }, {})
    return <SignatureTable rows={rows} authorised={authorised} today={clock.today()} />
  },
  async decyzje({ actor, clock, search }) {
    const state = tableParams(search, decisionTable)
    const { page, pageSize, sort } = state
    const { rows, total } = await decisionList(
      { actor, clock },
      { page, pageSize, sort: sort.key, direction: sort.direction },
    )
    return <DecisionTable rows={rows} total={total} state={state} searchParams={search} />
  },
  async 'od-pracownika-socjalnego'({ actor, clock }) {
    const items = await doorInbox({ actor, clock }, {})
    return <DoorList items={items} receipt={(item) => <DoorReceipt kind={item.kind} id={item.id} />} />
  },
}

async function Proceedings({ actor, clock, search }: Context, scope: 'mine' | 'all') {
  const { table, filter } = filterFromAddress(search, scope)
  const call = { actor, clock }
  const [{ rows, total }, workers] = await Promise.all([
    proceedingList(call, { ...filter, page: table.page, pageSize: table.pageSize }),
    scope === 'all' ? proceedingWorkers(call, {}) : [],
  ])
  const shown = { state: table, searchParams: search }
  return (
    <>
      <ProceedingFilters {...shown} workers={workers} />
      <ProceedingTable
        {...shown}
        rows={rows}
        total={total}
        today={clock.today()}
        mayLead={scope === 'mine'}
      />
    </>
  )
}
