import { CaseloadCard } from '@/domains/social-work/components/caseload-card'
import { DeskTabs } from '@/domains/social-work/components/desk-tabs'
import { reportRowHref, ReportTable, reportTitles } from '@/domains/social-work/components/report-table'
import { socialWorkDeskPermissions, socialWorkPermissions } from '@/domains/social-work/permissions'
import { actionReport, reportKinds, socialWorkCaseload } from '@/domains/social-work/report-queries'
import { reportPeriodOf } from '@/domains/social-work/table'
import { workTimes } from '@/domains/social-work/time-norm-queries'
import { formatRange } from '@/kernel/polish'
import { officePage, one } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { DateField } from '@/ui/form/date-field'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import { Tabs } from '@/ui/tabs'

export const metadata = { title: 'Raporty pracy socjalnej' }

const path = '/praca-socjalna/raporty'

export default officePage(
  { title: 'Raporty', permission: socialWorkPermissions.on('socialWork.action.read') },
  async ({ actor, clock, search }) => {
    const by = reportKinds.find((kind) => kind === one(search.wedlug)) ?? 'family'
    const period = reportPeriodOf(one(search.od), one(search.do), clock.today())
    const call = { actor, clock }
    const rows = await actionReport(call, { by, ...period })
    const seesLoad = socialWorkDeskPermissions.on('socialWork.caseload.read').allowsAny(actor)
    const load = seesLoad && (await Promise.all([socialWorkCaseload(call, {}), workTimes(call, period)]))
    const address = { wedlug: by, od: period.from, do: period.to }
    return (
      <Page>
        <PageHeader title="Raporty" lead={`Działania pracy socjalnej ${formatRange(period)}`} />
        <DeskTabs current={path} />
        <FilterBar path={path} keep={{ wedlug: by }}>
          <DateField name="od" label="Od" defaultValue={period.from} />
          <DateField name="do" label="Do" defaultValue={period.to} />
        </FilterBar>
        <Tabs
          label="Według czego"
          items={reportKinds.map((kind) => ({
            href: hrefWith(path, address, { wedlug: kind }),
            label: reportTitles[kind],
            current: kind === by,
          }))}
        />
        <Card padding="flush">
          <ReportTable
            by={by}
            rows={rows}
            exportHref={hrefWith('/api/exports/social-work/report', address, {})}
            hrefOf={(row) => reportRowHref(by, row, period)}
          />
        </Card>
        {load ? <CaseloadCard rows={load[0]} times={load[1]} period={period} /> : null}
      </Page>
    )
  },
)
