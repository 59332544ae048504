import { beforeAll, describe, expect, it } from 'vitest'
import {
  addOpinion,
  answerEvaluation,
  returnEvaluation,
  saveEvaluation,
  startEvaluation,
  submitEvaluation,
} from '@/domains/services-monitoring/evaluation-commands'
import { earlierConclusions } from '@/domains/services-monitoring/conclusion-queries'
import { evaluationReportPdf } from '@/domains/services-monitoring/evaluation-document-queries'
import { evaluationPage, evaluationsPage } from '@/domains/services-monitoring/evaluation-queries'
import { monitoringDesk } from '@/domains/services-monitoring/desk-queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import {
  evaluationInput,
  opinionInput,
  submittedReport,
  supervisedService,
} from '@tests/support/given/monitoring'
import { serviceProcess, takesPart } from '@tests/support/given/services'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision } from './setting'

const town = servicesTown()

beforeAll(async () => {
  const { director } = await town.people()
  await authoriseSupervision(await town.call('administrator'), director.actor.id)
}, 60_000)

const period = { firstMonth: '2026-01', lastMonth: '2026-02' }
const stored = (id: string) => readDb().serviceEvaluation.findUniqueOrThrow({ where: { id } })

async function begun(wanted: Parameters<typeof supervisedService>[1] = {}) {
  const people = await town.people()
  const processId = await supervisedService(people, wanted)
  const { evaluationId } = await startEvaluation.execute(people.coordinator, { processId, ...period })
  return { ...people, processId, evaluationId }
}

const save = async (call: CommandCall, id: string, changes: object = {}) =>
  saveEvaluation.execute(call, evaluationInput(id, { version: (await stored(id)).version, ...changes }))
const submit = async (call: CommandCall, id: string) =>
  submitEvaluation.execute(call, { evaluationId: id, version: (await stored(id)).version })
const answer = async (call: CommandCall, id: string, changes: object = {}) =>
  answerEvaluation.execute(call, {
    evaluationId: id,
    version: (await stored(id)).version,
    analysis: 'Przyjmuję raport.',
    analysedWith: '',
    actions: [],
    ...changes,
  })

describe('the evaluation', () => {
  it('covers months of supervision that have ended, each period once (R-077)', async () => {
    const { coordinator, processId } = await begun()
    const start = (firstMonth: string, lastMonth: string) =>
      startEvaluation.execute(coordinator, { processId, firstMonth, lastMonth })
    expect(await codesOf(start('2026-01', '2026-02'))).toEqual(['evaluation.once'])
    expect(await codesOf(start('2026-01', '2026-03'))).toEqual(['evaluation.months'])
    expect(await codesOf(start('2025-12', '2026-01'))).toEqual(['evaluation.months'])
    expect(await codesOf(start('2026-02', '2026-01'))).toEqual(['evaluation.period'])
    const page = await evaluationsPage(coordinator, { processId })
    expect(page.evaluations).toMatchObject([{ from: '2026-01', until: '2026-02', state: 'draft' }])
  }, 60_000)

  it('gathers the reports of its months and warns where reports or opinions are missing (R-077)', async () => {
    const { coordinator, processId, evaluationId } = await begun()
    await save(coordinator, evaluationId)
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual([
      'evaluation.reports',
      'evaluation.opinions',
    ])
    await submittedReport(coordinator, processId, '2026-01', { recipients: 40, hoursDone: 1000 })
    await addOpinion.execute(coordinator, opinionInput(evaluationId, { version: 2, ofRecipients: false }))
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual(['evaluation.opinions'])
    const page = await evaluationPage(coordinator, { evaluationId })
    expect(page.gathered.sums).toMatchObject({
      months: 1,
      missing: ['2026-02'],
      hoursPlanned: 1200,
      hoursDone: 1000,
      conformity: { conforming: 7, checked: 7 },
    })
    expect(page.warnings.map(({ code }) => code)).toEqual(['evaluation.opinions'])
    await save(coordinator, evaluationId, { gapsReason: 'Usługa trwa za krótko na ankietę.' })
    await submit(coordinator, evaluationId)
    expect(await stored(evaluationId)).toMatchObject({ state: 'submitted' })
  }, 60_000)

  it('keeps opinions as counts and words, refusing those that cannot be (R-078)', async () => {
    const { coordinator, evaluationId } = await begun()
    const add = (changes: object) => addOpinion.execute(coordinator, opinionInput(evaluationId, changes))
    await add({})
    for (const changes of [{ answered: 41 }, { satisfied: 26 }, { asked: -1 }, { summary: '' }])
      await expect(add(changes)).rejects.toBeInstanceOf(InvalidInput)
    expect(await codesOf(add({ collectedOn: '2026-03-13' }))).toEqual(['future'])
    await expect(add({ version: 4 })).rejects.toBeInstanceOf(Stale)
    expect(await readDb().serviceOpinion.count({ where: { evaluationId } })).toBe(1)
    const audit = await readDb().auditEntry.findFirstOrThrow({ where: { command: 'monitoring.addOpinion' } })
    expect(JSON.stringify(audit.summary)).not.toContain('Chwalą')
  }, 60_000)

  it('answers every criterion; of the integration club the general aim and six aims (R-081)', async () => {
    const { coordinator, evaluationId } = await begun({
      process: { service: 'integrationClub', targetGroups: ['unemployedPeople'], byDecision: false },
    })
    await save(coordinator, evaluationId, { criteria: { aim1: 'Tak.' }, gapsReason: 'Pilotaż.' })
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual(
      ['generalAim', 'aim2', 'aim3', 'aim4', 'aim5', 'aim6'].map((code) => `criterion.${code}`),
    )
  }, 60_000)

  it('of crisis intervention refers to chapters III and IX of its standard (R-082)', async () => {
    const { coordinator, evaluationId } = await begun({
      process: { service: 'crisisIntervention', targetGroups: ['peopleInCrisis'], byDecision: false },
    })
    await save(coordinator, evaluationId, { criteria: {}, gapsReason: 'Pilotaż.', conclusions: '' })
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual([
      'criterion.chapter3',
      'criterion.chapter9',
      'criterion.effect',
      'criterion.access',
      'evaluation.conclusions',
    ])
  }, 60_000)

  it('is written by the coordinator, for the integration club also by the labour office (R-079)', async () => {
    const outside = {
      authorName: 'Jan Rudzki',
      authorInstitution: 'Powiatowy Urząd Pracy',
      gapsReason: 'Pilotaż.',
    }
    const care = await begun()
    await save(care.coordinator, care.evaluationId, outside)
    expect(await codesOf(submit(care.coordinator, care.evaluationId))).toEqual(['evaluation.author'])
    const club = await begun({
      process: { service: 'integrationClub', targetGroups: ['unemployedPeople'], byDecision: false },
    })
    const criteria = Object.fromEntries(
      ['generalAim', 'aim1', 'aim2', 'aim3', 'aim4', 'aim5', 'aim6'].map((code) => [code, 'Tak.']),
    )
    await save(club.coordinator, club.evaluationId, { ...outside, criteria, authorInstitution: '' })
    expect(await codesOf(submit(club.coordinator, club.evaluationId))).toEqual(['evaluation.institution'])
    await save(club.coordinator, club.evaluationId, { ...outside, criteria })
    await submit(club.coordinator, club.evaluationId)
    expect(await stored(club.evaluationId)).toMatchObject({ state: 'submitted', authorName: 'Jan Rudzki' })
  }, 60_000)

  it('is not written by who performs the service, and says so in writing (R-079)', async () => {
    const { coordinator, processId, evaluationId } = await begun()
    await save(coordinator, evaluationId, { independent: false, gapsReason: 'Pilotaż.' })
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual(['evaluation.statement'])
    await save(coordinator, evaluationId, { gapsReason: 'Pilotaż.' })
    await takesPart(coordinator, processId, 'ngo', coordinator.actor.id)
    expect(await codesOf(submit(coordinator, evaluationId))).toEqual(['evaluation.conflict'])
  }, 60_000)
})

