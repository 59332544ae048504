import { describe, expect, it } from 'vitest'
import { acceptStage, sendBackStage, submitStage } from '@/domains/services-organisation/stage-commands'
import { completeStep, skipStep } from '@/domains/services-organisation/step-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import {
  accept,
  processIn,
  scope,
  serviceProcess,
  stageOf,
  step,
  stepOf,
  submit,
  takesPart,
} from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

describe('steps', () => {
  it('are written by whose they are, in the order of the table (R-027)', async () => {
    const { coordinator, director, contracting } = await town.people()
    const id = await serviceProcess(coordinator)
    expect(await codesOf(step(coordinator, id, 'DIA-02'))).toEqual(['order.DIA-01'])
    expect(await codesOf(step(coordinator, id, 'ZAK-01'))).toEqual(['stage.notStarted'])
    await step(coordinator, id, 'DIA-01')
    expect(await stepOf(id, 'DIA-01')).toMatchObject({ state: 'done', doneBy: coordinator.actor.id })
    for (const stranger of [contracting, director, await town.call('socialWorker')])
      await expect(step(stranger, id, 'DIA-02')).rejects.toBeInstanceOf(Forbidden)
    const audit = await readDb().auditEntry.findMany({
      where: { subjectId: id, command: 'services.completeStep' },
    })
    expect(audit).toHaveLength(1)
  })

  it('refuse a day to come, an unknown choice and what is missing, field by field', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const { id: stepId, version } = await stepOf(id, 'DIA-01')
    const send = (doneOn: string, content: Record<string, unknown>) =>
      completeStep.execute(coordinator, { stepId, version, doneOn, note: '', content })
    expect(await codesOf(send('2026-03-13', {}))).toEqual(['future'])
    await expect(send('2026-03-12', { tools: ['szklana kula'] })).rejects.toBeInstanceOf(InvalidInput)
    expect(await codesOf(send('2026-03-12', {}))).toEqual(['content.tools', 'content.packages'])
    expect((await stepOf(id, 'DIA-01')).state).toBe('todo')
  })

  it('of home care note annexes 1 and 2 (R-035), the information its two obligatory sources (R-032)', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const [tool = ''] = (await stepOf(id, 'DIA-01')).inputs
    expect(await codesOf(step(coordinator, id, 'DIA-01', { tools: [tool] }))).toEqual(['tools.0'])
    await step(coordinator, id, 'DIA-01')
    await step(coordinator, id, 'DIA-02')
    const [packages = ''] = (await stepOf(id, 'DIA-03')).inputs
    expect(await codesOf(step(coordinator, id, 'DIA-03', { sources: [packages] }))).toEqual([
      'sources.roczne sprawozdania',
      'sources.ocena zasobów',
    ])
  })

  it('are left out with a reason, but not those the model asks for', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const skip = async (code: string) => {
      const { id: stepId, version } = await stepOf(id, code)
      return skipStep.execute(coordinator, { stepId, version, reason: 'Nie ma osób w pracy socjalnej.' })
    }
    await skip('DIA-01')
    await skip('DIA-02')
    expect(await codesOf(skip('DIA-03'))).toEqual(['skip.obligatory'])
    expect(await stepOf(id, 'DIA-01')).toMatchObject({ state: 'skipped', doneBy: null })
  })

  it('tell the second of two people', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const { id: stepId, inputs } = await stepOf(id, 'DIA-01')
    const send = () =>
      completeStep.execute(coordinator, {
        stepId,
        version: 1,
        doneOn: '2026-03-12',
        note: '',
        content: { tools: inputs, packages: 3 },
      })
    const answers = await Promise.allSettled([send(), send()])
    const rejected = answers.filter((answer) => answer.status === 'rejected')
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.reason).toBeInstanceOf(Stale)
  })
})

