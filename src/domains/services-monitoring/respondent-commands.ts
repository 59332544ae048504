import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { Refused, refuseUnless, WrongCode } from '@/platform/errors'
import { respondentPermission } from './respondent-permission'
import { answerRefusals, dayRefusals, plainCode, usedRefusal, wrongCodeRefusal } from './rules/survey'
import { answerSurvey as input } from './survey-inputs'
import { countAnswer, lockRow } from './survey-store'

/** A recipient answers: counted, the code used up, and nothing kept of who, when or together with what. */
export const answerSurvey = defineCommand({
  name: 'monitoring.answerSurvey',
  label: 'Odpowiedź na anonimową ankietę',
  input,
  anonymous: true,
  load: async () => null,
  permission: respondentPermission,
  async run({ tx, clock }, { code: typed, answers }) {
    const code = plainCode(typed)
    const row = await tx.serviceSurveyCode.findUnique({ where: { code }, select: { surveyId: true } })
    if (!row) throw new WrongCode([wrongCodeRefusal])
    const survey = await lockRow(tx, row.surveyId)
    const { used } = await tx.serviceSurveyCode.findUniqueOrThrow({ where: { code }, select: { used: true } })
    if (used) throw new Refused([usedRefusal])
    refuseUnless(dayRefusals(survey.days, clock.today()))
    refuseUnless(answerRefusals(survey.questions, answers))
    await countAnswer(tx, survey, code, answers)
  },
  audit: () => ({}),
})
