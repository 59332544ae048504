import { actionKinds, actionTimeline, quickAction } from '@/domains/social-work/action-queries'
import { ActionsTab } from '@/domains/social-work/components/actions-tab'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { actionFilterOf, actionTable } from '@/domains/social-work/table'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Działania' }

export default officePage(
  {
    title: 'Działania',
    permission: socialWorkPermissions.on('socialWork.action.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params, search }) => {
    const call = { actor, clock }
    const state = tableParams(search, actionTable)
    const [head, timeline] = await Promise.all([
      fileHead(call, params),
      actionTimeline(call, {
        ...params,
        ...actionFilterOf(state.filters),
        page: state.page,
        pageSize: state.pageSize,
      }),
    ])
    const quick = head.leads ? await quickAction(call, params) : null
    const kinds = quick?.kinds ?? (await actionKinds(call, {}))
    return (
      <FileFrame head={head} current="dzialania">
        <ActionsTab
          head={head}
          timeline={timeline}
          quick={quick}
          kinds={kinds}
          state={state}
          searchParams={search}
          today={clock.today()}
          mending={
            timeline.rows.find((row) => row.id === one(search.popraw) && row.editable !== null) ?? null
          }
        />
      </FileFrame>
    )
  },
)
