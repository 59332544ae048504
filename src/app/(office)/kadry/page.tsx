import { AbsencesCard } from '@/domains/staff/components/absences-card'
import { DirectoryTeam } from '@/domains/staff/components/directory-team'
import { absencePermissions, staffPermissions } from '@/domains/staff/permissions'
import { directory, managedAbsences } from '@/domains/staff/structure-queries'
import { structurePermissions } from '@/domains/structure/permissions'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Kadry' }

export default officePage(
  { title: 'Kadry', permission: staffPermissions.on('staff.directory.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const manages = absencePermissions.on('staff.absence.record').allowsAny(actor)
    const [teams, absences] = await Promise.all([
      directory(call, {}),
      manages ? managedAbsences(call, {}) : null,
    ])
    return (
      <Page>
        <PageHeader
          title="Kadry"
          lead="Kto gdzie pracuje, jak go znaleźć i kto jest dziś nieobecny."
          actions={
            <>
              {structurePermissions.on('structure.appraisal.read').allowsAny(actor) ? (
                <LinkButton href="/kadry/arkusz-ocen" variant="quiet" icon="list-checks">
                  Arkusz ocen
                </LinkButton>
              ) : null}
              <LinkButton href="/api/exports/staff/kadry" download variant="quiet" icon="download">
                Pobierz XLSX
              </LinkButton>
              <PrintButton />
            </>
          }
        />
        {absences ? <AbsencesCard {...absences} today={clock.today()} /> : null}
        {teams
          .filter((team) => team.members.length > 0)
          .map((team) => (
            <DirectoryTeam key={team.id ?? 'poza'} team={team} />
          ))}
      </Page>
    )
  },
)
