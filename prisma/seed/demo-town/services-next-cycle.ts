import { startNextCycle } from '@/domains/services-organisation/next-cycle-commands'
import { endProcess, startProcess } from '@/domains/services-organisation/process-commands'
import { addRisk, closeRisk } from '@/domains/services-organisation/risk-commands'
import { readDb } from '@/platform/db/client'
import { drafts, signs } from './contract-path'
import { enters } from './contracting-path'
import { toTheForm } from './services-in-seven-stages'
import { accepts, choosesPath, does, handsOver, joins, leavesOut, newProcess } from './services-path'
import { by } from './telling'
import type { Town } from './town'

const versionOf = async (id: string) =>
  (await readDb().serviceProcess.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

type OwnFunds = { search: string; analysis: string; localConditions: string; documentNumber: string }

/** The form stage of a service an organisation does with its own funds: search, analysis, choice, acceptance, decision. */
async function choosesOwnFunds(
  town: Town,
  processId: string,
  [searched, analysed, chosen, accepted, decided]: readonly [number, number, number, number, number],
  { search, analysis, localConditions, documentNumber }: OwnFunds,
): Promise<void> {
  await does(town, searched, processId, 'FOR-01', {
    providersSearch: search,
    providersFound: 1,
    organisationsFound: 1,
  })
  await does(town, analysed, processId, 'FOR-02', { analysis })
  await does(town, chosen, processId, 'FOR-03', {
    form: 'ngoOwnFunds',
    localConditions,
    reasons: 'Usługa od zaraz i bez kosztu dla miasta.',
  })
  await handsOver(town, chosen, processId, 'FOR')
  await accepts(town, accepted, processId, 'FOR')
  await does(town, decided, processId, 'FOR-05', { decidedBy: 'mayor', documentNumber })
}

/** Hot meals by an organisation with its own funds: the project ended, and the next cycle looks at what it taught. */
export async function mealsAgain(town: Town): Promise<void> {
  const first = await newProcess(town, 640, {
    service: 'meals',
    title: 'Ciepły posiłek w zimie',
    targetGroups: ['homelessPeople'],
  })
  await joins(town, 639, first, 'socialWorker', { login: 'p.zareba' })
  await joins(town, 639, first, 'ngo', { institution: 'Bractwo Miłosierdzia w Jasnowcu' })
  await toTheForm(town, first, 635, 38, '40 posiłków dziennie od listopada do marca')
  await choosesOwnFunds(town, first, [620, 619, 618, 616, 614], {
    search: 'Bractwo prowadzi kuchnię i ma środki z projektu.',
    analysis: 'Środki z zewnątrz; ryzyko, że projekt się skończy.',
    localConditions: 'Kuchnia stoi obok noclegowni.',
    documentNumber: 'ZP.0050.201',
  })
  await does(town, 610, first, 'NGOS-01', {
    rules: 'Posiłek dostaje każdy skierowany; lista imienna zostaje w noclegowni.',
  })
  const kitchenOfBrothers = await enters(town, 640, 60, {
    kind: 'ngo',
    name: 'Bractwo Miłosierdzia w Jasnowcu',
    legalForm: 'organizacja kościelna',
    street: 'Kościelna 9',
    services: ['meals'],
    targetGroups: ['homelessPeople'],
    capacity: 60,
    staff: 'Kuchnia na 60 posiłków, 12 wolontariuszy.',
  })
  const agreement = {
    providerId: kitchenOfBrothers,
    scope: 'Ciepły posiłek dla osób skierowanych z noclegowni, codziennie.',
    settlement: 'Bez dotacji: organizacja co miesiąc podaje liczbę wydanych posiłków.',
    amount: 0,
    fromDaysAgo: 605,
    untilDaysAgo: 432,
    documentNumber: 'P/2',
    partner: 'Brat Szymon Lis',
  }
  const agreementId = await drafts(town, 609, first, agreement)
  await signs(town, 609, agreementId, agreement)
  await handsOver(town, 609, first, 'WYB')
  await accepts(town, 608, first, 'WYB', { organisation: 'Bractwo Miłosierdzia w Jasnowcu' })
  await addRisk.execute(await by(town, 'l.stolarz', 632), {
    processId: first,
    description: 'Projekt organizacji kończy się w środku zimy',
    likelihood: 'medium',
    effect: 'high',
    response: 'Rezerwa w budżecie na dwa miesiące posiłków.',
    ownerId: town.userId('l.stolarz'),
  })
  const kitchen = await addRisk.execute(await by(town, 'l.stolarz', 632), {
    processId: first,
    description: 'Kuchnia nie przejdzie odbioru sanitarnego',
    likelihood: 'low',
    effect: 'high',
    response: 'Umowa z drugą kuchnią na czas odbioru.',
    ownerId: town.userId('w.czapla'),
  })
  await closeRisk.execute(await by(town, 'l.stolarz', 600), {
    riskId: kitchen.id,
    version: 1,
    outcome: 'Odbiór bez uwag.',
  })
  await endProcess.execute(await by(town, 'l.stolarz', 430), {
    processId: first,
    version: await versionOf(first),
    reason: 'Projekt organizacji się skończył. Wnioski: posiłek potrzebny cały rok, potrzebna też łaźnia.',
  })
  const { processId } = await startNextCycle.execute(await by(town, 'l.stolarz', 44), {
    processId: first,
    version: await versionOf(first),
    path: 'changeOfForm',
    situation: null,
  })
  await choosesPath(town, 43, processId, 'changeOfForm')
  await startProcess.execute(await by(town, 'l.stolarz', 43), {
    processId,
    version: await versionOf(processId),
  })
  await leavesOut(town, 30, processId, 'DIA-01', 'Pakiety z poprzedniego cyklu są aktualne.')
}

/** A bathhouse for homeless people by the same organisation: the rules are agreed, the agreement waits for its draft. */
export async function bathhouse(town: Town): Promise<void> {
  const id = await newProcess(town, 80, {
    service: 'shelters',
    title: 'Łaźnia i pralnia przy noclegowni',
    targetGroups: ['homelessPeople'],
  })
  await joins(town, 79, id, 'socialWorker', { login: 'p.zareba' })
  await joins(town, 79, id, 'ngo', { institution: 'Bractwo Miłosierdzia w Jasnowcu' })
  await toTheForm(town, id, 76, 30, 'dwie kabiny i pralnia, trzy dni w tygodniu')
  await choosesOwnFunds(town, id, [55, 54, 52, 50, 48], {
    search: 'Bractwo ma łaźnię po remoncie i środki z zakonu.',
    analysis: 'Bez kosztu dla miasta; ryzyko przerw w wakacje.',
    localConditions: 'Łaźnia stoi obok noclegowni.',
    documentNumber: 'ZP.0050.88',
  })
  await does(town, 9, id, 'NGOS-01', {
    rules: 'Z łaźni korzysta każdy skierowany; organizacja liczy wejścia, nazwisk nie zapisuje.',
  })
}
