import { addDays } from '@/kernel/local-date'
import { attaches, awaitsOffers, checks, closesChecks, offering, offers, opens, scores } from './contest-path'
import { accepts, does, handsOver, joins, leavesOut, newProcess } from './services-path'
import type { Town } from './town'

/** Home care for older people, commissioned: offers are opened and checked, the committee scores them. */
export async function homeCare(town: Town): Promise<void> {
  const id = await newProcess(town, 150, {
    service: 'homeCare',
    title: 'Usługi opiekuńcze dla osób starszych',
    targetGroups: ['olderPeople'],
    path: 'changeOfForm',
    currentForm: 'ownStructures',
    byDecision: true,
  })
  await joins(town, 149, id, 'benefitsWorker', { login: 'i.tarczynska' })
  await joins(town, 149, id, 'socialWorker', { login: 'a.wilga' })
  await joins(town, 149, id, 'healthService', { institution: 'Przychodnia Zdrowie w Jasnowcu' })
  await does(town, 140, id, 'DIA-01', { tools: 'all', packages: 41 })
  await does(town, 135, id, 'DIA-02', {
    consultations:
      'Przychodnia: 30 pacjentów po szpitalu czeka na pomoc w domu. Klub seniora: brak opieki w weekendy.',
  })
  await does(town, 128, id, 'DIA-03', {
    sources: 'all',
    people: 64,
    needs: 'Pomoc w domu po południu i w weekendy, najwięcej na Północy.',
    resources: 'Siedem opiekunek ośrodka, dwie organizacje z doświadczeniem w opiece.',
    offeringProviders: await offering('homeCare'),
    offers: 'Parafia św. Anny: dwie osoby z wolontariatu w soboty.',
  })
  await handsOver(town, 128, id, 'DIA')
  await accepts(town, 126, id, 'DIA')
  await does(town, 120, id, 'ZAK-01', {
    extent: '1 200 godzin w miesiącu',
    recipients: 'Osoby po 75. roku życia i po leczeniu szpitalnym.',
    count: 52,
  })
  await handsOver(town, 120, id, 'ZAK')
  await accepts(town, 117, id, 'ZAK', {
    financialNeeds: 54_720_000,
    possibilities: 'Rezerwa celowa w budżecie miasta i środki europejskie.',
  })
  await does(town, 110, id, 'ZAK-03', { body: 'Rada Miasta Jasnowiec', documentNumber: 'XLI/210' })
  await formOfHomeCare(town, id)
  await moneyOfHomeCare(town, id)
  await does(town, 40, id, 'UDPP-01', {
    features: 'Opieka w domu codziennie, także w weekendy; stała opiekunka.',
  })
  await does(
    town,
    34,
    id,
    'UDPP-02',
    {
      scope: 'Zaspokajanie codziennych potrzeb, opieka higieniczna, kontakt z otoczeniem.',
      manner: 'W domu podopiecznego, według indywidualnego zakresu i harmonogramu.',
      standardClause: true,
    },
    'm.jurek',
  )
  await does(town, 30, id, 'UDPP-03', {}, 'e.jastrzebska')
  await contestOfHomeCare(town, id)
}

async function contestOfHomeCare(town: Town, id: string): Promise<void> {
  await does(
    town,
    29,
    id,
    'UDPP-04',
    {
      standard: 'Standard usług opiekuńczych w miejscu zamieszkania, załącznik do ogłoszenia.',
      task: 'Powierzenie wykonywania usług opiekuńczych dla osób starszych.',
      funds: 54_720_000,
      conditions: 'Od stycznia do grudnia, 1 200 godzin w miesiącu, także w weekendy.',
      offersDueOn: addDays(town.today, -6),
      criteria: 'Jakość i standard 50, doświadczenie 20, koszt 30; wybór w ciągu miesiąca.',
      earlierTasks: 'W tym i zeszłym roku zadania tego rodzaju nie zlecano; usługi wykonywał ośrodek.',
    },
    'm.jurek',
  )
  await does(town, 28, id, 'UDPP-05', { places: 'BIP, tablica ogłoszeń w ośrodku, strona ośrodka.' })
  const committee = ['m.jurek', 'l.stolarz', 'w.czapla']
  const members = committee.map((login) => town.userId(login))
  await does(town, 20, id, 'UDPP-06', { members, documentNumber: 'D.110.21' }, 'e.jastrzebska')
  const selection = await awaitsOffers(town, 28, id, 6, [
    { name: 'Jakość i zgodność ze standardem', maxPoints: 50, price: false },
    { name: 'Doświadczenie i kadra', maxPoints: 20, price: false },
    { name: 'Koszt', maxPoints: 30, price: true },
  ])
  const close = await offers(town, 8, selection, 'Fundacja Bliskość', {
    amount: 53_900_000,
    scope: 'Stałe opiekunki, zastępstwa w ciągu doby, telefon dla rodzin, wolontariusze w weekendy.',
  })
  const caritas = await offers(town, 7, selection, 'Caritas w Jasnowcu', {
    amount: 50_400_000,
    scope: 'Opieka w dwóch dzielnicach, w pozostałych od drugiego kwartału; wolontariat parafialny.',
  })
  const business = await offers(town, 6, selection, 'Opieka Domowa Plus', {
    amount: 49_000_000,
    scope: 'Opieka w całym mieście od pierwszego dnia.',
    time: '09:15',
  })
  await offers(town, 6, selection, 'Towarzystwo Pomocy „Przystań”', { time: '12:25' })
  await attaches(town, 8, close, 'Fundacja Bliskość', [
    'Statut',
    'Wyciąg z Krajowego Rejestru Sądowego',
    'Sprawozdanie za zeszły rok',
  ])
  await attaches(town, 7, caritas, 'Caritas w Jasnowcu', ['Statut', 'Sprawozdanie za zeszły rok'])
  await opens(town, 6, selection, committee)
  await checks(town, 6, 'm.jurek', close)
  await checks(
    town,
    6,
    'm.jurek',
    caritas,
    'toComplete',
    ['attachments'],
    'Brakuje pełnomocnictwa dla osoby, która podpisała ofertę.',
  )
  await checks(
    town,
    6,
    'w.czapla',
    business,
    'rejected',
    ['entitled'],
    'Przedsiębiorca nie jest organizacją ani podmiotem z art. 3 ust. 3 ustawy.',
  )
  await attaches(town, 3, caritas, 'Caritas w Jasnowcu', ['Pełnomocnictwo do podpisania oferty'])
  await checks(town, 3, 'm.jurek', caritas)
  await closesChecks(town, 3, 'm.jurek', selection)
  await does(town, 2, id, 'UDPP-07')
  await scores(town, 1, 'm.jurek', close, [46, 18, 24])
}

