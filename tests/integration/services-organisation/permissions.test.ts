import { beforeAll, describe, expect, it } from 'vitest'
import * as coordination from '@/domains/services-organisation/coordination-commands'
import * as local from '@/domains/services-organisation/local-commands'
import * as cycles from '@/domains/services-organisation/next-cycle-commands'
import * as participants from '@/domains/services-organisation/participant-commands'
import * as paths from '@/domains/services-organisation/path-commands'
import * as processes from '@/domains/services-organisation/process-commands'
import * as remarks from '@/domains/services-organisation/remark-commands'
import * as risks from '@/domains/services-organisation/risk-commands'
import * as stages from '@/domains/services-organisation/stage-commands'
import * as steps from '@/domains/services-organisation/step-commands'
import * as templates from '@/domains/services-organisation/template-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { PositionKind } from '@/platform/db/generated/enums'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { declaredIn } from '../wall/declared'
import { placeArea } from '@/domains/structure/commands'
import { givenTeam } from '@tests/support/given/staff'
import { processIn, processInput, serviceProcess, stepOf } from '@tests/support/given/services'
import { servicesTown } from './setting'

const town = servicesTown()
const known = { concentrated: '', dispersed: '', coordination: '', delivery: '', risk: '' }

beforeAll(async () => {
  known.concentrated = await processIn(await town.people(), 'WYB')
  known.dispersed = await serviceProcess(await town.call('servicesCoordinator'), {
    responsibility: 'dispersed',
    responsibilityReason: 'Zleca miasto.',
  })
  await coordinationsGiven()
  const coordinator = await town.call('servicesCoordinator')
  known.risk = (
    await risks.addRisk.execute(coordinator, {
      processId: known.concentrated,
      ...riskContent,
      ownerId: coordinator.actor.id,
    })
  ).id
})

/** A service with its coordinator, and one that a unit of the centre delivers. */
async function coordinationsGiven(): Promise<void> {
  const director = await town.call('director')
  const founder = await town.founder()
  const teamId = await givenTeam(founder.actor, town.clock, 'Zespół opieki')
  await placeArea.execute(founder, { teamId, area: 'servicesDelivery', validFrom: '2026-01-01' })
  known.coordination = (
    await coordination.assignCoordination.execute(director, {
      service: 'meals',
      group: 'homelessPeople',
      userId: (await town.call('servicesCoordinator')).actor.id,
      validFrom: '2026-03-12',
    })
  ).id
  known.delivery = (
    await coordination.entrustDelivery.execute(director, {
      service: 'courses',
      teamId,
      validFrom: '2026-03-12',
    })
  ).id
}

/** What is sent is refused by a rule or by its version, so that nothing changes; only `Forbidden` is about the person. */
async function through(send: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
  const may: string[] = []
  for (const kind of Object.values(PositionKind)) {
    const call = await town.call(kind)
    const refused = await send(call).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Forbidden) return true
        if (error instanceof Refused || error instanceof Stale) return false
        throw error
      },
    )
    if (!refused) may.push(kind)
  }
  return may.sort()
}

const reason = 'Tak trzeba do testu.'
const decide = ['deputyDirector', 'director']
const lead = [...decide, 'servicesCoordinator']
const stale = () => ({ processId: known.concentrated, version: -1 })
const stage = () => ({ ...stale(), stage: 'WYB' as const })
const templateChange = {
  template: 'homeCare' as const,
  version: -1,
  reason,
  activity: 'Rozmowa z opiekunkami',
  actors: ['coordinator' as const],
  coActors: [],
  output: null,
  optionalReason: null,
}
const riskContent = {
  description: reason,
  likelihood: 'low' as const,
  effect: 'low' as const,
  response: reason,
  ownerId: '00000000-0000-4000-8000-000000000000',
}
const someone = '00000000-0000-4000-8000-000000000000'

