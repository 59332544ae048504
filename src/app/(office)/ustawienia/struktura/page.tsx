import { countOf } from '@/kernel/polish'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { TeamsCard } from '@/domains/staff/components/teams-card'
import { staffPermissions } from '@/domains/staff/permissions'
import { structure } from '@/domains/staff/structure-queries'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable } from '@/ui/table/data-table'

export const metadata = { title: 'Struktura i rejony' }

export default officePage(
  { title: 'Struktura i rejony', permission: staffPermissions.on('staff.parameters.read') },
  async ({ actor, clock }) => {
    const { teams, districts } = await structure({ actor, clock }, {})
    const mayChange = staffPermissions.on('staff.district.save').allowsAny(actor)
    return (
      <SettingsFrame current="/ustawienia/struktura">
        <TeamsCard teams={teams} mayChange={staffPermissions.on('staff.team.save').allowsAny(actor)} />
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