async function formOfHomeCare(town: Town, id: string): Promise<void> {
  await does(town, 100, id, 'FOR-01', {
    providersSearch: 'Rozmowy z organizacjami i firmami z miasta i powiatu.',
    providersFound: 4,
    organisationsFound: 2,
  })
  await does(town, 96, id, 'FOR-02', {
    analysis: 'Zlecenie łączy środki miasta z pracą wolontariuszy; ryzyko przerw między konkursami.',
  })
  await does(town, 94, id, 'FOR-03', {
    form: 'publicTask',
    localConditions: 'Fundacja Bliskość i Caritas prowadzą opiekę w dwóch dzielnicach.',
    reasons: 'Doświadczenie, wolontariat, pierwsza forma w rekomendacjach.',
  })
  await handsOver(town, 94, id, 'FOR')
  await accepts(town, 90, id, 'FOR')
  await does(town, 85, id, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.312' })
}

async function moneyOfHomeCare(town: Town, id: string): Promise<void> {
  await joins(town, 84, id, 'financeWorker', { login: 'd.pawlik' })
  await joins(town, 84, id, 'contractingSpecialist', { login: 'm.jurek' })
  await does(
    town,
    80,
    id,
    'FIN-01',
    { cost: 54_720_000, basis: '1 200 godzin × 38 zł × 12 miesięcy.' },
    'd.pawlik',
  )
  await does(town, 76, id, 'FIN-02', {
    sources: ['cityBudget', 'europeanFunds'],
    externalSearch: 'Nabór na usługi społeczne w programie regionalnym, wniosek złożony.',
  })
  await does(town, 70, id, 'FIN-03', { entry: 'draft', amount: 40_000_000 }, 'e.jastrzebska')
  await does(town, 66, id, 'FIN-04', {}, 'e.jastrzebska')
  await handsOver(town, 64, id, 'FIN')
  await accepts(town, 60, id, 'FIN')
}

/** Diagnosis and scope told shortly, to the beginning of the choice of a form. */
export async function toTheForm(
  town: Town,
  id: string,
  from: number,
  people: number,
  extent: string,
  consulted = true,
): Promise<void> {
  await does(town, from, id, 'DIA-01', { tools: 'all', packages: Math.round(people / 2) })
  // table 19 has no step of its own for consultations
  if (consulted)
    await does(town, from - 2, id, 'DIA-02', {
      consultations: 'Spotkanie z pracownikami socjalnymi i organizacjami.',
    })
  await does(town, from - 5, id, 'DIA-03', {
    sources: 'all',
    people,
    needs: 'Więcej osób, niż dziś może skorzystać; długie oczekiwanie.',
    resources: 'Jedna organizacja i specjaliści ośrodka.',
  })
  await handsOver(town, from - 5, id, 'DIA')
  await accepts(town, from - 7, id, 'DIA')
  await does(town, from - 10, id, 'ZAK-01', {
    extent,
    recipients: 'Osoby z indywidualnym pakietem usług.',
    count: people,
  })
  await handsOver(town, from - 10, id, 'ZAK')
  await accepts(town, from - 12, id, 'ZAK', {
    financialNeeds: 12_000_000,
    possibilities: 'W planie finansowym.',
  })
  await leavesOut(town, from - 12, id, 'ZAK-03', 'Decyzja organu nie jest wymagana.')
}

/** Family counselling: the form is proposed and waits for the director. */
export async function familyCounselling(town: Town): Promise<void> {
  const id = await newProcess(town, 60, {
    service: 'familyCounselling',
    title: 'Specjalistyczne poradnictwo rodzinne',
    targetGroups: ['familiesWithChildren'],
  })
  await toTheForm(town, id, 55, 90, '160 godzin w miesiącu', false)
  await does(town, 20, id, 'FOR-01', {
    providersSearch: 'Dwie organizacje prowadzą poradnie w mieście.',
    providersFound: 2,
    organisationsFound: 2,
  })
  await does(town, 15, id, 'FOR-02', { analysis: 'Partnerstwo daje zasoby obu stron; zlecenie szybsze.' })
  await does(town, 12, id, 'FOR-03', {
    form: 'nonPublicPartnership',
    localConditions: 'Poradnia „Razem” ma lokal i terapeutów, ośrodek psychologa.',
    reasons: 'Połączenie zasobów, wspólna kwalifikacja rodzin.',
  })
  await handsOver(town, 10, id, 'FOR')
}

/** Vocational courses, to be bought: the tender waits for the specialist of procurement. */
export async function courses(town: Town): Promise<void> {
  const id = await newProcess(town, 90, {
    service: 'courses',
    title: 'Kursy zawodowe dla osób bez pracy',
    targetGroups: ['unemployedPeople'],
  })
  await toTheForm(town, id, 85, 24, 'dwa kursy po 120 godzin')
  await does(town, 60, id, 'FOR-01', {
    providersSearch: 'Pięć firm szkoleniowych, żadnej organizacji.',
    providersFound: 5,
    organisationsFound: 0,
  })
  await does(town, 58, id, 'FOR-02', { analysis: 'Szeroka oferta rynku; ryzyko najtańszej oferty.' })
  await does(town, 56, id, 'FOR-03', {
    form: 'procurement',
    localConditions: 'Organizacje nie prowadzą kursów zawodowych.',
    reasons: 'Wiele firm, praktyki u pracodawców.',
  })
  await handsOver(town, 56, id, 'FOR')
  await accepts(town, 54, id, 'FOR')
  await does(town, 52, id, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.340' })
  await joins(town, 52, id, 'financeWorker', { login: 'd.pawlik' })
  await joins(town, 52, id, 'procurementSpecialist', { login: 's.dudek' })
  await does(town, 48, id, 'FIN-01', { cost: 9_600_000, basis: '24 osoby × 4 000 zł.' }, 'd.pawlik')
  await does(town, 46, id, 'FIN-02', {
    sources: ['cityBudget'],
    externalSearch: 'Sprawdzono nabory urzędu pracy.',
  })
  await does(town, 40, id, 'FIN-03', { entry: 'change', amount: 9_600_000 }, 'e.jastrzebska')
  await does(town, 38, id, 'FIN-04', {}, 'e.jastrzebska')
  await handsOver(town, 38, id, 'FIN')
  await accepts(town, 36, id, 'FIN')
  await does(town, 25, id, 'PZP-01', {
    scope: 'Kursy: opiekun osoby starszej, magazynier z uprawnieniami.',
    manner: 'W Jasnowcu, w grupach po 12 osób, z praktyką.',
    standardClause: true,
    criteria: ['price', 'experience', 'staff'],
  })
  const members = { members: [town.userId('l.stolarz'), town.userId('s.dudek')], documentNumber: 'D.110.7' }
  await does(town, 20, id, 'PZP-02', members, 'e.jastrzebska')
}

/** A self-help house: the form is decided, the cost is to be set with the finance worker. */
export async function selfHelp(town: Town): Promise<void> {
  const id = await newProcess(town, 75, {
    service: 'communitySelfHelp',
    title: 'Środowiskowy dom samopomocy',
    targetGroups: ['peopleWithDisabilities'],
  })
  await toTheForm(town, id, 70, 30, '30 miejsc, pięć dni w tygodniu')
  await does(town, 45, id, 'FOR-01', {
    providersSearch: 'Stowarzyszenie rodziców ma lokal po remoncie.',
    providersFound: 1,
    organisationsFound: 1,
  })
  await does(town, 43, id, 'FOR-02', {
    analysis: 'Zaangażowanie rodzin; jedno stowarzyszenie bez konkurencji.',
  })
  await does(town, 41, id, 'FOR-03', {
    form: 'publicTask',
    localConditions: 'Stowarzyszenie skupia rodziny osób z niepełnosprawnością.',
    reasons: 'Oferta dostosowana do potrzeb, lokal i zaufanie rodzin.',
  })
  await handsOver(town, 41, id, 'FOR')
  await accepts(town, 38, id, 'FOR')
  await does(town, 35, id, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.355' })
  await joins(town, 34, id, 'financeWorker', { login: 'd.pawlik' })
}
