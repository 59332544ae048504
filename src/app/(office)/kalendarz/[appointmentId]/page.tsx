import { warsawDateOf } from '@/kernel/local-date'
import { formatDateTime } from '@/kernel/polish'
import { MoveForm } from '@/domains/intake/components/move-form'
import { appointment } from '@/domains/intake/calendar-queries'
import { appointmentPermissions } from '@/domains/intake/calendar-permissions'
import { idParam, officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Zmiana terminu' }

export default officePage(
  {
    title: 'Zmiana terminu',
    permission: appointmentPermissions.on('intake.appointment.change'),
    params: idParam('appointmentId'),
  },
  async ({ actor, clock, params }) => {
    const visit = await appointment({ actor, clock }, { appointmentId: params.appointmentId })
    const startsAt = new Date(visit.startsAt)
    const who = [visit.personName ?? visit.purpose, visit.workerName, visit.joint ? 'wspólna wizyta' : null]
    return (
      <Page width="form">
        <PageHeader
          title="Zmiana terminu spotkania"
          breadcrumbs={[{ label: 'Kalendarz', href: '/kalendarz' }]}
          lead={`Dotychczas: ${formatDateTime(startsAt)} – ${who.filter(Boolean).join(', ')}.`}
        />
        <MoveForm
          visit={visit}
          away={visit.away}
          backHref={`/kalendarz?pracownik=${visit.userId}&dzien=${warsawDateOf(startsAt)}`}
        />
      </Page>
    )
  },
)
