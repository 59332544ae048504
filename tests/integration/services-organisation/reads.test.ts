import { describe, expect, it } from 'vitest'
import { servicesDesk } from '@/domains/services-organisation/desk-queries'
import {
  board,
  boardExport,
  processHistory,
  processPage,
  startOptions,
} from '@/domains/services-organisation/queries'
import { pauseProcess } from '@/domains/services-organisation/process-commands'
import { myDesk, notices } from '@/domains/desk/queries'
import type { QueryCall } from '@/platform/query/define-query'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden } from '@/platform/errors'
import { processIn, processVersion, serviceProcess, step, submit } from '@tests/support/given/services'
import { servicesTown } from './setting'

const town = servicesTown()

const reading: readonly PositionKind[] = [
  'servicesCoordinator',
  'contractingSpecialist',
  'procurementSpecialist',
  'ngoSpecialist',
  'financeWorker',
  'director',
  'deputyDirector',
]
const onTheBoard: readonly PositionKind[] = [
  ...reading,
  'teamLeader',
  'socialWorker',
  'seniorSocialWorker',
  'benefitsWorker',
]

async function allowed(ask: (call: QueryCall) => Promise<unknown>): Promise<string[]> {
  const through: string[] = []
  for (const kind of Object.values(PositionKind)) {
    const call = await town.call(kind)
    const answer = await ask(call).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Forbidden) return false
        throw error
      },
    )
    if (answer) through.push(kind)
  }
  return through.sort()
}

describe('who reads processes', () => {
  it('the board is for those who work with services and families, nobody else', async () => {
    await serviceProcess(await town.call('servicesCoordinator'))
    expect(await allowed((call) => board(call, {}))).toEqual([...onTheBoard, 'cityDepartmentHead'].sort())
    expect(await allowed((call) => boardExport(call, {}))).toEqual(
      [...onTheBoard, 'cityDepartmentHead'].sort(),
    )
  })

  it('a process is for those who lead it, decide, or have steps in it', async () => {
    const processId = await serviceProcess(await town.call('servicesCoordinator'))
    expect(await allowed((call) => processPage(call, { processId }))).toEqual([...reading].sort())
    expect(await allowed((call) => processHistory(call, { processId }))).toEqual([...reading].sort())
  })

  it('the head of the city’s department sees processes with dispersed responsibility only', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const head = await town.call('cityDepartmentHead')
    const ours = await serviceProcess(coordinator)
    const common = await serviceProcess(coordinator, {
      responsibility: 'dispersed',
      responsibilityReason: 'Zleca miasto.',
    })
    const seen = (await board(head, {})).rows.map(({ id }) => id)
    expect(seen).toContain(common)
    expect(seen).not.toContain(ours)
    await expect(processPage(head, { processId: ours })).rejects.toBeInstanceOf(Forbidden)
    expect((await processPage(head, { processId: common })).id).toBe(common)
  })

  it('lists for a new process are for those who may found one', async () => {
    expect(await allowed((call) => startOptions(call, {}))).toEqual([
      'deputyDirector',
      'director',
      'servicesCoordinator',
    ])
  })
})

describe('the board', () => {
  it('is filtered by stage, service, coordinator, group and state, and the file agrees', async () => {
    const other = await town.call('servicesCoordinator', 'second')
    const id = await serviceProcess(other, {
      service: 'familyCounselling',
      targetGroups: ['familiesWithChildren'],
      byDecision: false,
    })
    const director = await town.call('director')
    const ids = async (filter: Parameters<typeof board>[1]) => {
      const [shown, file] = await Promise.all([board(director, filter), boardExport(director, filter)])
      expect(file.rows.map((row) => row.id)).toEqual(shown.rows.map((row) => row.id))
      return shown.rows.map((row) => row.id)
    }
    expect(await ids({ coordinator: other.actor.id })).toEqual([id])
    expect(await ids({ service: 'familyCounselling', stage: 'DIA' })).toEqual([id])
    expect(await ids({ group: 'familiesWithChildren' })).toEqual([id])
    expect(await ids({ service: 'familyCounselling', stage: 'ZAK' })).toEqual([])
    await pauseProcess.execute(other, {
      processId: id,
      version: await processVersion(id),
      reason: 'Przerwa.',
    })
    expect(await ids({ state: 'paused' })).toEqual([id])
    expect((await board(await town.call('socialWorker'), { state: 'paused' })).rows[0]?.mayOpen).toBe(false)
  })
})

describe('the page and the desk', () => {
  it('say what is missing, whose step is next, and who accepts', async () => {
    const people = await town.people()
    const { coordinator, director } = people
    const id = await processIn(people, 'ZAK')
    const page = await processPage(coordinator, { processId: id })
    const scope = page.stages.find(({ stage }) => stage === 'ZAK')
    expect(page.current).toBe('ZAK')
    expect(scope?.lacking.map(({ code }) => code)).toEqual(['submit.ZAK-01'])
    expect(scope?.steps.find(({ code }) => code === 'ZAK-01')).toMatchObject({ mayWrite: true, refusals: [] })
    const desk = async (call: QueryCall) =>
      (await servicesDesk(call, {})).filter(({ href }) => href.includes(id)).map(({ action }) => action)
    expect(await desk(coordinator)).toEqual(['Zapisz krok'])
    expect(await desk(director)).toEqual([])
    const told = async () =>
      (await notices(coordinator, {}))
        .filter(({ href }) => href === `/uslugi/${id}`)
        .map(({ sentence }) => sentence)
    expect(await told()).toEqual(['Zaakceptowano etap: Usługi opiekuńcze w dzielnicy Północ.'])
    await step(coordinator, id, 'ZAK-01')
    expect(await desk(coordinator)).toEqual(['Otwórz etap'])
    await submit(coordinator, id, 'ZAK')
    expect(await desk(coordinator)).toEqual([])
    expect(await desk(director)).toEqual(['Zobacz etap'])
    const seen = (await processPage(director, { processId: id })).stages.find(({ stage }) => stage === 'ZAK')
    expect(seen?.mayAccept).toBe(true)
    expect(seen?.acceptanceFields.map(({ name }) => name)).toEqual(['financialNeeds', 'possibilities'])
    // handed over: what the coordinator was told of this process is done with
    expect(await told()).toEqual([])
    expect((await myDesk(director)).today.length + (await myDesk(director)).later.length).toBeGreaterThan(0)
  })

  it('show the steps that would follow for the proposed form, and keep a history', async () => {
    const people = await town.people()
    const id = await processIn(people, 'FOR')
    const { coordinator } = people
    await step(coordinator, id, 'FOR-01')
    await step(coordinator, id, 'FOR-02')
    expect((await processPage(coordinator, { processId: id })).ahead).toBeNull()
    await step(coordinator, id, 'FOR-03')
    const { ahead } = await processPage(coordinator, { processId: id })
    expect(ahead?.form).toBe('publicTask')
    expect(ahead?.steps.filter(({ stage }) => stage === 'WYB')).toHaveLength(13)
    const history = await processHistory(coordinator, { processId: id })
    expect(history.map(({ transition, stage, step: code }) => [transition, stage ?? code])).toEqual(
      expect.arrayContaining([
        ['create', null],
        ['accept', 'DIA'],
        ['acceptPart', 'ZAK'],
        ['close', 'ZAK'],
        ['complete', 'FOR-03'],
      ]),
    )
  })
})