const changes: Readonly<
  Record<string, { send: (call: CommandCall) => Promise<unknown>; by: readonly string[] }>
> = {
  'services.createProcess': {
    send: (call) => processes.createProcess.execute(call, processInput({ targetGroups: ['foreigners'] })),
    by: lead,
  },
  'services.startNextCycle': {
    send: (call) => cycles.startNextCycle.execute(call, { ...stale(), path: 'standard', situation: null }),
    by: lead,
  },
  'services.choosePath': {
    send: (call) =>
      paths.choosePath.execute(call, {
        ...stale(),
        path: 'newService',
        currentForm: null,
        situation: null,
        reason,
        chosenOn: '2026-03-12',
      }),
    by: decide,
  },
  'services.startProcess': { send: (call) => processes.startProcess.execute(call, stale()), by: lead },
  'services.pauseProcess': {
    send: (call) => processes.pauseProcess.execute(call, { ...stale(), reason }),
    by: lead,
  },
  'services.resumeProcess': { send: (call) => processes.resumeProcess.execute(call, stale()), by: lead },
  'services.endProcess': {
    send: (call) => processes.endProcess.execute(call, { ...stale(), reason }),
    by: lead,
  },
  'services.assignCoordinator': {
    send: (call) => processes.assignCoordinator.execute(call, { ...stale(), coordinatorId: someone }),
    by: decide,
  },
  'services.addParticipant': {
    send: (call) =>
      participants.addParticipant.execute(call, {
        processId: known.concentrated,
        kind: 'coordinator',
        userId: someone,
        name: null,
        institution: null,
        validFrom: '2026-03-12',
      }),
    by: lead,
  },
  'services.endParticipant': {
    send: async (call) => {
      const { id } = await readDb().serviceParticipant.findFirstOrThrow({
        where: { processId: known.concentrated, kind: 'coordinator' },
      })
      return participants.endParticipant.execute(call, {
        participantId: id,
        version: 1,
        validTo: '2026-03-12',
      })
    },
    by: lead,
  },
  'services.addRemark': {
    send: (call) => remarks.addRemark.execute(call, { service: 'meals', form: '', text: reason }),
    by: lead,
  },
  'services.withdrawRemark': {
    send: async (call) => {
      const { id } = await readDb().serviceRemark.findFirstOrThrow()
      return remarks.withdrawRemark.execute(call, { remarkId: id, version: -1 })
    },
    by: lead,
  },
  'services.saveLocalYear': {
    // a year to come: refused by its rule
    send: (call) =>
      local.saveLocalYear.execute(call, { year: 2027, version: null, source: 'GUS', figures: { age75: 1 } }),
    by: lead,
  },
  'services.addRisk': {
    send: (call) => risks.addRisk.execute(call, { processId: known.concentrated, ...riskContent }),
    by: lead,
  },
  'services.changeRisk': {
    send: (call) => risks.changeRisk.execute(call, { riskId: known.risk, version: -1, ...riskContent }),
    by: lead,
  },
  'services.closeRisk': {
    send: (call) => risks.closeRisk.execute(call, { riskId: known.risk, version: -1, outcome: reason }),
    by: lead,
  },
  'services.addTemplateStep': {
    send: (call) =>
      templates.addTemplateStep.execute(call, { ...templateChange, stage: 'DIA', afterCode: 'DIA-01' }),
    by: ['administrator', ...decide],
  },
  'services.changeTemplateStep': {
    send: (call) => templates.changeTemplateStep.execute(call, { ...templateChange, code: 'DIA-01' }),
    by: ['administrator', ...decide],
  },
  'services.withdrawTemplateStep': {
    send: (call) =>
      templates.withdrawTemplateStep.execute(call, {
        template: 'homeCare',
        version: -1,
        reason,
        code: 'DIA-01',
      }),
    by: ['administrator', ...decide],
  },
  'services.assignCoordination': {
    send: (call) =>
      coordination.assignCoordination.execute(call, {
        service: 'homeCare',
        group: 'olderPeople',
        userId: someone,
        validFrom: '2026-03-12',
      }),
    by: decide,
  },
  'services.endCoordination': {
    send: (call) =>
      coordination.endCoordination.execute(call, {
        coordinationId: known.coordination,
        version: -1,
        validTo: '2026-03-12',
      }),
    by: decide,
  },
  'services.entrustDelivery': {
    send: async (call) => {
      const { id } = await readDb().team.findFirstOrThrow({ where: { name: 'Zespół świadczeń' } })
      return coordination.entrustDelivery.execute(call, {
        service: 'homeCare',
        teamId: id,
        validFrom: '2026-03-12',
      })
    },
    by: decide,
  },
  'services.endDelivery': {
    send: (call) =>
      coordination.endDelivery.execute(call, {
        deliveryId: known.delivery,
        version: -1,
        validTo: '2026-03-12',
      }),
    by: decide,
  },
  'services.submitStage': {
    send: (call) => stages.submitStage.execute(call, stage()),
    by: ['servicesCoordinator'],
  },
  'services.acceptStage': {
    send: (call) => stages.acceptStage.execute(call, { ...stage(), content: {}, note: '' }),
    by: decide,
  },
  'services.sendBackStage': {
    send: (call) => stages.sendBackStage.execute(call, { ...stage(), reason }),
    by: decide,
  },
  'services.completeStep': {
    send: (call) => write(call, 'UDPP-02'),
    by: ['contractingSpecialist', 'servicesCoordinator'],
  },
  'services.skipStep': {
    send: async (call) => {
      const { id } = await stepOf(known.concentrated, 'UDPP-02')
      return steps.skipStep.execute(call, { stepId: id, version: -1, reason })
    },
    by: ['servicesCoordinator'],
  },
}

