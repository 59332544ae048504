import { DecisionTable, SignatureTable } from '@/domains/benefits/components/decision-tables'
import { DoorList } from '@/domains/benefits/components/door-list'
import { ProceedingFilters } from '@/domains/benefits/components/proceeding-filters'
import { ProceedingTable } from '@/domains/benefits/components/proceeding-table'
import { awaitingSignature, decisionList } from '@/domains/benefits/decision-queries'
import { filterFromAddress } from '@/domains/benefits/list-address'
import { doorInbox, proceedingList, proceedingWorkers } from '@/domains/benefits/queries'
import { decisionTable } from '@/domains/benefits/table'
import type { OfficePageContext } from '@/platform/web/office-page'
import { tableParams } from '@/ui/table/table-params'
import { DoorReceipt } from './door-receipt'

type Context = OfficePageContext<object>

export type Tab = 'moje' | 'wszystkie' | 'do-podpisu' | 'decyzje' | 'od-pracownika-socjalnego'

/** The list the address asks for, if this person has it. */
export function tabOf(text: string, mayLead: boolean, maySign: boolean): Tab {
  if (text === 'do-podpisu' && maySign) return text
  if ((text === 'od-pracownika-socjalnego' || text === 'moje') && mayLead) return text
  return text === 'decyzje' ? text : 'wszystkie'
}

/** The lists behind the tabs; each asks only its own query. */
export const parts: Record<Tab, (context: Context) => Promise<React.ReactNode>> = {
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
