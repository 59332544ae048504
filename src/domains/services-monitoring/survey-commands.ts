import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import type { WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { refuse, Refused, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { surveyQuestions } from './dictionaries/survey-questions'
import { assertEditable } from './evaluation-editable'
import { lockEvaluation, serviceAudit } from './load'
import { monitoringPermissions } from './permissions'
import {
  answerRefusals,
  endRefusals,
  openingRefusals,
  paperRefusals,
  plainCode,
  questionRefusals,
  surveyStateOn,
  usedRefusal,
  wrongCodeRefusal,
} from './rules/survey'
import { enoughAnswers, satisfiedOf, summaryOf, surveyResults } from './rules/survey-results'
import * as inputs from './survey-inputs'
import { answeredOf, countAnswer, lockSurvey, makeCodes, type LockedSurvey } from './survey-store'

const prepares = monitoringPermissions.on('monitoring.evaluation.prepare')

const INTRODUCTION =
  'Pytamy, co myślisz o tej pomocy. Ankieta jest anonimowa: nikt się nie dowie, kto i co odpowiedział. ' +
  'Nie ma dobrych ani złych odpowiedzi. Możesz pominąć każde pytanie.'

/** Begins a survey of recipients with the questions of this kind of service (EWA-01, R-078). */
export const prepareSurvey = defineCommand({
  name: 'monitoring.prepareSurvey',
  label: 'Przygotowanie ankiety adresatów usługi',
  input: inputs.prepareSurvey,
  load: ({ tx }, { evaluationId }) => lockEvaluation(tx, evaluationId),
  permission: prepares,
  async run({ target, tx, actor, clock }, { evaluationId, version }) {
    sameVersion(target.evaluation, version)
    assertEditable(target)
    const { id } = await tx.serviceSurvey.create({
      data: {
        evaluationId,
        title: target.title,
        introduction: INTRODUCTION,
        questions: [...surveyQuestions(target.template)],
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { surveyId: id, processId: target.id }
  },
  audit: ({ evaluationId }, { surveyId }, { id }) => serviceAudit(id, { evaluationId, surveyId }),
})

function assertDraft({ survey }: LockedSurvey): void {
  if (survey.opensOn === null) return
  throw refuse(
    'survey.opened',
    'Kody tej ankiety są już wydane, pytań się nie zmienia.',
    'Przygotuj nową ankietę albo zamknij tę i zbierz opinie w inny sposób.',
  )
}

async function change(
  tx: WriteTx,
  surveyId: string,
  version: number,
  data: Prisma.ServiceSurveyUncheckedUpdateManyInput,
) {
  oneRow(
    await tx.serviceSurvey.updateMany({
      where: { id: surveyId, version },
      data: { ...data, version: { increment: 1 } },
    }),
  )
}

/** Changes the words and questions of a survey as long as nobody has a code. */
export const saveSurvey = defineCommand({
  name: 'monitoring.saveSurvey',
  label: 'Zmiana pytań ankiety adresatów',
  input: inputs.saveSurvey,
  load: ({ tx }, { surveyId }) => lockSurvey(tx, surveyId),
  permission: prepares,
  async run({ target, tx }, { surveyId, version, ...content }) {
    sameVersion(target.survey, version)
    assertEditable(target)
    assertDraft(target)
    refuseUnless(questionRefusals(content.questions))
    await change(tx, surveyId, version, content)
  },
  audit: ({ surveyId, questions }, _result, { id }) =>
    serviceAudit(id, { surveyId, questions: questions.length }),
})

/** Opens a survey for its days and makes so many codes that each can answer once. */
export const openSurvey = defineCommand({
  name: 'monitoring.openSurvey',
  label: 'Otwarcie ankiety adresatów',
  input: inputs.openSurvey,
  load: ({ tx }, { surveyId }) => lockSurvey(tx, surveyId),
  permission: prepares,
  async run({ target, tx, actor, clock }, { surveyId, version, opensOn, closesOn, asked }) {
    const { survey } = target
    sameVersion(survey, version)
    assertEditable(target)
    assertDraft(target)
    refuseUnless([
      ...questionRefusals(survey.questions),
      ...openingRefusals({ opensOn, closesOn }, clock.today()),
    ])
    await change(tx, surveyId, version, {
      opensOn: toDbDate(opensOn),
      closesOn: toDbDate(closesOn),
      asked,
      openedBy: actor.id,
    })
    await makeCodes(tx, surveyId, asked, survey.questions)
  },
  audit: ({ surveyId, asked, opensOn, closesOn }, _result, { id }) =>
    serviceAudit(id, { surveyId, asked, opensOn, closesOn }),
})

function assertOpened({ survey }: LockedSurvey): void {
  if (survey.opensOn === null)
    throw refuse('survey.draft', 'Ta ankieta nie jest jeszcze otwarta.', 'Podaj jej dni i liczbę kodów.')
  if (survey.closedOn !== null)
    throw refuse('survey.closed', 'Ta ankieta jest już zamknięta.', 'Przygotuj nową ankietę.')
}

/** Gives recipients more time, or less. */
export const moveSurveyEnd = defineCommand({
  name: 'monitoring.moveSurveyEnd',
  label: 'Zmiana ostatniego dnia ankiety adresatów',
  input: inputs.moveSurveyEnd,
  load: ({ tx }, { surveyId }) => lockSurvey(tx, surveyId),
  permission: prepares,
  async run({ target, tx, clock }, { surveyId, version, closesOn }) {
    sameVersion(target.survey, version)
    assertOpened(target)
    refuseUnless(endRefusals(closesOn, target.survey.days, clock.today()))
    await change(tx, surveyId, version, { closesOn: toDbDate(closesOn) })
  },
  audit: ({ surveyId, closesOn }, _result, { id }) => serviceAudit(id, { surveyId, closesOn }),
})

/** Types in what somebody answered on paper; the form carries its code, so nobody answers twice. */
export const enterPaperAnswer = defineCommand({
  name: 'monitoring.enterPaperAnswer',
  label: 'Wpisanie papierowej ankiety adresata',
  input: inputs.enterPaperAnswer,
  load: ({ tx }, { surveyId }) => lockSurvey(tx, surveyId),
  permission: prepares,
  async run({ target, tx, clock }, { surveyId, code, answers }) {
    const { survey } = target
    assertOpened(target)
    refuseUnless(paperRefusals(survey.days, clock.today()))
    const row = await tx.serviceSurveyCode.findUnique({ where: { code: plainCode(code) } })
    if (row?.surveyId !== surveyId) throw new Refused([wrongCodeRefusal])
    if (row.used) throw new Refused([usedRefusal])
    refuseUnless(answerRefusals(survey.questions, answers))
    await countAnswer(tx, survey, row.code, answers)
  },
  audit: ({ surveyId }, _result, { id }) => serviceAudit(id, { surveyId }),
})

/** Closes a survey: no answer after that, results from five answers on, and they become an opinion of the evaluation. */
export const closeSurvey = defineCommand({
  name: 'monitoring.closeSurvey',
  label: 'Zamknięcie ankiety adresatów',
  input: inputs.closeSurvey,
  load: ({ tx }, { surveyId }) => lockSurvey(tx, surveyId),
  permission: prepares,
  async run({ target, tx, actor, clock }, { surveyId, version }) {
    const { survey } = target
    sameVersion(survey, version)
    assertEditable(target)
    assertOpened(target)
    if (surveyStateOn(survey.days, clock.today()) === 'waiting')
      throw refuse(
        'survey.waiting',
        'Ta ankieta jeszcze się nie zaczęła.',
        'Poczekaj do jej pierwszego dnia.',
      )
    const today = toDbDate(clock.today())
    await change(tx, surveyId, version, { closedOn: today, closedBy: actor.id })
    const answered = await answeredOf(tx, surveyId)
    if (enoughAnswers(answered))
      await tx.serviceOpinion.create({
        data: {
          ...(await opinionOf(tx, target, answered)),
          surveyId,
          collectedOn: today,
          createdAt: clock.now(),
          createdBy: actor.id,
        },
        select: { id: true },
      })
    return { answered }
  },
  audit: ({ surveyId }, { answered }, { id }) => serviceAudit(id, { surveyId, answered }),
})

async function opinionOf(tx: WriteTx, { survey, evaluation }: LockedSurvey, answered: number) {
  const [tallies, texts] = await Promise.all([
    tx.serviceSurveyTally.findMany({ where: { surveyId: survey.id } }),
    tx.serviceSurveyText.count({ where: { surveyId: survey.id } }),
  ])
  const results = surveyResults(survey.questions, tallies)
  return {
    evaluationId: evaluation.id,
    kind: 'survey' as const,
    ofRecipients: true,
    source: `Adresaci usługi, ankieta anonimowa „${survey.title}”`,
    asked: survey.asked ?? answered,
    answered,
    satisfied: satisfiedOf(results),
    summary: summaryOf(results, texts),
  }
}
