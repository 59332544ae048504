import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import { participantLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { addedByHand, ofCityDepartment } from '../rules/taking-part'
import { AddParticipantForm, AssignCoordinatorForm, EndParticipantForm } from './participant-forms'

type ParticipantsTabProps = { process: ProcessPage; today: LocalDate }

/** Who takes part in the process and since when; who leads it may change it. */
export function ParticipantsTab({ process, today }: ParticipantsTabProps) {
  const kinds = addedByHand.filter(
    (kind) => process.responsibility === 'dispersed' || !ofCityDepartment(kind),
  )
  const running = process.participants.filter(
    ({ kind, validTo }) => kind !== 'coordinator' && (validTo === null || validTo > today),
  )
  return (
    <>
      <Card padding="flush">
        <DataTable
          caption="Uczestnicy procesu"
          columns={[
            { key: 'kto', header: 'Kto', cell: (row) => row.name ?? row.institution ?? '' },
            { key: 'rola', header: 'Jako', cell: (row) => participantLabels[row.kind] },
            {
              key: 'instytucja',
              header: 'Instytucja',
              cell: (row) => (row.name ? (row.institution ?? '') : ''),
            },
            { key: 'od', header: 'Od', nowrap: true, cell: (row) => formatDate(row.validFrom) },
            {
              key: 'do',
              header: 'Do',
              nowrap: true,
              cell: (row) => (row.validTo ? formatDate(row.validTo) : ''),
            },
          ]}
          rows={process.participants}
          rowKey={(row) => row.id}
          noun={['uczestnik', 'uczestników', 'uczestników']}
          empty={<EmptyState icon="users" title="Tu pojawią się uczestnicy procesu" />}
        />
      </Card>
      {process.may.assign && process.state !== 'finished' ? (
        <Card title="Koordynator">
          <AssignCoordinatorForm
            processId={process.id}
            version={process.version}
            coordinatorId={process.coordinatorId}
            coordinators={process.workers.filter(({ positions }) =>
              positions.includes('servicesCoordinator'),
            )}
          />
        </Card>
      ) : null}
      {process.may.changeParticipants ? (
        <div className="grid gap-4 lg:grid-cols-2">
          <Card title="Dodaj uczestnika">
            <AddParticipantForm
              key={process.participants.length}
              processId={process.id}
              today={today}
              kinds={kinds.map((kind) => ({ value: kind, label: participantLabels[kind] }))}
              workers={process.workers.map(({ value, label }) => ({ value, label }))}
            />
          </Card>
          {running.length > 0 ? (
            <Card title="Zakończ udział">
              <EndParticipantForm
                today={today}
                participants={running.map(({ id, version, kind, name, institution }) => ({
                  id,
                  version,
                  label: `${name ?? institution ?? ''} – ${participantLabels[kind]}`,
                }))}
              />
            </Card>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
