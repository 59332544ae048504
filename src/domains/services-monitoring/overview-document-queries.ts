import 'server-only'
import { z } from 'zod'
import { formatMonth, formatNumber } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { defineListQuery } from '@/platform/query/define-query'
import { servicesMonth } from './documents/services-month'
import { actionStateLabels, monthStatusLabels } from './labels'
import type { ServiceMonths } from './month-rows'
import { serviceMonths } from './month-rows'
import { monitoringPermissions } from './permissions'
import { conformityOf, conformityWords } from './rules/checklist'
import { totalsOf } from './rules/overview'
import { actionSelect, actionView } from './view'

const words = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : formatNumber(value)

function lineOf({ title, coordinator, months }: ServiceMonths, last: string | undefined) {
  const month = months.find((one) => one.month === last)
  return {
    service: title,
    coordinator: coordinator ?? 'bez koordynatora',
    state: month ? monthStatusLabels[month.status] : 'jeszcze nie',
    recipients: words(month?.figures?.recipients),
    hours: `${words(month?.figures?.hoursDone)} / ${words(month?.figures?.hoursPlanned)}`,
    waiting: words(month?.figures?.waiting),
    conformity: conformityWords(conformityOf(month?.checklist ?? [])),
  }
}

/** The director's month as a paper. */
export const servicesMonthPdf = defineListQuery({
  name: 'monitoring.servicesMonthPdf',
  label: 'Wydruk monitoringu usług',
  input: z.object({}),
  permission: monitoringPermissions.on('monitoring.overview.read'),
  logged: true,
  async run({ db, where, clock }) {
    const today = clock.today()
    const [{ months, services }, centre, actions] = await Promise.all([
      serviceMonths(db, where, today),
      loadCentre(db),
      db.serviceQualityAction.findMany({
        where: { process: where, state: 'open' },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        take: 200,
        select: actionSelect,
      }),
    ])
    const last = months.at(-1)
    const of = (month: string | undefined) =>
      totalsOf(services.flatMap((service) => service.months.filter((one) => one.month === month)))
    const totals = of(last)
    const document = servicesMonth.build({
      letterhead: letterheadOf(centre),
      issuedOn: today,
      month: last ? formatMonth(last) : '–',
      figures: [
        { label: 'Przekazane sprawozdania', value: `${totals.reports} z ${services.length}` },
        { label: 'Adresaci', value: words(totals.recipients) },
        {
          label: 'Godziny wykonane z zaplanowanych',
          value: `${words(totals.hoursDone)} z ${words(totals.hoursPlanned)}`,
        },
        { label: 'Osoby oczekujące', value: words(totals.waiting) },
        { label: 'Zgodność ze standardem', value: conformityWords(totals.conformity) },
      ],
      services: services.map((service) => lineOf(service, last)),
      trend: months.map((month) => ({ ...of(month), month: formatMonth(month) })),
      actions: actions
        .map((row) => actionView(row, today))
        .map(({ what, responsible, dueOn, state, overdue }) => ({
          what,
          who: responsible,
          dueOn,
          state: overdue ? 'po terminie' : actionStateLabels[state],
        })),
    })
    const content = await renderBuiltPdf(document, { training: centre.trainingCopy })
    return { name: `Monitoring usług ${last ?? ''}.pdf`, mimeType: 'application/pdf', content }
  },
})
