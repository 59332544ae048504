import { beforeAll, describe, expect, it } from 'vitest'
import * as actions from '@/domains/services-monitoring/action-commands'
import * as analysis from '@/domains/services-monitoring/analysis-commands'
import * as evaluations from '@/domains/services-monitoring/evaluation-commands'
import * as ownMonths from '@/domains/services-monitoring/own-month-commands'
import * as providers from '@/domains/services-monitoring/provider-commands'
import * as reports from '@/domains/services-monitoring/report-commands'
import * as respondents from '@/domains/services-monitoring/respondent-commands'
import * as supervision from '@/domains/services-monitoring/supervision-commands'
import * as surveys from '@/domains/services-monitoring/survey-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { declaredIn } from '../wall/declared'
import {
  evaluationInput,
  opinionInput,
  reportOf,
  submittedReport,
  supervisedService,
  supervisionInput,
} from '@tests/support/given/monitoring'
import { servicesTown } from '../services-organisation/setting'
import { providerAccount } from '@tests/support/given/providers'
import { authoriseSupervision, contractedService, onDay } from './setting'

const town = servicesTown()
const known = {
  id: '',
  reportId: '',
  actionId: '',
  entryId: '',
  evaluationId: '',
  surveyId: '',
  contracted: '',
  submissionId: '',
}
const outside: { call?: CommandCall } = {}

beforeAll(async () => {
  const people = await town.people()
  await authoriseSupervision(await town.call('administrator'), people.director.actor.id)
  known.id = await supervisedService(people)
  known.reportId = await submittedReport(people.coordinator, known.id, '2026-01')
  await analysis.answerReport.execute(people.director, {
    reportId: known.reportId,
    version: (await reportOf(known.reportId)).version,
    analysis: 'Bez uwag.',
    analysedWith: '',
    actions: [{ what: 'Aneks.', responsibleId: people.contracting.actor.id, dueOn: '2026-03-20' }],
  })
  const action = await readDb().serviceQualityAction.findFirstOrThrow({ where: { processId: known.id } })
  known.actionId = action.id
  const entry = supervisionInput(known.id, { followUp: 'Rozmowa.', followUpDueOn: '2026-03-20' })
  const period = { firstMonth: '2026-01', lastMonth: '2026-02' }
  known.evaluationId = (
    await evaluations.startEvaluation.execute(people.coordinator, { processId: known.id, ...period })
  ).evaluationId
  known.surveyId = (
    await surveys.prepareSurvey.execute(people.coordinator, { evaluationId: known.evaluationId, version: 1 })
  ).surveyId
  const { processId, providers: performers } = await contractedService(town, 740)
  const { contracting } = people
  outside.call = {
    actor: await providerAccount(contracting, performers[0], 'h.sowa'),
    clock: contracting.clock,
  }
  known.contracted = processId
  known.submissionId = (
    await ownMonths.sendMonthFigures.execute(onDay(outside.call, '2026-06-02'), {
      processId,
      month: '2026-05',
      recipients: 40,
      remark: '',
    })
  ).submissionId
  known.entryId = (await supervision.recordSupervision.execute(people.coordinator, entry)).entryId
}, 120_000)

/** Somebody on each position, and somebody outside the centre with the account of the provider of a service. */
async function everybody(): Promise<(readonly [string, CommandCall])[]> {
  const positions = Object.values(PositionKind).map(async (kind) => [kind, await town.call(kind)] as const)
  if (!outside.call) throw new Error('nobody outside yet')
  return [...(await Promise.all(positions)), ['provider', outside.call] as const]
}

