import type { LocalDate } from '@/kernel/calendar-day'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Pagination } from '@/ui/table/pagination'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import type { ActionLine, actionTimeline, QuickAction } from '../action-queries'
import type { FileHead } from '../file-head'
import type { Place } from '../labels'
import { ActionFilters } from './action-filters'
import { ActionsTimeline } from './actions-timeline'
import { CorrectActionForm, QuickActionForm } from './quick-action-form'

type ActionsTabProps = {
  head: FileHead
  timeline: Awaited<ReturnType<typeof actionTimeline>>
  quick: QuickAction | null
  /** The catalogue, for the filter: whoever reads the log filters it. */
  kinds: QuickAction['kinds']
  state: TableState
  searchParams: SearchParams
  today: LocalDate
  mending: ActionLine | null
}

/** The quick entry above, the timeline with its filters below. */
export function ActionsTab(props: ActionsTabProps) {
  const { head, timeline, quick, kinds, state, searchParams, today, mending } = props
  const path = `/praca-socjalna/${head.id}/dzialania`
  return (
    <>
      {quick && mending ? (
        <Card
          title={mending.editable === 'mend' ? 'Popraw wpis' : 'Sprostuj wpis'}
          actions={
            <LinkButton href={path} size="small" variant="quiet">
              Zostaw bez zmian
            </LinkButton>
          }
        >
          <CorrectActionForm
            key={mending.id}
            quick={quick}
            visible={mending.editable === 'correct'}
            backHref={path}
            values={{
              actionId: mending.id,
              version: mending.version,
              kind: mending.kind.code,
              contact: mending.contact,
              doneOn: mending.doneOn,
              minutes: mending.minutes,
              place: (mending.place ?? '') as Place | '',
              personIds: mending.personIds,
              note: mending.note,
              nextStep: mending.nextStep ?? '',
              nextStepOn: mending.nextStepOn ?? '',
              privateNote: mending.privateNote ?? '',
            }}
          />
        </Card>
      ) : quick ? (
        <Card title="Zapisz działanie" id="nowe">
          <QuickActionForm quick={quick} today={today} />
        </Card>
      ) : null}
      <ActionFilters
        path={path}
        state={state}
        searchParams={searchParams}
        kinds={kinds}
        people={head.people}
      />
      <ActionsTimeline
        rows={timeline.rows}
        today={today}
        path={path}
        filtered={Object.keys(state.filters).length > 0}
      />
      {timeline.total > state.pageSize ? (
        <Pagination
          path={path}
          searchParams={searchParams}
          state={state}
          total={timeline.total}
          noun={['działanie', 'działania', 'działań']}
        />
      ) : null}
    </>
  )
}
