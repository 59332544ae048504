import { describe, expect, it } from 'vitest'
import { skipStep } from '@/domains/services-organisation/step-commands'
import {
  addTemplateStep,
  changeTemplateStep,
  withdrawTemplateStep,
} from '@/domains/services-organisation/template-commands'
import { templatePage } from '@/domains/services-organisation/template-queries'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { serviceProcess, step, stepOf } from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()
type Template = 'homeCare' | 'familyCounselling' | 'crisisIntervention' | 'disabilityCounselling'

const content = {
  activity: 'Rozmowa z opiekunkami',
  actors: ['coordinator' as const],
  coActors: [],
  output: 'Notatka',
  optionalReason: null,
  reason: 'Opiekunki wiedzą najwięcej.',
}
const version = async (template: Template) =>
  (await templatePage(await town.call('director'), { template })).version
const add = async (template: Template, changes: object = {}) =>
  addTemplateStep.execute(await town.call('director'), {
    template,
    version: await version(template),
    stage: 'DIA',
    afterCode: 'DIA-01',
    ...content,
    ...changes,
  })

describe('a template of the centre', () => {
  it('gets a step as a new version with history, audit and comparison; a running process keeps its own', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const running = await serviceProcess(coordinator)
    const saved = await add('homeCare')
    expect(saved).toMatchObject({ code: 'OSR-01', number: 2 })
    const later = await serviceProcess(coordinator)
    const codes = async (processId: string) =>
      (
        await readDb().serviceProcessStep.findMany({
          where: { processId, stage: 'DIA' },
          orderBy: { place: 'asc' },
        })
      ).map(({ code }) => code)
    expect(await codes(running)).toEqual(['DIA-01', 'DIA-02', 'DIA-03'])
    expect(await codes(later)).toEqual(['DIA-01', 'OSR-01', 'DIA-02', 'DIA-03'])
    const page = await templatePage(coordinator, { template: 'homeCare' })
    expect(page.versions[0]).toMatchObject({
      number: 2,
      reason: content.reason,
      compared: [{ code: 'OSR-01', kind: 'added' }],
    })
    const audit = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: saved.id } })
    expect(audit.summary).toMatchObject({ template: 'homeCare', number: 2, step: 'OSR-01' })
  })

  it('has own steps that are done in their order, or left out when the centre said so', async () => {
    const coordinator = await town.call('servicesCoordinator')
    await add('crisisIntervention')
    await add('crisisIntervention', { activity: 'Dyżur', optionalReason: 'Nie w każdej gminie.' })
    const id = await serviceProcess(coordinator, {
      service: 'crisisIntervention',
      targetGroups: ['peopleInCrisis'],
    })
    await step(coordinator, id, 'DIA-01')
    const skip = async (code: string) => {
      const row = await stepOf(id, code)
      return skipStep.execute(coordinator, { stepId: row.id, version: row.version, reason: 'Nie dotyczy.' })
    }
    expect(await codesOf(step(coordinator, id, 'DIA-02'))).toEqual(['order.OSR-02'])
    await skip('OSR-02')
    expect(await codesOf(skip('OSR-01'))).toEqual(['skip.obligatory'])
    await step(coordinator, id, 'OSR-01')
    await step(coordinator, id, 'DIA-02')
  })

  it('loses its own step, never a step of the model (R-027, R-028)', async () => {
    const director = await town.call('director')
    const { code } = await add('familyCounselling')
    const withdraw = async (step: string) =>
      withdrawTemplateStep.execute(director, {
        template: 'familyCounselling',
        version: await version('familyCounselling'),
        code: step,
        reason: 'Już niepotrzebny.',
      })
    expect(await codesOf(withdraw('DIA-01'))).toEqual(['template.model-step'])
    await withdraw(code)
    expect(
      (await templatePage(director, { template: 'familyCounselling' })).steps.map((one) => one.code),
    ).not.toContain(code)
    expect((await add('familyCounselling')).code).toBe('OSR-02')
  })

  it('is changed within the rules, in the stage of its place, by one person at a time', async () => {
    const director = await town.call('director')
    const template = 'disabilityCounselling'
    expect(await codesOf(add(template, { stage: 'ZAK' }))).toEqual(['template.place'])
    const change = async (code: string, changes: object) =>
      changeTemplateStep.execute(director, {
        template,
        version: await version(template),
        code,
        ...content,
        ...changes,
      })
    expect(await codesOf(change('FOR-05', {}))).toEqual(['template.decision'])
    expect(await codesOf(change('FOR-03', { optionalReason: 'x' }))).toEqual(['template.obligatory'])
    await change('DIA-02', { activity: 'Rozmowy w dzielnicach' })
    const [changed] = (await templatePage(director, { template })).steps.filter(
      ({ code }) => code === 'DIA-02',
    )
    expect(changed).toMatchObject({
      activity: 'Rozmowy w dzielnicach',
      changed: true,
      source: 'T18, zmieniony przez ośrodek (wersja 2)',
    })
    await expect(
      changeTemplateStep.execute(director, { template, version: 1, code: 'DIA-02', ...content }),
    ).rejects.toBeInstanceOf(Stale)
  })
})
