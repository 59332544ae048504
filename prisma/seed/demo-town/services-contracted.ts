import { endProcess } from '@/domains/services-organisation/process-commands'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { drafts, settles, signs } from './contract-path'
import { awaitsOffers, awards, checks, closesChecks, offers, opens, opines, scores } from './contest-path'
import { toTheForm } from './services-in-seven-stages'
import { accepts, does, handsOver, joins, newProcess } from './services-path'
import { by } from './telling'
import type { Town } from './town'

type Service = Parameters<typeof newProcess>[2]
export type Told = Service & {
  readonly start: number
  readonly people: number
  readonly extent: string
  readonly cost: number
  readonly basis: string
  readonly standard: string
}

const committee = ['m.jurek', 'l.stolarz', 'w.czapla'] as const

/** From needs to an announced contest with its committee; told in the order it happened, `start` days ago. */
export async function toTheContest(
  town: Town,
  told: Told,
  members: readonly string[] = committee,
): Promise<string> {
  const { start, people, extent, cost, basis, standard, ...service } = told
  const at = (day: number) => start - day
  const id = await newProcess(town, start, service)
  await toTheForm(town, id, at(2), people, extent)
  await does(town, at(18), id, 'FOR-01', {
    providersSearch: 'Rozmowy z organizacjami z rejestru wykonawców.',
    providersFound: 2,
    organisationsFound: 2,
  })
  await does(town, at(20), id, 'FOR-02', {
    analysis: 'Organizacje mają kadrę i lokal; ryzyko przerw między konkursami.',
  })
  await does(town, at(22), id, 'FOR-03', {
    form: 'publicTask',
    localConditions: 'Dwie organizacje pracują z tą grupą w mieście.',
    reasons: 'Doświadczenie i wolontariat.',
  })
  await handsOver(town, at(22), id, 'FOR')
  await accepts(town, at(24), id, 'FOR')
  await does(town, at(26), id, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.101' })
  await joins(town, at(27), id, 'financeWorker', { login: 'd.pawlik' })
  await does(town, at(28), id, 'FIN-01', { cost, basis }, 'd.pawlik')
  await does(town, at(29), id, 'FIN-02', { sources: ['cityBudget'], externalSearch: 'Sprawdzono nabory.' })
  await does(town, at(30), id, 'FIN-03', { entry: 'change', amount: cost }, 'e.jastrzebska')
  await does(town, at(31), id, 'FIN-04', {}, 'e.jastrzebska')
  await handsOver(town, at(32), id, 'FIN')
  await accepts(town, at(33), id, 'FIN')
  await does(town, at(35), id, 'UDPP-01', { features: extent })
  await does(
    town,
    at(36),
    id,
    'UDPP-02',
    { scope: extent, manner: 'Według standardu i indywidualnych pakietów.', standardClause: true },
    'm.jurek',
  )
  await does(town, at(38), id, 'UDPP-03', {}, 'e.jastrzebska')
  await does(
    town,
    at(39),
    id,
    'UDPP-04',
    {
      standard,
      task: 'Powierzenie zadania publicznego.',
      funds: cost,
      conditions: 'Rok od zawarcia umowy.',
      offersDueOn: addDays(town.today, -at(64)),
      criteria: 'Jakość 60, koszt 40; wybór w ciągu miesiąca.',
      earlierTasks: 'W roku poprzednim zadania nie zlecano.',
    },
    'm.jurek',
  )
  await does(town, at(40), id, 'UDPP-05', { places: 'BIP, tablica ogłoszeń, strona ośrodka.' })
  await does(
    town,
    at(50),
    id,
    'UDPP-06',
    { members: members.map((login) => town.userId(login)), documentNumber: 'D.110.5' },
    'e.jastrzebska',
  )
  return id
}

export type Offered = {
  readonly name: string
  readonly amount: number
  readonly scope: string
  readonly points: readonly number[]
}

/** Offers come, are opened, checked and scored, and the committee gives its opinion; the offers with what was told of them. */
export async function toTheOpinion(
  town: Town,
  start: number,
  id: string,
  offered: readonly Offered[],
  opinion: string,
) {
  const at = (day: number) => start - day
  const selection = await awaitsOffers(town, at(40), id, at(64), [
    { name: 'Jakość', maxPoints: 60, price: false },
    { name: 'Koszt', maxPoints: 40, price: true },
  ])
  const came: (readonly [string, Offered])[] = []
  for (const one of offered) came.push([await offers(town, at(63), selection, one.name, one), one])
  await opens(town, at(64), selection, committee)
  for (const [offerId] of came) await checks(town, at(64), 'm.jurek', offerId)
  await closesChecks(town, at(64), 'm.jurek', selection)
  await does(town, at(65), id, 'UDPP-07')
  for (const login of committee)
    for (const [offerId, { points }] of came) await scores(town, at(66), login, offerId, points)
  await opines(town, at(67), 'm.jurek', selection, opinion)
  return { selection, came }
}

/** The same, and the first `win` of the offers win; every step of the process is written. */
export async function throughTheContest(
  town: Town,
  start: number,
  id: string,
  offered: readonly Offered[],
  decisionNumber: string,
  win = 1,
) {
  const at = (day: number) => start - day
  const { selection, came } = await toTheOpinion(
    town,
    start,
    id,
    offered,
    win === 1
      ? 'Komisja rekomenduje ofertę z pierwszego miejsca.'
      : 'Komisja rekomenduje obie oferty: razem pokrywają potrzebę i mieszczą się w środkach.',
  )
  const winners = came.slice(0, win).map(([offerId, { amount }]) => ({ offerId, amount }))
  await awards(town, at(69), selection, winners, decisionNumber)
  await does(town, at(71), id, 'UDPP-08')
  await does(town, at(71), id, 'UDPP-09', {}, 'e.jastrzebska')
  await does(town, at(71), id, 'UDPP-10')
  await does(town, at(71), id, 'UDPP-11')
}

type Terms = Parameters<typeof drafts>[3]

/** The contract of the first winner, with those of the others: prepared, signed, accepted; the supervision begins. */
export async function toTheSupervision(
  town: Town,
  start: number,
  id: string,
  first: Terms,
  ...others: readonly Terms[]
): Promise<string> {
  const contractId = await drafts(town, start - 73, id, first)
  const drafted: (readonly [string, Terms])[] = [[contractId, first]]
  for (const terms of others) drafted.push([await drafts(town, start - 73, id, terms), terms])
  await does(town, start - 73, id, 'UDPP-12', {}, 'm.jurek')
  for (const [contract, terms] of drafted) await signs(town, start - 76, contract, terms)
  await does(town, start - 76, id, 'UDPP-13')
  await handsOver(town, start - 77, id, 'WYB')
  await accepts(town, start - 78, id, 'WYB')
  return contractId
}

/** Personal assistants of people with disabilities: a task of two years ago, settled and ended. */
export async function personalAssistants(town: Town): Promise<void> {
  const start = 725
  const id = await toTheContest(town, {
    start,
    service: 'personalAssistant',
    title: 'Asystenci osób z niepełnosprawnością',
    targetGroups: ['peopleWithDisabilities'],
    people: 18,
    extent: 'Pomoc asystenta, 360 godzin w miesiącu.',
    cost: 8_820_000,
    basis: '360 godzin × 35 zł × 7 miesięcy.',
    standard: 'Standard usług asystenta, załącznik do ogłoszenia.',
  })
  await throughTheContest(
    town,
    start,
    id,
    [
      {
        name: 'Stowarzyszenie Rodziców „Krok po kroku”',
        amount: 8_750_000,
        scope: 'Ośmiu asystentów po szkoleniu, także w weekendy.',
        points: [52, 30],
      },
    ],
    'ZP.0050.140',
  )
  const contract = await toTheSupervision(town, start, id, {
    scope: 'Usługi asystenta osoby z niepełnosprawnością.',
    amount: 8_750_000,
    plannedHours: 360,
    fromDaysAgo: 645,
    untilDaysAgo: 432,
    documentNumber: 'U/4',
    partner: 'Renata Kłos',
  })
  await settles(town, 405, contract, {
    usedAmount: 8_531_000,
    returnedAmount: 219_000,
    hoursDone: 2438,
    recipients: 19,
    results: 'Pomoc asystenta dla 19 osób; wszystkie zapytania rodzin przyjęte, jedna skarga wyjaśniona.',
  })
  const { version } = await readDb().serviceProcess.findUniqueOrThrow({ where: { id } })
  await endProcess.execute(await by(town, 'l.stolarz', 400), {
    processId: id,
    version,
    reason: 'Zadanie rozliczone; potrzeby wchodzą do następnej diagnozy.',
  })
}

/** Occupational workshops: the term for offers has passed, the committee of two is to open them. */
export async function workshops(town: Town): Promise<void> {
  const start = 66
  const id = await toTheContest(
    town,
    {
      start,
      service: 'occupationalWorkshops',
      title: 'Warsztaty terapii zajęciowej',
      targetGroups: ['peopleWithDisabilities'],
      people: 25,
      extent: '25 miejsc, pięć dni w tygodniu.',
      cost: 18_000_000,
      basis: '25 miejsc × 600 zł × 12 miesięcy.',
      standard: 'Standard warsztatów, załącznik do ogłoszenia.',
    },
    ['m.jurek', 'l.stolarz'],
  )
  const selection = await awaitsOffers(town, start - 40, id, start - 64, [
    { name: 'Jakość', maxPoints: 60, price: false },
    { name: 'Koszt', maxPoints: 40, price: true },
  ])
  await offers(town, start - 63, selection, 'Stowarzyszenie Rodziców „Krok po kroku”', {
    amount: 17_800_000,
    scope: 'Cztery pracownie, lokal po remoncie, dowóz uczestników.',
  })
}
