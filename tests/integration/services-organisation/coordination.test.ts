import { beforeAll, describe, expect, it } from 'vitest'
import {
  assignCoordination,
  endCoordination,
  endDelivery,
  entrustDelivery,
} from '@/domains/services-organisation/coordination-commands'
import { coordinationChecks, coordinations } from '@/domains/services-organisation/coordination-queries'
import { assignCoordinator, createProcess } from '@/domains/services-organisation/process-commands'
import { startOptions } from '@/domains/services-organisation/queries'
import { saveCentre } from '@/domains/staff/commands/centre'
import { placeArea } from '@/domains/structure/commands'
import { readDb } from '@/platform/db/client'
import { processInput, processVersion, serviceProcess } from '@tests/support/given/services'
import { centreInput, givenPosition, givenTeam } from '@tests/support/given/staff'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()
const unit = { delivering: '', organising: '' }

beforeAll(async () => {
  const founder = await town.founder()
  unit.delivering = await givenTeam(founder.actor, town.clock, 'Zespół opieki')
  unit.organising = await givenTeam(founder.actor, town.clock, 'Zespół organizacji')
  await placeArea.execute(founder, {
    teamId: unit.delivering,
    area: 'servicesDelivery',
    validFrom: '2026-01-01',
  })
})

const today = '2026-03-12'
const assign = async (
  userId: string,
  service: string,
  group: Parameters<typeof assignCoordination.execute>[1]['group'],
  validFrom = today,
) => assignCoordination.execute(await town.call('director'), { service, group, userId, validFrom })

describe('the coordinator of a service and a group', () => {
  it('is named by the director, follows the one before, and keeps the past (R-014, R-022)', async () => {
    const first = (await town.call('servicesCoordinator', 'first')).actor.id
    const second = (await town.call('servicesCoordinator', 'second')).actor.id
    await assign(first, 'meals', 'homelessPeople', '2026-02-01')
    expect(await codesOf(assign(first, 'meals', 'homelessPeople'))).toEqual(['coordination.same'])
    expect(await codesOf(assign(second, 'meals', 'homelessPeople', '2026-02-01'))).toEqual([
      'coordination.present',
    ])
    await assign(second, 'meals', 'homelessPeople')
    await assign(second, 'shelters', 'homelessPeople')
    const rows = await readDb().serviceCoordination.findMany({
      where: { catalogueCode: 'meals' },
      orderBy: { validFrom: 'asc' },
    })
    expect(rows.map(({ userId, validTo }) => [userId, validTo?.toISOString().slice(0, 10) ?? null])).toEqual([
      [first, '2026-03-11'],
      [second, null],
    ])
    const found = await coordinations(await town.call('director'), { coordinator: second })
    expect(found.rows.map(({ service }) => service).sort()).toEqual(['meals', 'shelters'])
  })

  it('is only somebody on that position (R-030), in a group of the catalogue', async () => {
    const worker = (await town.call('socialWorker')).actor.id
    expect(await codesOf(assign(worker, 'meals', 'homelessPeople'))).toEqual(['coordinator.position'])
    await expect(assign(worker, 'meals', 'foreigners')).rejects.toMatchObject({
      fieldErrors: {
        group: expect.arrayContaining([expect.stringContaining('nie jest w katalogu')]) as unknown,
      },
    })
  })

  it('is named once by two directors at once', async () => {
    const one = (await town.call('servicesCoordinator', 'first')).actor.id
    const other = (await town.call('servicesCoordinator', 'second')).actor.id
    const both = await Promise.allSettled([
      assign(one, 'courses', 'unemployedPeople'),
      assign(other, 'courses', 'unemployedPeople'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readDb().serviceCoordination.count({ where: { catalogueCode: 'courses' } })).toBe(1)
  })

  it('is proposed for a new process: the director leaves the field empty', async () => {
    const coordinator = (await town.call('servicesCoordinator', 'proposed')).actor.id
    await assign(coordinator, 'shelteredHousing', 'homelessPeople')
    const director = await town.call('director')
    expect((await startOptions(director, {})).assigned).toContainEqual(
      expect.objectContaining({ service: 'shelteredHousing', group: 'homelessPeople', userId: coordinator }),
    )
    const input = processInput({ service: 'shelteredHousing', targetGroups: ['homelessPeople'] })
    const { processId } = await createProcess.execute(director, input)
    expect(
      (await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })).coordinatorId,
    ).toBe(coordinator)
  })
})