/** What is sent is refused by a rule or by its version; only `Forbidden` is about the person. */
async function through(send: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
  const may: string[] = []
  for (const [kind, call] of await everybody()) {
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

const decide = ['deputyDirector', 'director']
const withCoordinator = [...decide, 'servicesCoordinator']
const ofReport = () => ({ reportId: known.reportId, version: -1 })
const ofEvaluation = () => ({ evaluationId: known.evaluationId, version: -1 })
const ofSurvey = () => ({ surveyId: known.surveyId, version: -1 })
const ofAction = () => ({ actionId: known.actionId, version: -1 })

const changes: Readonly<
  Record<string, { send: (call: CommandCall) => Promise<unknown>; by: readonly string[] }>
> = {
  'monitoring.recordSupervision': {
    send: (call) =>
      supervision.recordSupervision.execute(call, supervisionInput(known.id, { happenedOn: '2026-03-13' })),
    by: withCoordinator,
  },
  'monitoring.finishFollowUp': {
    send: (call) =>
      supervision.finishFollowUp.execute(call, {
        entryId: known.entryId,
        version: -1,
        doneOn: '2026-03-12',
        note: 'Zrobione.',
      }),
    by: withCoordinator,
  },
  'monitoring.prepareReport': {
    send: (call) => reports.prepareReport.execute(call, { processId: known.id, month: '2026-03' }),
    by: ['servicesCoordinator'],
  },
  'monitoring.saveReport': {
    send: (call) =>
      reports.saveReport.execute(call, { ...ofReport(), checklist: {}, description: '', proposals: '' }),
    by: ['servicesCoordinator'],
  },
  'monitoring.takeProviderFigures': {
    send: (call) =>
      providers.takeProviderFigures.execute(call, {
        ...ofReport(),
        file: { name: 'x.xlsx', content: 'eA==' },
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.takeProviderSubmission': {
    send: (call) =>
      providers.takeProviderSubmission.execute(call, {
        submissionId: known.submissionId,
        version: -1,
        reportVersion: -1,
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.returnProviderSubmission': {
    send: (call) =>
      providers.returnProviderSubmission.execute(call, {
        submissionId: known.submissionId,
        version: -1,
        reason: 'Popraw.',
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.sendMonthFigures': {
    send: (call) =>
      ownMonths.sendMonthFigures.execute(call, { processId: known.contracted, month: '2026-02', remark: '' }),
    by: ['provider'],
  },
  'monitoring.sendMonthSheet': {
    send: (call) =>
      ownMonths.sendMonthSheet.execute(call, {
        processId: known.contracted,
        month: '2026-02',
        file: { name: 'x.xlsx', content: 'eA==' },
      }),
    by: ['provider'],
  },
  'monitoring.submitReport': {
    send: (call) => reports.submitReport.execute(call, ofReport()),
    by: ['servicesCoordinator'],
  },
  'monitoring.answerReport': {
    send: (call) =>
      analysis.answerReport.execute(call, {
        ...ofReport(),
        analysis: 'Bez uwag.',
        analysedWith: '',
        actions: [],
      }),
    by: decide,
  },
  'monitoring.returnReport': {
    send: (call) => analysis.returnReport.execute(call, { ...ofReport(), reason: 'Popraw.' }),
    by: decide,
  },
  'monitoring.completeAction': {
    send: (call) => actions.completeAction.execute(call, { ...ofAction(), doneOn: '2026-03-12', note: '' }),
    by: ['contractingSpecialist', ...withCoordinator],
  },
  'monitoring.startEvaluation': {
    send: (call) =>
      evaluations.startEvaluation.execute(call, {
        processId: known.id,
        firstMonth: '2026-02',
        lastMonth: '2026-03',
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.addOpinion': {
    send: (call) => evaluations.addOpinion.execute(call, opinionInput(known.evaluationId, { version: -1 })),
    by: ['servicesCoordinator'],
  },
  'monitoring.saveEvaluation': {
    send: (call) =>
      evaluations.saveEvaluation.execute(call, evaluationInput(known.evaluationId, { version: -1 })),
    by: ['servicesCoordinator'],
  },
  'monitoring.submitEvaluation': {
    send: (call) => evaluations.submitEvaluation.execute(call, ofEvaluation()),
    by: ['servicesCoordinator'],
  },
  'monitoring.answerEvaluation': {
    send: (call) =>
      evaluations.answerEvaluation.execute(call, {
        ...ofEvaluation(),
        analysis: 'Bez uwag.',
        analysedWith: '',
        actions: [],
      }),
    by: decide,
  },
  'monitoring.returnEvaluation': {
    send: (call) => evaluations.returnEvaluation.execute(call, { ...ofEvaluation(), reason: 'Popraw.' }),
    by: decide,
  },
  'monitoring.prepareSurvey': {
    send: (call) => surveys.prepareSurvey.execute(call, ofEvaluation()),
    by: ['servicesCoordinator'],
  },
  'monitoring.saveSurvey': {
    send: (call) =>
      surveys.saveSurvey.execute(call, {
        ...ofSurvey(),
        title: 'Opieka',
        introduction: '',
        questions: [{ code: 'overall', kind: 'scale', words: 'Ta pomoc jest dobra.' }],
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.openSurvey': {
    send: (call) =>
      surveys.openSurvey.execute(call, {
        ...ofSurvey(),
        opensOn: '2026-03-12',
        closesOn: '2026-03-20',
        asked: 5,
      }),
    by: ['servicesCoordinator'],
  },
  'monitoring.moveSurveyEnd': {
    send: (call) => surveys.moveSurveyEnd.execute(call, { ...ofSurvey(), closesOn: '2026-03-20' }),
    by: ['servicesCoordinator'],
  },
  'monitoring.enterPaperAnswer': {
    send: (call) =>
      surveys.enterPaperAnswer.execute(call, { surveyId: known.surveyId, code: 'BBBBBBBB', answers: {} }),
    by: ['servicesCoordinator'],
  },
  'monitoring.closeSurvey': {
    send: (call) => surveys.closeSurvey.execute(call, ofSurvey()),
    by: ['servicesCoordinator'],
  },
  // whoever holds a code, nobody who is signed in
  'monitoring.answerSurvey': {
    send: (call) => respondents.answerSurvey.execute(call, { code: 'BBBBBBBB', answers: {} }),
    by: [],
  },
  'monitoring.abandonAction': {
    send: (call) => actions.abandonAction.execute(call, { ...ofAction(), reason: 'Nie trzeba.' }),
    by: ['contractingSpecialist', ...withCoordinator],
  },
}

describe('who does what, for every position', () => {
  it('every command of the domain has its line', async () => {
    const { commands } = await declaredIn(['services-monitoring'])
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.entries(changes))('%s', async (_name, { send, by }) => {
    expect(await through(send)).toEqual([...by].sort())
  })

  it('another coordinator is refused everywhere', async () => {
    const other = await town.call('servicesCoordinator', 'second')
    for (const { send } of Object.values(changes)) await expect(send(other)).rejects.toBeInstanceOf(Forbidden)
  })

  it('every refused attempt is in the access log', async () => {
    const denied = await readDb().accessLog.groupBy({
      by: ['operation'],
      where: { outcome: 'deny', operation: { in: Object.keys(changes) } },
    })
    expect(denied.map(({ operation }) => operation).sort()).toEqual(Object.keys(changes).sort())
  })
})
