import { caseworkPermissions } from '@/domains/casework/permissions'
import { ContactCardView } from '@/domains/intake/components/contact-card-view'
import { contactLooks } from '@/domains/intake/components/contact-table'
import { ContactSteps } from '@/domains/intake/components/contact-steps'
import { counterPermissions, intakePermissions } from '@/domains/intake/permissions'
import { contactCard } from '@/domains/intake/queries'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { StatusBadge } from '@/ui/status-badge'

export const metadata = { title: 'Karta zgłoszenia' }

export default officePage(
  {
    title: 'Karta zgłoszenia',
    permission: intakePermissions.on('intake.contact.read'),
    params: idParam('contactId'),
  },
  async ({ actor, clock, params, search }) => {
    const contact = await contactCard({ actor, clock }, { contactId: params.contactId })
    const mayAssign = caseworkPermissions.on('casework.file.assign').allowsAny(actor)
    const mayBook = counterPermissions.on('intake.calendar.book').allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title={`Zgłoszenie nr ${contact.number}`}
          breadcrumbs={[{ label: 'Zgłoszenia', href: '/zgloszenia' }]}
          badges={
            <>
              <StatusBadge status={contact.state} looks={contactLooks} />
              {contact.urgent ? <Badge tone="danger">pilne</Badge> : null}
            </>
          }
          actions={<ContactSteps contact={contact} mayAssign={mayAssign} mayBook={mayBook} />}
        />
        {one(search.nowe) ? (
          <Callout tone="success" role="status" title="Zgłoszenie zapisane.">
            {contact.files.some(({ lead }) => lead)
              ? 'Pracownicy, do których trafiło, widzą je już na swoim pulpicie.'
              : null}
          </Callout>
        ) : null}
        <ContactCardView contact={contact} />
      </Page>
    )
  },
)
