import type { FileHead } from '@/domains/social-work/file-head'
import type { LocalDate } from '@/kernel/calendar-day'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'
import type { KeptService } from '../model'
import type { PackageOfFile } from '../queries'
import { AddServiceForm } from './add-service-form'
import { ServiceCard } from './service-card'

type PackageTabProps = { head: FileHead; content: PackageOfFile; today: LocalDate; kept: KeptService }

/** The individual package of services of a family. */
export function PackageTab({ head, content, today, kept }: PackageTabProps) {
  const { services, emptyReason } = content
  const mayChange = head.leads && head.state === 'open'
  return (
    <>
      {services.length === 0 ? (
        <Card>
          <EmptyState icon="package" title="W pakiecie nie ma jeszcze żadnej usługi">
            {emptyReason ? `Dlaczego: ${emptyReason} ` : ''}Z diagnozy wynika, jakich usług potrzebuje
            rodzina. Dopisane tutaj liczą się – bez nazwisk – do informacji o potrzebach lokalnych.
          </EmptyState>
        </Card>
      ) : (
        <div className="flex flex-wrap gap-2 print:hidden">
          <LinkButton href={`/api/documents/pakiet/${head.id}`} icon="file-text" newWindow>
            Pakiet jako PDF
          </LinkButton>
          <PrintButton />
        </div>
      )}
      {services.map((service) => (
        <ServiceCard
          key={service.id}
          service={service}
          today={today}
          mayChange={mayChange}
          leads={head.leads}
        />
      ))}
      {mayChange ? (
        <Card title="Nowa usługa w pakiecie" id="nowa">
          <AddServiceForm
            key={services.length}
            fileId={head.id}
            today={today}
            people={head.people}
            kept={kept}
          />
        </Card>
      ) : null}
    </>
  )
}
