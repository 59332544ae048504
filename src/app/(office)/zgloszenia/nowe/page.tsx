import { z } from 'zod'
import { RegistrationForm } from '@/domains/intake/components/registration-form'
import { counterPermissions } from '@/domains/intake/permissions'
import { registrationStart } from '@/domains/intake/registration-queries'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowe zgłoszenie' }

export default officePage(
  { title: 'Nowe zgłoszenie', permission: counterPermissions.on('intake.contact.register') },
  async ({ actor, clock, search }) => {
    const asked = z.uuid().safeParse(one(search.osoba))
    const askedFor = asked.success ? asked.data : null
    const start = await registrationStart({ actor, clock }, { personId: askedFor })
    return (
      <Page>
        <PageHeader
          title="Nowe zgłoszenie"
          breadcrumbs={[{ label: 'Zgłoszenia', href: '/zgloszenia' }]}
          lead="Kto przyszedł, z czym i dokąd idzie dalej. To, co wpiszesz, zapisuje się samo."
        />
        <RegistrationForm person={start.person} askedFor={askedFor} draft={start.draft} />
      </Page>
    )
  },
)
