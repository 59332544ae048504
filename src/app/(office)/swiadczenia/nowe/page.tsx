import { z } from 'zod'
import { ApplicationStartView } from '@/domains/benefits/components/application-start-view'
import { AfterDeath } from '@/domains/clients/components/after-death'
import { applicationStart } from '@/domains/benefits/opening-queries'
import { casePermissions } from '@/domains/casework/permissions'
import { officePage, one } from '@/platform/web/office-page'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowa sprawa o świadczenie' }

export default officePage(
  { title: 'Nowa sprawa o świadczenie', permission: casePermissions.on('casework.file.openBenefits') },
  async ({ actor, clock, search }) => {
    const person = z.uuid().safeParse(one(search.osoba))
    if (!person.success)
      return (
        <Page width="form">
          <PageHeader title="Nowa sprawa o świadczenie" />
          <EmptyState
            icon="user-search"
            title="Wybierz osobę, której dotyczy wniosek"
            action={
              <LinkButton href="/klienci" variant="primary" icon="users">
                Otwórz rejestr klientów
              </LinkButton>
            }
          >
            Nowa sprawa zaczyna się z karty klienta, żeby nikt nie zakładał drugiej.
          </EmptyState>
        </Page>
      )
    const start = await applicationStart({ actor, clock }, { personId: person.data })
    return (
      <Page width="form">
        <PageHeader
          title="Nowa sprawa o świadczenie"
          breadcrumbs={[
            { label: 'Świadczenia', href: '/swiadczenia' },
            { label: start.person.name, href: `/klienci/${start.person.id}` },
          ]}
          lead={`${start.person.name}${start.person.pesel ? `, PESEL ${start.person.pesel}` : ''}`}
        />
        <AfterDeath what="application" diedOn={start.person.diedOn} />
        <ApplicationStartView start={start} today={clock.today()} />
      </Page>
    )
  },
)
