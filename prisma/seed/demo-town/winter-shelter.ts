import { prepareReport } from '@/domains/services-monitoring/report-commands'
import type { YearMonth } from '@/kernel/calendar-day'
import { daysBetween, firstDay } from '@/kernel/local-date'
import { annexes } from './contract-path'
import { providerNamed } from './contest-path'
import { monthAgo } from './monitoring-path'
import { takesFromProvider } from './provider-path'
import { throughTheContest, toTheContest, toTheSupervision } from './services-contracted'
import { by } from './telling'
import type { Town } from './town'

/** A warm place for the winter: two organisations won, perform side by side since last month and end in six weeks. */
export async function winterShelter(town: Town): Promise<void> {
  const lastMonth = monthAgo(town, 1)
  const fromDaysAgo = daysBetween(firstDay(lastMonth), town.today)
  const start = fromDaysAgo + 79
  const id = await toTheContest(town, {
    start,
    service: 'shelters',
    title: 'Ogrzewalnia na zimę',
    targetGroups: ['homelessPeople'],
    people: 38,
    extent: '38 miejsc przez całą dobę, na czas mrozów.',
    cost: 10_200_000,
    basis: '38 miejsc × 30 zł × 89 dni.',
    standard: 'Standard ogrzewalni, załącznik do ogłoszenia.',
  })
  await throughTheContest(
    town,
    start,
    id,
    [
      {
        name: 'Towarzystwo Pomocy „Przystań”',
        amount: 5_100_000,
        scope: '22 miejsca, dyżur całą dobę, praca socjalna na miejscu.',
        points: [55, 32],
      },
      {
        name: 'Caritas w Jasnowcu',
        amount: 4_900_000,
        scope: '16 miejsc, stołówka.',
        points: [44, 36],
      },
    ],
    'ZP.0050.198',
    2,
  )
  const terms = {
    scope: 'Prowadzenie ogrzewalni dla osób w kryzysie bezdomności.',
    fromDaysAgo,
    untilDaysAgo: -42,
  }
  const contract = await toTheSupervision(
    town,
    start,
    id,
    {
      ...terms,
      providerId: await providerNamed('Towarzystwo Pomocy „Przystań”'),
      amount: 5_100_000,
      plannedHours: 720,
      documentNumber: 'U/19',
      partner: 'Wiesław Zych',
    },
    {
      ...terms,
      providerId: await providerNamed('Caritas w Jasnowcu'),
      amount: 4_900_000,
      plannedHours: 720,
      documentNumber: 'U/20',
      partner: 'Danuta Struk',
    },
  )
  await annexes(town, 2, contract, {
    effectiveDaysAgo: 1,
    plannedHours: 780,
    summary: 'Drugi opiekun na nocnym dyżurze.',
  })
  await firstMonth(town, id, lastMonth)
}

/** The first month: one of the two sent its form, which says whose it is; of the other nothing came yet. */
async function firstMonth(town: Town, processId: string, month: YearMonth): Promise<void> {
  const call = await by(town, 'l.stolarz', 0)
  const { reportId } = await prepareReport.execute(call, { processId, month })
  await takesFromProvider(call, processId, month, reportId, {
    providerId: await providerNamed('Towarzystwo Pomocy „Przystań”'),
    recipients: 21,
    planned: 720,
    done: 712,
    waiting: 3,
    remark: 'Dwie noce powyżej liczby miejsc, łóżka polowe z magazynu miasta.',
  })
}