describe('handing over and accepting', () => {
  it('waits for every step and for the benefits worker of a service granted by a decision (R-031, R-033)', async () => {
    const { coordinator, benefitsWorkerId } = await town.people()
    const id = await serviceProcess(coordinator)
    expect(await codesOf(submit(coordinator, id, 'DIA'))).toEqual([
      'submit.DIA-01',
      'submit.DIA-02',
      'submit.DIA-03',
      'participant.benefitsWorker',
    ])
    for (const code of ['DIA-01', 'DIA-02', 'DIA-03']) await step(coordinator, id, code)
    expect(await codesOf(submit(coordinator, id, 'DIA'))).toEqual(['participant.benefitsWorker'])
    await takesPart(coordinator, id, 'benefitsWorker', benefitsWorkerId)
    await submit(coordinator, id, 'DIA')
    expect((await stageOf(id, 'DIA')).state).toBe('awaitingAcceptance')
    expect(await codesOf(step(coordinator, id, 'DIA-03'))).toEqual(['stage.awaiting'])
  })

  it.each([
    ['integrationClub', ['unemployedPeople'], 'participant.labourOffice'],
    ['crisisIntervention', ['familiesWithViolence'], 'participant.interdisciplinaryTeam'],
  ] as const)('%s for %s needs its %s (R-036, R-039)', async (service, groups, code) => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator, { service, targetGroups: [...groups], byDecision: false })
    expect(await codesOf(submit(coordinator, id, 'DIA'))).toContain(code)
  })

  it('is done by another person, once, and opens the next stage (R-031)', async () => {
    const { coordinator, director, benefitsWorkerId } = await town.people()
    const both = { actor: await (await town.call('servicesCoordinator')).actor, clock: town.clock }
    const id = await serviceProcess(both)
    await takesPart(coordinator, id, 'benefitsWorker', benefitsWorkerId)
    for (const code of ['DIA-01', 'DIA-02', 'DIA-03']) await step(coordinator, id, code)
    await submit(coordinator, id, 'DIA')
    await expect(accept(coordinator, id, 'DIA')).rejects.toBeInstanceOf(Forbidden)
    const notices = await readDb().notice.findMany({ where: { subjectId: id, kind: 'serviceSubmitted' } })
    expect(notices.map(({ userId }) => userId)).toContain(director.actor.id)
    const deputy = await town.call('deputyDirector')
    const { version } = await stageOf(id, 'DIA')
    const send = (call: typeof director) =>
      acceptStage.execute(call, { processId: id, stage: 'DIA', version, content: {}, note: '' })
    const answers = await Promise.allSettled([send(director), send(deputy)])
    const rejected = answers.filter((answer) => answer.status === 'rejected')
    expect(rejected).toHaveLength(1)
    expect(rejected[0]?.reason).toBeInstanceOf(Stale)
    expect((await stageOf(id, 'DIA')).state).toBe('accepted')
    expect((await stageOf(id, 'ZAK')).state).toBe('inProgress')
    expect(
      await readDb().notice.count({ where: { subjectId: id, kind: 'serviceSubmitted', readAt: null } }),
    ).toBe(0)
    expect(
      await readDb().notice.count({
        where: { subjectId: id, kind: 'serviceAccepted', userId: coordinator.actor.id },
      }),
    ).toBe(1)
  })

  it('sends back with a reason; the steps open again', async () => {
    const people = await town.people()
    const { coordinator, director } = people
    const id = await processIn(people, 'ZAK')
    await step(coordinator, id, 'ZAK-01')
    await submit(coordinator, id, 'ZAK')
    const { version } = await stageOf(id, 'ZAK')
    await sendBackStage.execute(director, { processId: id, stage: 'ZAK', version, reason: 'Za mało godzin.' })
    expect(await stageOf(id, 'ZAK')).toMatchObject({ state: 'returned', returnReason: 'Za mało godzin.' })
    await step(coordinator, id, 'ZAK-01', { extent: '1 500 godzin' })
    await submit(coordinator, id, 'ZAK')
    await expect(
      submitStage.execute(coordinator, { processId: id, stage: 'ZAK', version }),
    ).rejects.toBeInstanceOf(Stale)
  })

  it('of the scope needs the money and the possibilities of the city (R-040, R-041); the decision of another body closes it (R-049)', async () => {
    const people = await town.people()
    const { coordinator, director } = people
    const id = await processIn(people, 'ZAK')
    expect(await codesOf(step(coordinator, id, 'ZAK-01', { extent: '', count: null }))).toEqual([
      'content.extent',
      'content.count',
    ])
    await step(coordinator, id, 'ZAK-01')
    await submit(coordinator, id, 'ZAK')
    expect(await codesOf(accept(director, id, 'ZAK'))).toEqual([
      'content.financialNeeds',
      'content.possibilities',
    ])
    await accept(director, id, 'ZAK', scope)
    expect(await stepOf(id, 'ZAK-02')).toMatchObject({ state: 'done', doneBy: director.actor.id })
    expect((await stageOf(id, 'ZAK')).state).toBe('inProgress')
    expect(await codesOf(submit(coordinator, id, 'ZAK'))).toEqual(['submit.accepted'])
    const { id: stepId, version } = await stepOf(id, 'ZAK-03')
    await skipStep.execute(coordinator, { stepId, version, reason: 'Decyzja organu nie jest wymagana.' })
    expect((await stageOf(id, 'ZAK')).state).toBe('accepted')
    expect((await stageOf(id, 'FOR')).state).toBe('inProgress')
  })
})
