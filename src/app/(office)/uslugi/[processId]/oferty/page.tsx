import { SelectionBody } from '@/domains/contracting/components/selection-body'
import { SelectionHead } from '@/domains/contracting/components/selection-head'
import { selectionPermissions } from '@/domains/contracting/permissions'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'

export const metadata = { title: 'Oferty' }

export default officePage(
  {
    title: 'Oferty',
    permission: selectionPermissions.on('contracting.selection.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const page = await selectionPage({ actor, clock }, params)
    return (
      <>
        <SelectionHead page={page} />
        <Page>
          <SelectionBody page={page} today={clock.today()} />
        </Page>
      </>
    )
  },
)