describe('who delivers does not supervise (R-013)', () => {
  it('a unit delivers only with its area, and not beside the coordinator of the service', async () => {
    const director = await town.call('director')
    const entrust = (service: string, teamId: string) =>
      entrustDelivery.execute(director, { service, teamId, validFrom: today })
    expect(await codesOf(entrust('familyWork', unit.organising))).toEqual(['delivery.area'])
    const own = await town.call('servicesCoordinator', 'of care')
    await givenPosition((await town.founder()).actor, town.clock, own.actor.id, {
      kind: 'careOrganiser',
      teamId: unit.delivering,
      fte: 0.25,
    })
    await assign(own.actor.id, 'familyWork', 'familiesWithChildren')
    expect(await codesOf(entrust('familyWork', unit.delivering))).toEqual(['delivery.coordinator'])
    await entrust('personalAssistant', unit.delivering)
    expect(await codesOf(assign(own.actor.id, 'personalAssistant', 'peopleWithDisabilities'))).toEqual([
      'coordinator.own-unit',
    ])
    const input = processInput({ service: 'personalAssistant', targetGroups: ['peopleWithDisabilities'] })
    expect(await codesOf(createProcess.execute(own, input))).toEqual(['coordinator.own-unit'])
    const processId = await serviceProcess(await town.call('servicesCoordinator'), input, false)
    expect(
      await codesOf(
        assignCoordinator.execute(director, {
          processId,
          version: await processVersion(processId),
          coordinatorId: own.actor.id,
        }),
      ),
    ).toEqual(['coordinator.own-unit'])
  })

  it('until the unit stops delivering', async () => {
    const director = await town.call('director')
    const { id } = await entrustDelivery.execute(director, {
      service: 'communitySelfHelp',
      teamId: unit.delivering,
      validFrom: '2026-01-01',
    })
    const own = (await town.call('servicesCoordinator', 'of care')).actor.id
    expect(await codesOf(assign(own, 'communitySelfHelp', 'peopleWithDisabilities'))).toEqual([
      'coordinator.own-unit',
    ])
    await endDelivery.execute(director, { deliveryId: id, version: 1, validTo: '2026-03-11' })
    const { id: coordinationId } = await assign(own, 'communitySelfHelp', 'peopleWithDisabilities')
    await endCoordination.execute(director, { coordinationId, version: 1, validTo: '2026-03-31' })
  })
})

it('the check names services in use without a coordinator (R-022)', async () => {
  const director = await town.call('director')
  await serviceProcess(await town.call('servicesCoordinator'), {
    service: 'integrationProgramme',
    targetGroups: ['foreigners'],
  })
  const finding = async () =>
    (await coordinationChecks(director, {})).find(({ rule }) => rule === 'R-022')?.findings.join('\n') ?? ''
  expect(await finding()).toContain('indywidualny program integracji – cudzoziemcy')
  await assign((await town.call('servicesCoordinator')).actor.id, 'integrationProgramme', 'foreigners')
  expect(await finding()).not.toContain('indywidualny program integracji')
})

it('foster care and PFRON are not organised until the city says it has county rights (R-008)', async () => {
  const coordinator = await town.call('servicesCoordinator', 'of the county')
  const attempts = () => [
    createProcess.execute(
      coordinator,
      processInput({ service: 'fosterFamily', targetGroups: ['familiesWithChildren'] }),
    ),
    assign(coordinator.actor.id, 'occupationalWorkshops', 'peopleWithDisabilities'),
  ]
  expect(await Promise.all(attempts().map(codesOf))).toEqual([['service.county'], ['service.county']])
  const listed = async () => (await coordinations(coordinator, {})).rows.map(({ service }) => service)
  expect(await listed()).not.toContain('fosterFamily')
  const founder = await town.founder()
  const save = (changes: { kind?: 'ops'; version: number }) =>
    saveCentre.execute(founder, { ...centreInput, countyRights: true, ...changes })
  const { version } = await readDb().centre.findFirstOrThrow()
  expect(await codesOf(save({ kind: 'ops', version }))).toEqual(['county-rights'])
  await save({ version })
  expect(await Promise.all(attempts().map(codesOf))).toEqual([[], []])
  expect(await listed()).toContain('fosterFamily')
})
