import { describe, expect, it } from 'vitest'
import { startNextCycle } from '@/domains/services-organisation/next-cycle-commands'
import { endProcess } from '@/domains/services-organisation/process-commands'
import { processHistory, processPage } from '@/domains/services-organisation/queries'
import { addRisk, changeRisk, closeRisk } from '@/domains/services-organisation/risk-commands'
import { loadCentre } from '@/domains/staff/centre'
import { saveParameters } from '@/domains/staff/commands/centre'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { processIn, processVersion, serviceProcess } from '@tests/support/given/services'
import { centreInput } from '@tests/support/given/staff'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

const risk = async (processId: string, changes: object = {}) => ({
  processId,
  description: 'Brak drugiej oferty w konkursie',
  likelihood: 'medium' as const,
  effect: 'high' as const,
  response: 'Rozmowy z organizacjami przed ogłoszeniem.',
  ownerId: (await town.call('servicesCoordinator')).actor.id,
  ...changes,
})

describe('the list of risks', () => {
  it('is written in the diagnosis with who watches each; heaviest first, history kept', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const processId = await serviceProcess(coordinator)
    const { id } = await addRisk.execute(coordinator, await risk(processId))
    await addRisk.execute(coordinator, await risk(processId, { description: 'Choroba', effect: 'low' }))
    const { processId: _none, ...content } = await risk(processId, { likelihood: 'high' })
    await changeRisk.execute(coordinator, { riskId: id, version: 1, ...content })
    await expect(
      changeRisk.execute(coordinator, { riskId: id, version: 1, ...content }),
    ).rejects.toBeInstanceOf(Stale)
    const page = await processPage(coordinator, { processId })
    expect(page.risks.map(({ description, likelihood }) => [description, likelihood])).toEqual([
      ['Brak drugiej oferty w konkursie', 'high'],
      ['Choroba', 'medium'],
    ])
    expect((await processHistory(coordinator, { processId }))[0]).toMatchObject({ transition: 'changeRisk' })
    const audit = await readDb().auditEntry.findFirstOrThrow({ where: { command: 'services.addRisk' } })
    expect(JSON.stringify(audit.summary)).not.toContain('oferty')
  })

  it('keeps what became of a closed risk; neither it nor a finished process is written on', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const processId = await serviceProcess(coordinator)
    const { id } = await addRisk.execute(coordinator, await risk(processId))
    await closeRisk.execute(coordinator, { riskId: id, version: 1, outcome: 'Przyszły dwie oferty.' })
    expect(
      await codesOf(closeRisk.execute(coordinator, { riskId: id, version: 2, outcome: 'Jeszcze raz.' })),
    ).toEqual(['risk.closed'])
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect(await codesOf(addRisk.execute(coordinator, await risk(processId, { ownerId: nobody })))).toEqual([
      'risk.owner',
    ])
    await endProcess.execute(coordinator, {
      processId,
      version: await processVersion(processId),
      reason: 'Koniec.',
    })
    expect(await codesOf(addRisk.execute(coordinator, await risk(processId)))).toEqual(['risk.finished'])
  })

  it('goes into the next cycle as far as it still threatens', async () => {
    const people = await town.people()
    const processId = await processIn(people, 'WYB')
    const closed = await addRisk.execute(people.coordinator, await risk(processId))
    await closeRisk.execute(people.coordinator, { riskId: closed.id, version: 1, outcome: 'Minęło.' })
    await addRisk.execute(
      people.coordinator,
      await risk(processId, { description: 'Przerwa między umowami' }),
    )
    await endProcess.execute(people.coordinator, {
      processId,
      version: await processVersion(processId),
      reason: 'Umowa wykonana.',
    })
    const next = await startNextCycle.execute(people.coordinator, {
      processId,
      version: await processVersion(processId),
      path: 'standard',
      situation: null,
    })
    const page = await processPage(people.coordinator, next)
    expect(page.risks.map(({ description }) => description)).toEqual(['Przerwa między umowami'])
  })
})

it('the centre says which view of a process comes first', async () => {
  const coordinator = await town.call('servicesCoordinator')
  const processId = await serviceProcess(coordinator)
  expect((await processPage(coordinator, { processId })).firstView).toBe('stages')
  const { version } = await loadCentre(readDb())
  await saveParameters.execute(await town.founder(), { ...centreInput, version, servicesView: 'dpzm' })
  expect((await processPage(coordinator, { processId })).firstView).toBe('dpzm')
})
