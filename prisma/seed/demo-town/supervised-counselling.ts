import { daysBetween, firstDay, addDays } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { partnership, toTheContractor, underSupervision, type Counts } from './contractor-path'
import { answers, beginsEvaluation, monthAgo, notes, reports } from './monitoring-path'
import { newProcess } from './services-path'
import { surveys } from './survey-path'
import type { Town } from './town'

const counselling: readonly (readonly [families: number, done: number, waiting: number])[] = [
  [22, 118, 9],
  [25, 131, 8],
  [27, 140, 8],
  [28, 136, 7],
  [30, 149, 6],
  [31, 152, 6],
  [31, 120, 8],
  [29, 96, 11],
  [30, 128, 9],
  [33, 150, 7],
  [34, 156, 6],
  [35, 158, 5],
]

/** Family counselling in a partnership, led with the city: one report awaits the city's head, the last one is due; recipients are being asked. */
export async function supervisedCounselling(town: Town): Promise<void> {
  const first = monthAgo(town, 13)
  const start = daysBetween(firstDay(first), town.today)
  const contractor = 'Stowarzyszenie „Razem”'
  const id = await newProcess(town, start + 210, {
    service: 'familyCounselling',
    title: 'Poradnictwo rodzinne w partnerstwie',
    targetGroups: ['familiesWithChildren'],
    responsibility: 'dispersed',
    responsibilityReason: 'Nadzór prowadzi wydział urzędu miasta.',
  })
  await toTheContractor(town, id, start, {
    people: 60,
    extent: '160 godzin w miesiącu',
    form: 'nonPublicPartnership',
    cost: 19_000_000,
    consulted: false,
  })
  await partnership(town, id, start, contractor, 19_000_000)
  await underSupervision(town, id, start)
  for (const [at, [recipients, done, waiting]] of counselling.entries())
    await monthOfCounselling(town, id, monthAgo(town, 13 - at), at, {
      recipients,
      planned: 160,
      done,
      waiting,
    })
  const evaluationId = await beginsEvaluation(town, id, first, monthAgo(town, 2), 6)
  await surveys(town, evaluationId, 5, {
    asked: 30,
    answered: 7,
    onPaper: 0,
    content: 5,
    days: 14,
    texts: { good: ['Terapeutka słucha.'], change: ['Spotkania po siedemnastej.'] },
  })
}

async function monthOfCounselling(town: Town, id: string, month: YearMonth, at: number, counts: Counts) {
  if (at % 3 === 0)
    await notes(town, id, month, 15, { finding: 'Rozmowa z terapeutą, karty spotkań bez braków.' })
  if (at === 7)
    await notes(town, id, month, 18, {
      kind: 'alert',
      result: 'remarks',
      finding: 'Rodziny zgłaszają odwołane spotkania w wakacje.',
      followUp: 'Ustal z partnerem dyżur wakacyjny.',
      followUpDueOn: addDays(firstDay(month), 40),
    })
  const last = at === counselling.length - 1
  const late = at === 3 || at === 7
  const reportId = await reports(town, id, month, {
    ...counts,
    description: late
      ? 'Zbieranie danych od partnera trwało dłużej.'
      : 'Poradnia pracuje w stałych godzinach.',
    on: late ? 13 : 7,
    ...(at === 7 ? { remarks: { matrix: 'Trzy rodziny bez uzupełnionej matrycy.' } } : {}),
  })
  if (last) return
  await answers(
    town,
    'm.zalewski',
    reportId,
    month,
    counts.waiting > 8 ? 'Kolejka rośnie: trzeba dodać godziny.' : 'Bez uwag.',
    at === 7
      ? [{ what: 'Dyżur wakacyjny wpisany do aneksu.', who: 'm.jurek', inDays: 30, done: 'Aneks podpisany.' }]
      : at === 10
        ? [{ what: 'Policz koszt dodatkowych 20 godzin.', who: 'l.stolarz', inDays: 20 }]
        : [],
  )
}
