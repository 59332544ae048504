import { countOf } from '@/kernel/polish'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { TeamsCard } from '@/domains/staff/components/teams-card'
import { staffPermissions } from '@/domains/staff/permissions'
import { structure } from '@/domains/staff/structure-queries'
import { OutsideCard, UnitsCard } from '@/domains/structure/components/units-card'
import { structurePermissions } from '@/domains/structure/permissions'
import { unitsOverview } from '@/domains/structure/queries'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable } from '@/ui/table/data-table'

export const metadata = { title: 'Struktura i rejony' }

export default officePage(
  { title: 'Struktura i rejony', permission: staffPermissions.on('staff.parameters.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [{ teams, districts }, overview] = await Promise.all([structure(call, {}), unitsOverview(call, {})])
    const mayChange = staffPermissions.on('staff.district.save').allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/struktura"
        actions={
          <LinkButton href="/ustawienia/struktura/sprawdzenie" icon="list-checks">
            Sprawdź strukturę
          </LinkButton>
        }
      >
        <UnitsCard overview={overview} names={new Map(teams.map(({ id, name }) => [id, name]))} />
        <OutsideCard
          outside={overview.outside}
          today={clock.today()}
          mayChange={structurePermissions.on('structure.unit.change').allowsAny(actor)}
        />
        {staffPermissions.on('staff.team.save').allowsAny(actor) ? (
          <TeamsCard teams={teams} mayChange />
        ) : null}
        <Card
          title="Rejony"
          padding="flush"
          actions={
            mayChange ? (
              <LinkButton href="/ustawienia/struktura/rejon/nowy" size="small" icon="plus">
                Dodaj rejon
              </LinkButton>
            ) : undefined
          }
        >
          <DataTable
            caption="Rejony"
            rows={districts}
            rowKey={(row) => row.id}
            rowHref={(row) => `/ustawienia/struktura/rejon/${row.id}`}
            columns={[
              { key: 'nazwa', header: 'Rejon', cell: (row) => row.name },
              {
                key: 'ulice',
                header: 'Ulice',
                cell: (row) => countOf(row.streets, ['pozycja', 'pozycje', 'pozycji']),
              },
              {
                key: 'osoby',
                header: 'Pracownicy',
                cell: (row) => countOf(row.positions, ['stanowisko', 'stanowiska', 'stanowisk']),
              },
            ]}
            empty={
              <EmptyState icon="map-pin" title="Nie ma jeszcze rejonów">
                Rejon to lista ulic. Po adresie klienta program proponuje pracownika.
              </EmptyState>
            }
          />
        </Card>
      </SettingsFrame>
    )
  },
)
