import { notFound } from 'next/navigation'
import { z } from 'zod'
import { OfferWork } from '@/domains/contracting/components/offer-card'
import { OfferEvidence } from '@/domains/contracting/components/offer-evidence'
import { selectionPermissions } from '@/domains/contracting/permissions'
import { selectionPage } from '@/domains/contracting/selection-queries'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { SideBySide } from '@/ui/side-by-side'

export const metadata = { title: 'Oferta' }

export default officePage(
  {
    title: 'Oferta',
    permission: selectionPermissions.on('contracting.selection.read'),
    params: z.object({ processId: z.uuid(), offerId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const page = await selectionPage({ actor, clock }, { processId: params.processId })
    const { selection, process } = page
    const offer = selection?.offers.find(({ id }) => id === params.offerId)
    if (!selection || !offer) notFound()
    const href = `/uslugi/${process.id}/oferty`
    return (
      <Page>
        <PageHeader
          title={offer.provider}
          breadcrumbs={[
            { label: 'Usługi', href: '/uslugi' },
            { label: `Oferty: ${process.title}`, href },
          ]}
        />
        <SideBySide
          evidenceLabel="Oferta"
          evidence={<OfferEvidence page={page} offer={offer} selection={selection} />}
        >
          <OfferWork page={page} selection={selection} offer={offer} />
        </SideBySide>
      </Page>
    )
  },
)