async function write(call: CommandCall, code: string, processId = known.concentrated) {
  const { id } = await stepOf(processId, code)
  return steps.completeStep.execute(call, {
    stepId: id,
    version: -1,
    doneOn: '2026-03-12',
    note: '',
    content: {},
  })
}

describe('who does what, for every position', () => {
  it('every command of the domain has its line', async () => {
    const { commands } = await declaredIn(['services-organisation'])
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.entries(changes))('%s', async (_name, { send, by }) => {
    expect(await through(send)).toEqual([...by].sort())
  })

  it.each([
    ['DIA-01', ['servicesCoordinator']],
    ['FIN-01', ['financeWorker', 'servicesCoordinator']],
    ['FIN-03', ['deputyDirector', 'director']],
    ['FOR-05', ['deputyDirector', 'director', 'servicesCoordinator']],
    ['UDPP-06', ['deputyDirector', 'director']],
    ['UDPP-07', ['servicesCoordinator']],
  ] as const)('the step %s is written by %j', async (code, by) => {
    expect(await through((call) => write(call, code))).toEqual([...by])
  })

  it('where responsibility is dispersed the head of the city’s department accepts and decides too (R-003, R-006)', async () => {
    const accept = (call: CommandCall) =>
      stages.acceptStage.execute(call, {
        processId: known.dispersed,
        stage: 'DIA',
        version: -1,
        content: {},
        note: '',
      })
    expect(await through(accept)).toEqual(['cityDepartmentHead', ...decide])
    expect(await through((call) => write(call, 'FOR-05', known.dispersed))).toEqual([
      'cityDepartmentHead',
      'deputyDirector',
      'director',
      'servicesCoordinator',
    ])
  })

  it('every refused attempt is in the access log', async () => {
    const denied = await readDb().accessLog.groupBy({
      by: ['operation'],
      where: { outcome: 'deny', operation: { in: Object.keys(changes) } },
    })
    expect(denied.map(({ operation }) => operation).sort()).toEqual(Object.keys(changes).sort())
  })
})
