import { daysBetween, firstDay, addDays } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import { readDb } from '@/platform/db/client'
import { annexes } from './contract-path'
import { ago, answers, beginsEvaluation, evaluates, monthAgo, notes, reports } from './monitoring-path'
import { accepts, does, handsOver, joins, leavesOut, newProcess } from './services-path'
import { surveys } from './survey-path'
import type { Town } from './town'

/** Diagnosis, scope, form and money of a service whose contract begins so many days ago. */
async function toTheContractor(
  town: Town,
  id: string,
  start: number,
  told: { people: number; extent: string; form: string; cost: number; consulted: boolean },
): Promise<void> {
  await does(town, start + 205, id, 'DIA-01', { tools: 'all', packages: Math.round(told.people / 2) })
  if (told.consulted)
    await does(town, start + 202, id, 'DIA-02', { consultations: 'Spotkanie z organizacjami i przychodnią.' })
  await does(town, start + 198, id, 'DIA-03', {
    sources: 'all',
    people: told.people,
    needs: 'Więcej potrzebujących, niż dziś może skorzystać.',
    resources: 'Organizacje z doświadczeniem i pracownicy ośrodka.',
  })
  await handsOver(town, start + 198, id, 'DIA')
  await accepts(town, start + 195, id, 'DIA')
  await does(town, start + 190, id, 'ZAK-01', {
    extent: told.extent,
    recipients: 'Osoby z indywidualnym pakietem usług.',
    count: told.people,
  })
  await handsOver(town, start + 190, id, 'ZAK')
  await accepts(town, start + 187, id, 'ZAK', {
    financialNeeds: told.cost,
    possibilities: 'W planie finansowym.',
  })
  await leavesOut(town, start + 187, id, 'ZAK-03', 'Decyzja organu nie jest wymagana.')
  await does(town, start + 180, id, 'FOR-01', {
    providersSearch: 'Rozmowy z organizacjami z miasta i powiatu.',
    providersFound: 2,
    organisationsFound: 2,
  })
  await does(town, start + 176, id, 'FOR-02', {
    analysis: 'Doświadczenie organizacji przeważa nad ryzykiem.',
  })
  await does(town, start + 172, id, 'FOR-03', {
    form: told.form,
    localConditions: 'Organizacje działają w mieście od lat.',
    reasons: 'Forma rekomendowana, organizacje mają lokal i ludzi.',
  })
  await handsOver(town, start + 172, id, 'FOR')
  await accepts(town, start + 168, id, 'FOR')
  await does(town, start + 165, id, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.118' })
  await joins(town, start + 160, id, 'financeWorker', { login: 'd.pawlik' })
  await joins(town, start + 160, id, 'contractingSpecialist', { login: 'm.jurek' })
  await does(town, start + 158, id, 'FIN-01', { cost: told.cost, basis: 'Godziny razy stawka.' }, 'd.pawlik')
  await does(town, start + 154, id, 'FIN-02', {
    sources: ['cityBudget'],
    externalSearch: 'Sprawdzono nabory programów rządowych.',
  })
  await does(town, start + 150, id, 'FIN-03', { entry: 'draft', amount: told.cost }, 'e.jastrzebska')
  await does(town, start + 148, id, 'FIN-04', {}, 'e.jastrzebska')
  await handsOver(town, start + 148, id, 'FIN')
  await accepts(town, start + 145, id, 'FIN')
}

const specification = {
  scope: 'Zakres ze standardu usługi.',
  manner: 'Według indywidualnego pakietu i harmonogramu.',
  standardClause: true,
}

async function contest(town: Town, id: string, start: number, contractor: string, amount: number) {
  await does(town, start + 140, id, 'UDPP-01', { features: 'Pomoc codziennie, stała opiekunka.' })
  await does(town, start + 135, id, 'UDPP-02', specification, 'm.jurek')
  await does(town, start + 130, id, 'UDPP-03', {}, 'e.jastrzebska')
  await does(
    town,
    start + 125,
    id,
    'UDPP-04',
    {
      standard: 'Standard usług opiekuńczych.',
      task: 'Powierzenie zadania.',
      funds: amount,
      conditions: 'Dwa lata od początku umowy.',
      offersDueOn: addDays(town.today, -(start + 90)),
      criteria: 'Jakość 60, doświadczenie 40.',
      earlierTasks: 'Rok wcześniej: 460 000 zł.',
    },
    'm.jurek',
  )
  await does(town, start + 120, id, 'UDPP-05', { places: 'BIP, siedziba, strona ośrodka.' })
  await does(town, start + 118, id, 'UDPP-06', committee(town), 'e.jastrzebska')
  await does(town, start + 88, id, 'UDPP-07', { offers: 2, correct: 2, impartiality: true })
  await does(town, start + 80, id, 'UDPP-08', { opinions: 'Pierwsza oferta ma więcej opiekunek z kursem.' })
  await does(town, start + 75, id, 'UDPP-09', {}, 'e.jastrzebska')
  await does(town, start + 70, id, 'UDPP-10', {
    decidedBy: 'mayor',
    documentNumber: 'ZP.0050.160',
    contractor,
    amount,
  })
  await does(town, start + 68, id, 'UDPP-11')
  await does(town, start + 50, id, 'UDPP-12')
  await does(town, start + 20, id, 'UDPP-13', contractOf(town, start, contractor, amount))
}

const committee = (town: Town) => ({
  members: [town.userId('l.stolarz'), town.userId('m.jurek')],
  documentNumber: 'D.110.21',
})

const contractOf = (town: Town, start: number, contractor: string, amount: number) => ({
  decidedBy: 'mayor',
  documentNumber: 'U/41',
  contractor,
  from: addDays(town.today, -start),
  until: addDays(town.today, 730 - start),
  amount,
})

async function partnership(town: Town, id: string, start: number, contractor: string, amount: number) {
  await does(town, start + 140, id, 'PPN-01', specification, 'm.jurek')
  await does(
    town,
    start + 136,
    id,
    'PPN-02',
    { requirements: 'Lokal, terapeuta, trzy lata pracy.' },
    'm.jurek',
  )
  await does(town, start + 130, id, 'PPN-03', {}, 'e.jastrzebska')
  await does(
    town,
    start + 125,
    id,
    'PPN-04',
    {
      aim: 'Poradnictwo dla rodzin z dziećmi.',
      expectations: 'Terapeuta i lokal w Śródmieściu.',
      experience: 'Trzy lata poradnictwa rodzinnego.',
      contribution: 'Lokal i godziny wolontariuszy.',
    },
    'm.jurek',
  )
  await does(town, start + 120, id, 'PPN-05', { places: 'BIP, siedziba, strona ośrodka.' })
  await does(town, start + 118, id, 'PPN-06', committee(town), 'e.jastrzebska')
  await does(town, start + 85, id, 'PPN-07', {
    impartiality: true,
    contractor,
    opinions: 'Jedyny partner z własnym lokalem.',
  })
  await does(town, start + 80, id, 'PPN-08', { address: 'bip.jasnowiec.example/partnerstwa' })
  await does(town, start + 50, id, 'PPN-09')
  await does(town, start + 20, id, 'PPN-10', {
    ...contractOf(town, start, contractor, amount),
    bothSides: true,
  })
}

async function underSupervision(town: Town, id: string, start: number) {
  await handsOver(town, start + 18, id, 'WYB')
  await accepts(town, start + 15, id, 'WYB')
}

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

type Counts = { recipients: number; planned: number; done: number; waiting: number }

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
