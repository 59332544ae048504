import { describe, expect, it } from 'vitest'
import { realisationForms, serviceTemplates, stages } from '@/domains/services-organisation/model'
import { compose } from '@/domains/services-organisation/rules/composition'
import { phases, phasesOf } from '@/domains/services-organisation/rules/dpzm'
import { byWeight, riskRefusals, weightOf } from '@/domains/services-organisation/rules/risks'

type Step = { code: string }
const view = (service: (typeof serviceTemplates)[number], form: (typeof realisationForms)[number]) => {
  const { steps } = compose({
    service,
    form,
    responsibility: 'concentrated',
    byDecision: false,
    pilot: false,
    localPartnership: false,
  })
  const all = stages.map((stage) => ({
    stage,
    steps: steps.filter((step) => step.stage === stage).map(({ code }): Step => ({ code })),
  }))
  return { all, phases: phasesOf(all, (stage, kept) => ({ ...stage, steps: [...kept] })) }
}

describe('the view of four phases', () => {
  it.each(serviceTemplates.flatMap((service) => realisationForms.map((form) => [service, form] as const)))(
    '%s, %s: every step lies in exactly one phase, in the order of the process',
    (service, form) => {
      const { all, phases: found } = view(service, form)
      expect(found.map(({ phase }) => phase)).toEqual([...phases])
      const codes = found.flatMap(({ parts }) =>
        parts.flatMap(({ stage }) => stage.steps.map(({ code }) => code)),
      )
      expect(codes).toEqual(all.flatMap(({ steps }) => steps.map(({ code }) => code)))
    },
  )

  it('the specification is planning; contest, choice and contract are providing', () => {
    const steps = (phase: string, stage: string) =>
      view('homeCare', 'publicTask')
        .phases.find((one) => one.phase === phase)
        ?.parts.find((part) => part.stage.stage === stage)
        ?.stage.steps.map(({ code }) => code)
    expect(steps('plan', 'WYB')).toEqual(['UDPP-01', 'UDPP-02', 'UDPP-03'])
    expect(steps('provide', 'WYB')?.[0]).toBe('UDPP-04')
    expect(steps('provide', 'WYB')?.at(-1)).toBe('UDPP-13')
    expect(steps('plan', 'FIN')).toContain('FIN-01')
  })
})

describe('risks', () => {
  const risk = (
    likelihood: 'low' | 'medium' | 'high',
    effect: 'low' | 'medium' | 'high',
    closedOn: unknown = null,
  ) => ({
    likelihood,
    effect,
    closedOn,
  })

  it('weigh likelihood times effect, the heaviest open one first', () => {
    expect(weightOf(risk('high', 'high'))).toBe(9)
    const light = risk('low', 'medium')
    const heavy = risk('high', 'medium')
    const closed = risk('high', 'high', '2026-01-01')
    expect(byWeight([closed, light, heavy])).toEqual([heavy, light, closed])
  })

  it('are not written into a finished process, nor after they are closed', () => {
    expect(riskRefusals('running', false)).toEqual([])
    expect(riskRefusals('running', true)[0]?.code).toBe('risk.closed')
    expect(riskRefusals('finished', false)[0]?.code).toBe('risk.finished')
  })
})
