import { DecisionFilters } from '@/domains/benefits/components/decision-filters'
import { DecisionTable, SignatureTable } from '@/domains/benefits/components/decision-tables'
import { DoorList } from '@/domains/benefits/components/door-list'
import { ProceedingFilters } from '@/domains/benefits/components/proceeding-filters'
import { ProceedingTable } from '@/domains/benefits/components/proceeding-table'
import { awaitingSignature } from '@/domains/benefits/decision-queries'
import { decisionList } from '@/domains/benefits/decision-register-queries'
import { filterFromAddress, registerFromAddress } from '@/domains/benefits/list-address'
import { doorInbox, proceedingList, proceedingWorkers } from '@/domains/benefits/queries'
import type { OfficePageContext } from '@/platform/web/office-page'
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
    const { table, filter } = registerFromAddress(search)
    const { rows, total } = await decisionList(
      { actor, clock },
      { ...filter, page: table.page, pageSize: table.pageSize },
    )
    const shown = { state: table, searchParams: search }
    return (
      <>
        <DecisionFilters {...shown} />
        <DecisionTable {...shown} rows={rows} total={total} />
      </>
    )
  },
  async 'od-pracownika-socjalnego'({ actor, clock }) {
    const items = await doorInbox({ actor, clock }, {})
    return <DoorList items={items} receipt={(item) => <DoorReceipt kind={item.kind} id={item.id} />} />
  },
}

async function Proceedings({ actor, clock, search }: Context, scope: 'mine' | 'all') {
  const { table, filter } = filterFromAddress(search, scope)
  const call = { actor, clock }
  const [{ rows, total, pilot }, workers] = await Promise.all([
    proceedingList(call, { ...filter, page: table.page, pageSize: table.pageSize }),
    scope === 'all' ? proceedingWorkers(call, {}) : [],
  ])
  const shown = { state: table, searchParams: search }
  return (
    <>
      <ProceedingFilters {...shown} workers={workers} pilot={pilot} />
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