describe('the head’s analysis', () => {
  async function handedOver() {
    const known = await begun()
    await save(known.coordinator, known.evaluationId, { gapsReason: 'Pilotaż.' })
    await submit(known.coordinator, known.evaluationId)
    return known
  }

  it('follows the report with long-term actions that are tracked (R-080)', async () => {
    const { coordinator, director, contracting, evaluationId, processId } = await handedOver()
    expect((await monitoringDesk(director, {})).map(({ href }) => href)).toContain(
      `/uslugi/${processId}/ewaluacja/${evaluationId}`,
    )
    await expect(answer(coordinator, evaluationId)).rejects.toBeInstanceOf(Forbidden)
    const actions = [{ what: 'Weekendy.', responsibleId: contracting.actor.id, dueOn: '2026-09-01' }]
    await answer(director, evaluationId, { actions })
    expect(await stored(evaluationId)).toMatchObject({ state: 'closed', decidedBy: director.actor.id })
    const page = await evaluationPage(coordinator, { evaluationId })
    expect(page.actions).toMatchObject([{ what: 'Weekendy.', kind: 'longTerm', state: 'open' }])
    expect(await codesOf(answer(director, evaluationId))).toEqual(['close.state'])
    expect(await codesOf(save(coordinator, evaluationId))).toEqual(['evaluation.closed'])
    const paper = await evaluationReportPdf(director, { evaluationId })
    expect(paper.content.byteLength).toBeGreaterThan(5_000)
  }, 60_000)

  it('leaves its conclusions to the diagnosis of the next cycle', async () => {
    const { coordinator, director, evaluationId, processId } = await handedOver()
    const next = await serviceProcess(coordinator)
    const ids = async () => (await earlierConclusions(coordinator, { processId: next })).map(({ id }) => id)
    expect(await ids()).not.toContain(evaluationId)
    await answer(director, evaluationId)
    const found = (await earlierConclusions(coordinator, { processId: next })).find(
      ({ id }) => id === evaluationId,
    )
    expect(found).toMatchObject({ processId, conclusions: 'Brakuje weekendów.', recommendations: 'Dyżury.' })
    const other = await serviceProcess(coordinator, { service: 'meals', targetGroups: ['homelessPeople'] })
    expect(await earlierConclusions(coordinator, { processId: other })).toEqual([])
  }, 60_000)

  it('may send the report back; two answers at once are one', async () => {
    const { coordinator, director, evaluationId } = await handedOver()
    const { version } = await stored(evaluationId)
    await returnEvaluation.execute(director, { evaluationId, version, reason: 'Rozwiń wnioski.' })
    await save(coordinator, evaluationId, { conclusions: 'Szerzej.', gapsReason: 'Pilotaż.' })
    await submit(coordinator, evaluationId)
    const deputy = await town.call('deputyDirector')
    const both = await Promise.allSettled([answer(director, evaluationId), answer(deputy, evaluationId)])
    expect(both.filter(({ status }) => status === 'rejected')).toHaveLength(1)
  }, 60_000)
})
