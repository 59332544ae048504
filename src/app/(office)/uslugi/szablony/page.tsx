import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { TemplateChoice } from '@/domains/services-organisation/components/template-choice'
import { NewTemplateStep, TemplateSteps } from '@/domains/services-organisation/components/template-steps'
import { TemplateVersions } from '@/domains/services-organisation/components/template-versions'
import { serviceTemplateLabels } from '@/domains/services-organisation/labels'
import { templatePermissions } from '@/domains/services-organisation/template-permissions'
import { templatePage } from '@/domains/services-organisation/template-queries'
import { officePage, one } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Szablony usług' }

export default officePage(
  { title: 'Szablony usług', permission: templatePermissions.on('services.template.read') },
  async ({ actor, clock, search }) => {
    const page = await templatePage(
      { actor, clock },
      { template: one(search.usluga) ?? null, form: one(search.forma) ?? null },
    )
    const mayChange = templatePermissions.on('services.template.change').allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title={serviceTemplateLabels[page.template]}
          lead="Kroki, które dostanie nowy proces tej usługi. Procesy w toku zachowują swoje kroki."
          badges={<Badge>{`wersja ${page.version}`}</Badge>}
          actions={<PrintButton label="Drukuj szablon" />}
        />
        <ServicesTabs current="/uslugi/szablony" places={servicesPlaces(actor)} />
        <TemplateChoice template={page.template} form={page.form} />
        <TemplateSteps page={page} chosen={one(search.krok) ?? null} mayChange={mayChange} />
        {mayChange ? <NewTemplateStep page={page} /> : null}
        <TemplateVersions versions={page.versions} />
      </Page>
    )
  },
)
