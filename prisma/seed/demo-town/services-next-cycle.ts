import { startNextCycle } from '@/domains/services-organisation/next-cycle-commands'
import { endProcess, startProcess } from '@/domains/services-organisation/process-commands'
import { addRisk, closeRisk } from '@/domains/services-organisation/risk-commands'
import { readDb } from '@/platform/db/client'
import { toTheForm } from './services-in-seven-stages'
import { accepts, does, handsOver, joins, leavesOut, newProcess } from './services-path'
import { by } from './telling'
import type { Town } from './town'

const versionOf = async (id: string) =>
  (await readDb().serviceProcess.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

/** Hot meals by an organisation with its own funds: the project ended, and the next cycle looks at what it taught. */
export async function mealsAgain(town: Town): Promise<void> {
  const first = await newProcess(town, 520, {
    service: 'meals',
    title: 'Ciepły posiłek w zimie',
    targetGroups: ['homelessPeople'],
  })
  await joins(town, 519, first, 'socialWorker', { login: 'p.zareba' })
  await joins(town, 519, first, 'ngo', { institution: 'Bractwo Miłosierdzia w Jasnowcu' })
  await toTheForm(town, first, 515, 38, '40 posiłków dziennie od listopada do marca')
  await does(town, 500, first, 'FOR-01', {
    providersSearch: 'Bractwo prowadzi kuchnię i ma środki z projektu.',
    providersFound: 1,
    organisationsFound: 1,
  })
  await does(town, 499, first, 'FOR-02', { analysis: 'Środki z zewnątrz; ryzyko, że projekt się skończy.' })
  await does(town, 498, first, 'FOR-03', {
    form: 'ngoOwnFunds',
    localConditions: 'Kuchnia stoi obok noclegowni.',
    reasons: 'Usługa od zaraz i bez kosztu dla miasta.',
  })
  await handsOver(town, 498, first, 'FOR')
  await accepts(town, 496, first, 'FOR')
  await does(town, 494, first, 'FOR-05', { decidedBy: 'mayor', documentNumber: 'ZP.0050.201' })
  await does(town, 490, first, 'NGOS-01', {
    rules: 'Posiłek dostaje każdy skierowany; lista imienna zostaje w noclegowni.',
  })
  await handsOver(town, 490, first, 'WYB')
  await accepts(town, 488, first, 'WYB', { organisation: 'Bractwo Miłosierdzia w Jasnowcu' })
  await addRisk.execute(await by(town, 'l.stolarz', 512), {
    processId: first,
    description: 'Projekt organizacji kończy się w środku zimy',
    likelihood: 'medium',
    effect: 'high',
    response: 'Rezerwa w budżecie na dwa miesiące posiłków.',
    ownerId: town.userId('l.stolarz'),
  })
  const kitchen = await addRisk.execute(await by(town, 'l.stolarz', 512), {
    processId: first,
    description: 'Kuchnia nie przejdzie odbioru sanitarnego',
    likelihood: 'low',
    effect: 'high',
    response: 'Umowa z drugą kuchnią na czas odbioru.',
    ownerId: town.userId('w.czapla'),
  })
  await closeRisk.execute(await by(town, 'l.stolarz', 480), {
    riskId: kitchen.id,
    version: 1,
    outcome: 'Odbiór bez uwag.',
  })
  await endProcess.execute(await by(town, 'l.stolarz', 60), {
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
  await startProcess.execute(await by(town, 'l.stolarz', 43), {
    processId,
    version: await versionOf(processId),
  })
  await leavesOut(town, 30, processId, 'DIA-01', 'Pakiety z poprzedniego cyklu są aktualne.')
}
