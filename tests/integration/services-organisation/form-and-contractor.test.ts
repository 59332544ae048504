import { describe, expect, it } from 'vitest'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { accept, processIn, stageOf, step, stepOf, submit } from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

async function proposed(form: Record<string, unknown> = {}) {
  const people = await town.people()
  const id = await processIn(people, 'FOR')
  const { coordinator, director } = people
  await step(coordinator, id, 'FOR-01')
  await step(coordinator, id, 'FOR-02')
  await step(coordinator, id, 'FOR-03', form)
  await submit(coordinator, id, 'FOR')
  await accept(director, id, 'FOR')
  return { ...people, id }
}

describe('the form', () => {
  it('is proposed with reasons, and those for passing over organisations (R-042, R-044, R-045)', async () => {
    const people = await town.people()
    const id = await processIn(people, 'FOR')
    const { coordinator } = people
    await step(coordinator, id, 'FOR-01')
    await step(coordinator, id, 'FOR-02')
    expect(await codesOf(step(coordinator, id, 'FOR-03', { reasons: '' }))).toEqual(['content.reasons'])
    expect(await codesOf(step(coordinator, id, 'FOR-03', { form: 'procurement' }))).toEqual([
      'form.organisations',
    ])
    expect(
      await codesOf(
        step(coordinator, id, 'FOR-03', { form: 'municipalUnit', whyNotOrganisations: 'Brak chętnych.' }),
      ),
    ).toEqual(['form.efforts'])
  })

  it('is decided by the mayor; by the director with the authorisation of the register only (R-048)', async () => {
    const { id, coordinator, director } = await proposed()
    expect(await codesOf(step(coordinator, id, 'FOR-05', { decidedBy: 'authorised' }))).toEqual([
      'decision.person',
    ])
    expect(await codesOf(step(director, id, 'FOR-05', { decidedBy: 'authorised' }))).toEqual([
      'decision.authorisation',
    ])
    await town.authorise(director.actor.id, 'decideServiceForms')
    await step(director, id, 'FOR-05', { decidedBy: 'authorised' })
    const process = await readDb().serviceProcess.findUniqueOrThrow({ where: { id } })
    expect(process.form).toBe('publicTask')
    expect((await stageOf(id, 'FOR')).state).toBe('accepted')
    expect((await stageOf(id, 'FIN')).state).toBe('inProgress')
    const steps = await readDb().serviceProcessStep.findMany({
      where: { processId: id },
      orderBy: { place: 'asc' },
    })
    expect(steps.filter(({ stage }) => stage === 'WYB')).toHaveLength(13)
    expect(steps.filter(({ stage }) => stage === 'NAD' || stage === 'EWA')).toHaveLength(8)
    expect(steps.find(({ code }) => code === 'FIN-03')?.output).toContain('budżecie miasta')
  })

  it('of an organisation with other funds leaves financing out, with its rule (R-053)', async () => {
    const { id, coordinator } = await proposed({ form: 'ngoOwnFunds' })
    await step(coordinator, id, 'FOR-05')
    expect(await stageOf(id, 'FIN')).toMatchObject({ state: 'skipped', skipRule: 'R-053' })
    expect((await stageOf(id, 'WYB')).state).toBe('inProgress')
    expect(await readDb().serviceProcessStep.count({ where: { processId: id, code: 'NAD-04' } })).toBe(0)
  })
})

describe('money', () => {
  it('does not come from payments for services (R-051), is counted with the finance worker (R-050)', async () => {
    const people = await town.people()
    const id = await processIn(people, 'FIN')
    const { coordinator, director, finance } = people
    await step(finance, id, 'FIN-01')
    expect(await codesOf(step(coordinator, id, 'FIN-02', { sources: ['cityBudget', 'fees'] }))).toEqual([
      'funding.fees',
    ])
    expect(await codesOf(step(coordinator, id, 'FIN-02', { sources: [] }))).toEqual(['content.sources'])
    await step(coordinator, id, 'FIN-02')
    await expect(step(coordinator, id, 'FIN-03')).rejects.toBeInstanceOf(Forbidden)
    await step(director, id, 'FIN-03')
    await step(director, id, 'FIN-04')
    expect(await codesOf(submit(coordinator, id, 'FIN'))).toEqual(['participant.financeWorker'])
  })
})

describe('the choice of the contractor', () => {
  it('goes the thirteen steps of table 8 and refuses what a rule forbids (R-054 … R-059, R-139)', async () => {
    const people = await town.people()
    const { coordinator, director, contracting } = people
    const id = await processIn(people, 'WYB')
    await step(coordinator, id, 'UDPP-01')
    expect(await codesOf(step(director, id, 'UDPP-03'))).toEqual(['order.UDPP-02'])
    expect(await codesOf(step(contracting, id, 'UDPP-02', { standardClause: false }))).toEqual([
      'content.standardClause',
    ])
    await step(contracting, id, 'UDPP-02')
    await expect(step(contracting, id, 'UDPP-03')).rejects.toBeInstanceOf(Forbidden)
    await step(director, id, 'UDPP-03')
    expect(await codesOf(step(contracting, id, 'UDPP-04', { standard: '', offersDueOn: '' }))).toEqual([
      'content.standard',
      'content.offersDueOn',
    ])
    await step(contracting, id, 'UDPP-04', { offersDueOn: '2026-03-25' })
    expect(await codesOf(step(coordinator, id, 'UDPP-05'))).toEqual(['announcement.term'])
    await step(contracting, id, 'UDPP-04')
    await step(coordinator, id, 'UDPP-05')
    const committee = (members: string[]) => ({ members, documentNumber: 'D.12.2026' })
    expect(await codesOf(step(director, id, 'UDPP-06', committee([contracting.actor.id])))).toEqual([
      'committee.coordinator',
    ])
    expect(await codesOf(step(director, id, 'UDPP-06', committee([coordinator.actor.id])))).toEqual([
      'committee.specialist',
    ])
    await step(director, id, 'UDPP-06', committee([coordinator.actor.id, contracting.actor.id]))
    expect(await codesOf(step(coordinator, id, 'UDPP-07', { impartiality: false }))).toEqual([
      'content.impartiality',
    ])
    expect(await codesOf(step(coordinator, id, 'UDPP-10'))).toEqual(['order.UDPP-07'])
    for (const code of ['UDPP-07', 'UDPP-08']) await step(coordinator, id, code)
    await step(director, id, 'UDPP-09')
    for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12']) await step(coordinator, id, code)
    expect(await codesOf(step(coordinator, id, 'UDPP-13', { contractor: 'Kto inny' }))).toEqual([
      'contract.contractor',
    ])
    await step(coordinator, id, 'UDPP-13')
    await submit(coordinator, id, 'WYB')
    await accept(director, id, 'WYB')
    expect((await stageOf(id, 'NAD')).state).toBe('inProgress')
    expect(await codesOf(step(coordinator, id, 'NAD-02'))).toEqual(['step.cyclic'])
    expect((await stepOf(id, 'NAD-02')).state).toBe('todo')
  }, 60_000)
})
