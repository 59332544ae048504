import { describe, expect, it } from 'vitest'
import { startNextCycle } from '@/domains/services-organisation/next-cycle-commands'
import { endProcess } from '@/domains/services-organisation/process-commands'
import { processHistory, processPage } from '@/domains/services-organisation/queries'
import { endPosition } from '@/domains/staff/commands/structure'
import { readDb } from '@/platform/db/client'
import { processIn, processVersion, serviceProcess, takesPart } from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

type Call = Awaited<ReturnType<typeof town.call>>

const next = async (call: Call, processId: string, path: 'standard' | 'changeOfForm' = 'standard') =>
  startNextCycle.execute(call, {
    processId,
    version: await processVersion(processId),
    path,
    situation: null,
  })

const end = async (call: Call, processId: string) =>
  endProcess.execute(call, {
    processId,
    version: await processVersion(processId),
    reason: 'Umowa wykonana. Wniosek: opieka także w niedziele.',
  })

/** A process led to the choice of the contractor and ended. */
async function endedProcess(): Promise<string> {
  const people = await town.people()
  const id = await processIn(people, 'WYB')
  await end(people.coordinator, id)
  return id
}

describe('the next cycle of a service', () => {
  it('is a copy with today’s steps, a link both ways, history and audit', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const id = await endedProcess()
    const { processId } = await next(coordinator, id)
    const page = await processPage(coordinator, { processId })
    expect(page).toMatchObject({
      state: 'draft',
      currentForm: 'publicTask',
      form: null,
      coordinatorId: coordinator.actor.id,
      targetGroups: ['olderPeople'],
      byDecision: true,
    })
    expect(page.stages.flatMap(({ steps }) => steps.map(({ state }) => state))).toEqual(
      Array(11).fill('todo'),
    )
    expect(page.previous?.id).toBe(id)
    expect((await processPage(coordinator, { processId: id })).next?.id).toBe(processId)
    const [line] = await processHistory(coordinator, { processId: id })
    expect(line).toMatchObject({ transition: 'nextCycle', note: expect.stringContaining('USŁ') as unknown })
    const audit = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: processId } })
    expect(audit).toMatchObject({
      command: 'services.startNextCycle',
      summary: { previous: id, path: 'standard' },
    })
  })

  it('shows what the cycle before found and concluded beside the diagnosis', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const { processId } = await next(coordinator, await endedProcess())
    const { previous } = await processPage(coordinator, { processId })
    expect(previous?.conclusion).toContain('opieka także w niedziele')
    expect(previous?.steps.map(({ code }) => code)).toEqual([
      'DIA-02',
      'DIA-03',
      'ZAK-01',
      'ZAK-02',
      'FOR-03',
      'FOR-05',
      'FIN-01',
      'FIN-02',
    ])
    expect(previous?.steps.find(({ code }) => code === 'ZAK-01')?.facts).toContainEqual({
      term: expect.any(String) as unknown,
      value: '1 200 godzin w miesiącu',
    })
  })

  it('carries over those who still may take part, not those who left their position', async () => {
    const people = await town.people()
    const id = await processIn(people, 'WYB')
    const leaving = (await town.call('socialWorker', 'leaving')).actor.id
    await takesPart(people.coordinator, id, 'socialWorker', (await town.call('socialWorker')).actor.id)
    await takesPart(people.coordinator, id, 'socialWorker', leaving)
    await takesPart(people.coordinator, id, 'healthService')
    const position = await readDb().position.findFirstOrThrow({ where: { userId: leaving } })
    await endPosition.execute(await town.founder(), {
      positionId: position.id,
      version: position.version,
      validTo: '2026-03-11',
    })
    await end(people.coordinator, id)
    const { processId } = await next(people.coordinator, id)
    const carried = await readDb().serviceParticipant.findMany({ where: { processId } })
    expect(carried.map(({ kind }) => kind).sort()).toEqual([
      'benefitsWorker',
      'coordinator',
      'financeWorker',
      'healthService',
      'socialWorker',
    ])
    expect(carried.map(({ userId }) => userId)).not.toContain(leaving)
  })

  it('of a service whose form was never decided has no form to keep (R-064)', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const id = await serviceProcess(coordinator)
    await end(coordinator, id)
    expect(await codesOf(next(coordinator, id, 'changeOfForm'))).toEqual(['path.notRunning'])
  })

  it('is refused while the process is under way, a second time, and to two people at once but one', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const director = await town.call('director')
    expect(await codesOf(next(coordinator, await serviceProcess(coordinator)))).toEqual(['cycle.running'])
    const id = await endedProcess()
    const both = await Promise.all([codesOf(next(coordinator, id)), codesOf(next(director, id))])
    expect(both.flat()).toEqual(['cycle.exists'])
    expect(await readDb().serviceProcess.count({ where: { previousId: id } })).toBe(1)
  })
})
