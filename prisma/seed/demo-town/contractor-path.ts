import { addDays } from '@/kernel/local-date'
import { accepts, does, handsOver, joins, leavesOut } from './services-path'
import type { Town } from './town'

/** Diagnosis, scope, form and money of a service whose contract begins so many days ago. */
export async function toTheContractor(
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

/** A contest of offers, its steps alone: the records behind them are told with them. */
export async function contest(town: Town, id: string, start: number, contractor: string, amount: number) {
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

/** The recruitment of a partner, its steps alone. */
export async function partnership(town: Town, id: string, start: number, contractor: string, amount: number) {
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

/** Stage 5 is handed over and accepted: the supervision begins. */
export async function underSupervision(town: Town, id: string, start: number) {
  await handsOver(town, start + 18, id, 'WYB')
  await accepts(town, start + 15, id, 'WYB')
}

/** What a month of supervision counts. */
export type Counts = { recipients: number; planned: number; done: number; waiting: number }
