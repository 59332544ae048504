import { RegistrationForm } from '@/domains/clients/components/registration-form'
import { clientsPermissions } from '@/domains/clients/permissions'
import { registrationDraft } from '@/domains/clients/queries'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowa osoba' }

export default officePage(
  { title: 'Nowa osoba', permission: clientsPermissions.on('clients.person.register') },
  async ({ actor, clock }) => (
    <Page>
      <PageHeader
        title="Nowa osoba"
        breadcrumbs={[{ label: 'Klienci', href: '/klienci' }]}
        lead="Zacznij od numeru PESEL – data urodzenia i płeć wypełnią się same. Podobne osoby z rejestru pokażą się w trakcie pisania."
      />
      <RegistrationForm draft={await registrationDraft({ actor, clock }, {})} />
    </Page>
  ),
)
