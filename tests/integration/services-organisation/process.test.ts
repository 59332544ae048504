import { describe, expect, it } from 'vitest'
import { addParticipant, endParticipant } from '@/domains/services-organisation/participant-commands'
import {
  assignCoordinator,
  createProcess,
  endProcess,
  pauseProcess,
  resumeProcess,
  startProcess,
} from '@/domains/services-organisation/process-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import {
  pathChosen,
  processInput,
  processVersion,
  serviceProcess,
  stageOf,
  step,
  takesPart,
} from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()
const ofProcess = async (processId: string) => ({ processId, version: await processVersion(processId) })

describe('founding a process', () => {
  it('gives it a number, seven stages and the steps that do not depend on the form (R-027, R-028)', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const first = await createProcess.execute(coordinator, processInput())
    const second = await createProcess.execute(coordinator, processInput())
    const rows = await readDb().serviceProcess.findMany({
      where: { id: { in: [first.processId, second.processId] } },
      orderBy: { number: 'asc' },
      include: { stages: { orderBy: { stage: 'asc' } }, steps: { orderBy: { place: 'asc' } } },
    })
    expect((rows[1]?.number ?? 0) - (rows[0]?.number ?? 0)).toBe(1)
    expect(rows[0]).toMatchObject({
      year: 2026,
      state: 'draft',
      coordinatorId: coordinator.actor.id,
      form: null,
    })
    expect(rows[0]?.stages.map(({ stage }) => stage)).toEqual([
      'DIA',
      'ZAK',
      'FOR',
      'FIN',
      'WYB',
      'NAD',
      'EWA',
    ])
    expect(rows[0]?.steps.map(({ code }) => code)).toEqual([
      'DIA-01',
      'DIA-02',
      'DIA-03',
      'ZAK-01',
      'ZAK-02',
      'ZAK-03',
      'FOR-01',
      'FOR-02',
      'FOR-03',
      'FOR-04',
      'FOR-05',
    ])
    const audit = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: first.processId } })
    expect(audit).toMatchObject({ command: 'services.createProcess', actorId: coordinator.actor.id })
  })

  it('checks the path (R-063, R-064), the groups and the reason for another variant (R-002)', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const codes = (changes: Parameters<typeof processInput>[0]) =>
      codesOf(createProcess.execute(coordinator, processInput(changes)))
    expect(await codes({ pilot: true })).toEqual(['path.pilot'])
    expect(await codes({ path: 'standard', currentForm: 'municipalUnit' })).toEqual(['path.form'])
    expect(await codes({ targetGroups: ['foreigners'] })).toEqual(['groups'])
    expect(await codes({ localPartnership: true })).toEqual(['local-partnership'])
    expect(await codes({ responsibility: 'dispersed' })).toEqual(['responsibility'])
    expect(await codes({ responsibility: 'dispersed', responsibilityReason: 'Zleca miasto.' })).toEqual([])
  })

  it.each([
    'benefitsWorker',
    'socialWorker',
    'teamLeader',
    'contractingSpecialist',
    'administrator',
  ] as const)('is not for %s', async (kind) => {
    await expect(createProcess.execute(await town.call(kind), processInput())).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

describe('starting', () => {
  it('needs a coordinator and somebody of the centre (R-007, R-030); the director names one, who reads of it', async () => {
    const director = await town.call('director')
    const coordinator = await town.call('servicesCoordinator')
    const id = await serviceProcess(director, {}, false)
    expect(await codesOf(startProcess.execute(director, await ofProcess(id)))).toEqual([
      'start.coordinator',
      'path.director',
      'start.centre',
    ])
    await pathChosen(town, id)
    const wrong = (await town.call('benefitsWorker')).actor.id
    expect(
      await codesOf(assignCoordinator.execute(director, { ...(await ofProcess(id)), coordinatorId: wrong })),
    ).toEqual(['coordinator.position'])
    await assignCoordinator.execute(director, {
      ...(await ofProcess(id)),
      coordinatorId: coordinator.actor.id,
    })
    await startProcess.execute(coordinator, await ofProcess(id))
    expect((await stageOf(id, 'DIA')).state).toBe('inProgress')
    expect((await stageOf(id, 'ZAK')).state).toBe('notStarted')
    const notice = await readDb().notice.findFirst({ where: { subjectId: id, userId: coordinator.actor.id } })
    expect(notice?.kind).toBe('serviceEntrusted')
    expect(await codesOf(startProcess.execute(coordinator, await ofProcess(id)))).toEqual(['start.state'])
  })

  it('is refused to another coordinator, and to a page that is out of date', async () => {
    const id = await serviceProcess(await town.call('servicesCoordinator'), {}, false)
    const other = await town.call('servicesCoordinator', 'second')
    await expect(startProcess.execute(other, await ofProcess(id))).rejects.toBeInstanceOf(Forbidden)
    await expect(
      startProcess.execute(await town.call('director'), { processId: id, version: 99 }),
    ).rejects.toBeInstanceOf(Stale)
  })
})

it('a paused process takes nothing until it goes on; an ended one never', async () => {
  const coordinator = await town.call('servicesCoordinator')
  const id = await serviceProcess(coordinator)
  await pauseProcess.execute(coordinator, { ...(await ofProcess(id)), reason: 'Czekamy na budżet.' })
  expect(await codesOf(step(coordinator, id, 'DIA-01'))).toEqual(['process.paused'])
  await resumeProcess.execute(coordinator, await ofProcess(id))
  await step(coordinator, id, 'DIA-01')
  await endProcess.execute(coordinator, { ...(await ofProcess(id)), reason: 'Usługę przejął powiat.' })
  expect(await codesOf(step(coordinator, id, 'DIA-02'))).toEqual(['process.finished'])
})

describe('participants', () => {
  it('of the city only where responsibility is dispersed (R-003)', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const head = (await town.call('cityDepartmentHead')).actor.id
    const concentrated = await serviceProcess(coordinator)
    expect(await codesOf(takesPart(coordinator, concentrated, 'cityDepartmentHead', head))).toEqual([
      'participant.city',
    ])
    const dispersed = await serviceProcess(coordinator, {
      responsibility: 'dispersed',
      responsibilityReason: 'Konkurs prowadzi miasto.',
    })
    expect(await codesOf(takesPart(coordinator, dispersed, 'cityDepartmentHead', head))).toEqual([])
  })

  it('hold the position they take part by, and take part once', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const id = await serviceProcess(coordinator)
    const worker = (await town.call('benefitsWorker')).actor.id
    expect(await codesOf(takesPart(coordinator, id, 'financeWorker', worker))).toEqual([
      'participant.position',
    ])
    expect(await codesOf(takesPart(coordinator, id, 'benefitsWorker'))).toEqual(['participant.worker'])
    expect(await codesOf(takesPart(coordinator, id, 'benefitsWorker', worker))).toEqual([])
    expect(await codesOf(takesPart(coordinator, id, 'benefitsWorker', worker))).toEqual(['participant.twice'])
    await expect(
      addParticipant.execute(await town.call('socialWorker'), {
        processId: id,
        kind: 'ngo',
        userId: null,
        name: null,
        institution: 'Fundacja',
        validFrom: town.clock.today(),
      }),
    ).rejects.toBeInstanceOf(Forbidden)
  })

  it('leave on a day; the coordinator is replaced, not removed (R-030)', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const id = await serviceProcess(coordinator)
    await takesPart(coordinator, id, 'ngo')
    const rows = await readDb().serviceParticipant.findMany({ where: { processId: id } })
    const of = (kind: string) => rows.find((row) => row.kind === kind)
    const leave = (kind: string, validTo: string) =>
      endParticipant.execute(coordinator, { participantId: of(kind)?.id ?? '', version: 1, validTo })
    expect(await codesOf(leave('coordinator', '2026-03-12'))).toEqual(['participant.coordinator'])
    expect(await codesOf(leave('ngo', '2026-03-01'))).toEqual(['participant.period'])
    expect(await codesOf(leave('ngo', '2026-03-31'))).toEqual([])
  })
})
