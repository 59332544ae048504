import { z } from 'zod'
import { OpenFileForm } from '@/domains/social-work/components/open-file-form'
import { openingForm } from '@/domains/social-work/opening-queries'
import { socialWorkDeskPermissions } from '@/domains/social-work/permissions'
import { officePage, one } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowa praca socjalna' }

export default officePage(
  { title: 'Nowa praca socjalna', permission: socialWorkDeskPermissions.on('socialWork.file.open') },
  async ({ actor, clock, search }) => {
    const person = z.uuid().safeParse(one(search.osoba))
    const form = await openingForm({ actor, clock }, { personId: person.success ? person.data : null })
    return (
      <Page width="form">
        <PageHeader
          title="Rozpocznij pracę socjalną"
          breadcrumbs={[{ label: 'Praca socjalna', href: '/praca-socjalna' }]}
          lead="Także bez żadnego świadczenia: na prośbę klienta albo z rozpoznania w środowisku."
        />
        {form.openFileId ? (
          <Callout
            tone="warning"
            title="Z tą osobą praca socjalna już trwa."
            actions={
              <LinkButton href={`/praca-socjalna/${form.openFileId}`} icon="folder-open">
                Otwórz akta
              </LinkButton>
            }
          />
        ) : null}
        <OpenFileForm
          person={form.person}
          leads={form.leads}
          loadSentence={form.load.sentence}
          full={form.load.state !== 'ok'}
        />
      </Page>
    )
  },
)
