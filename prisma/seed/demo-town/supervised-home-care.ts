import { daysBetween, firstDay } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { readDb } from '@/platform/db/client'
import { annexes } from './contract-path'
import { contest, toTheContractor, underSupervision, type Counts } from './contractor-path'
import { ago, answers, evaluates, monthAgo, notes, reports } from './monitoring-path'
import { joins, newProcess } from './services-path'
import type { Town } from './town'

/** Recipients, hours done and waiting, month by month from the first. */
const care: readonly (readonly [recipients: number, done: number, waiting: number])[] = [
  [27, 900, 15],
  [31, 980, 14],
  [34, 1040, 11],
  [36, 1070, 10],
  [38, 1010, 9],
  [39, 1130, 8],
  [41, 1160, 7],
  [42, 1150, 6],
  [42, 1090, 6],
  [43, 1060, 7],
  [45, 1180, 5],
  [46, 1190, 4],
  [46, 1170, 4],
]

/** Home care commissioned in a contest: thirteen months of supervision, the last report awaits the director; a year evaluated. */
export async function supervisedHomeCare(town: Town): Promise<void> {
  const first = monthAgo(town, 13)
  const start = daysBetween(firstDay(first), town.today)
  const contractor = 'Fundacja Bliskość'
  const id = await newProcess(town, start + 210, {
    service: 'homeCare',
    title: 'Usługi opiekuńcze na Północy',
    targetGroups: ['olderPeople'],
    byDecision: true,
  })
  await joins(town, start + 209, id, 'benefitsWorker', { login: 'i.tarczynska' })
  await joins(town, start + 209, id, 'socialWorker', { login: 'a.wilga' })
  await toTheContractor(town, id, start, {
    people: 48,
    extent: '1 200 godzin w miesiącu',
    form: 'publicTask',
    cost: 52_000_000,
    consulted: true,
  })
  await contest(town, id, start, contractor, 52_000_000)
  await underSupervision(town, id, start)
  await moreHours(town, id)
  for (const [at, [recipients, done, waiting]] of care.entries())
    await monthOfCare(town, id, monthAgo(town, 13 - at), at, { recipients, planned: 1200, done, waiting })
  await yearOfCare(town, id)
}

/** An annex in the middle of the year: from then on every month is compared with more hours. */
async function moreHours(town: Town, processId: string): Promise<void> {
  const { id } = await readDb().serviceContract.findFirstOrThrow({ where: { processId } })
  const effectiveDaysAgo = ago(town, firstDay(monthAgo(town, 4)))
  await annexes(town, effectiveDaysAgo + 12, id, {
    effectiveDaysAgo,
    plannedHours: 1260,
    summary: 'Więcej podopiecznych niż w diagnozie: od tego dnia 1 260 godzin w miesiącu.',
  })
}

async function monthOfCare(town: Town, id: string, month: YearMonth, at: number, counts: Counts) {
  await notes(town, id, month, 12, {
    finding: at % 3 === 0 ? 'Wizyta u trzech podopiecznych: harmonogramy zgodne.' : 'Karty pracy sprawdzone.',
    kind: at % 3 === 0 ? 'visit' : 'checklist',
  })
  if (at % 4 === 2)
    await notes(town, id, month, 20, {
      kind: 'complaint',
      result: 'breach',
      finding: 'Opiekunka nie przyszła w sobotę, zastępstwa nie było.',
    })
  if (at % 3 === 1)
    await notes(town, id, month, 25, {
      kind: 'assessment',
      finding: 'Formularze zał. 6 od pracownika socjalnego.',
      assessed: 12,
      effective: 11,
    })
  const last = at === care.length - 1
  const reportId = await reports(town, id, month, {
    ...counts,
    description: last ? 'Cztery osoby czekają na opiekunkę w weekendy.' : 'Miesiąc zgodnie z planem.',
    ...(last ? { providerRemark: 'Dwie opiekunki na zwolnieniu, zastępstwa były.' } : {}),
    ...(at % 4 === 2 ? { remarks: { annex4: 'Brak podpisu na dwóch kartach pracy.' } } : {}),
  })
  if (last) return
  await answers(
    town,
    'e.jastrzebska',
    reportId,
    month,
    counts.done < 1050
      ? 'Godzin mniej niż w umowie: potrzebne zastępstwa.'
      : 'Usługa przebiega zgodnie z umową.',
    at === 2 || at === 6
      ? [{ what: 'Uzgodnij z fundacją listę zastępstw.', who: 'l.stolarz', inDays: 14, done: 'Lista jest.' }]
      : at === 10
        ? [{ what: 'Sprawdź karty pracy z dwóch ostatnich miesięcy.', who: 'm.jurek', inDays: 5 }]
        : [],
  )
}

/** The evaluation of the first twelve months, with its long-term actions. */
async function yearOfCare(town: Town, id: string): Promise<void> {
  await evaluates(town, id, monthAgo(town, 13), monthAgo(town, 2), {
    survey: {
      asked: 44,
      answered: 31,
      onPaper: 4,
      content: 27,
      days: 14,
      texts: {
        good: ['Zawsze ta sama pani.', 'Pani Ola ma czas porozmawiać.', '', 'Zakupy i lekarz na czas.'],
        change: ['Żeby ktoś przychodził też w niedzielę.', '', 'Dzwonić, jak jest zmiana.'],
      },
    },
    opinions: [
      {
        kind: 'information',
        ofRecipients: false,
        source: 'Przychodnia Zdrowie w Jasnowcu',
        asked: 1,
        answered: 1,
        satisfied: null,
        summary: 'Pacjenci po szpitalu czekają krócej niż rok temu.',
      },
    ],
    criteria: {
      needs: 'Usługa obejmuje 46 z 52 osób z diagnozy; nieobjęte są weekendy.',
      standard: 'Zgodna ze standardem; dwa razy brak podpisów na kartach pracy.',
      effect: 'Jedenaście na dwanaście ocenionych pakietów jest skutecznych.',
      access: 'Oczekujących jest 4, rok temu 15.',
    },
    conclusions: 'Usługa działa; największa luka to soboty i niedziele oraz zastępstwa.',
    recommendations: 'W następnym konkursie punktować dyżury weekendowe.',
    analysis: 'Przyjmuję raport. Weekendy wchodzą do następnej specyfikacji.',
    actions: [
      { what: 'Wpisz dyżury weekendowe do specyfikacji na następny konkurs.', who: 'm.jurek', inDays: 120 },
      { what: 'Uzgodnij z fundacją pulę godzin na zastępstwa.', who: 'l.stolarz', inDays: 60 },
    ],
  })
}
