import 'server-only'
import { Refused, refuseUnless, WrongCode } from '@/platform/errors'
import { defineListQuery } from '@/platform/query/define-query'
import { respondentPermission } from './respondent-permission'
import { dayRefusals, plainCode, usedRefusal, wrongCodeRefusal } from './rules/survey'
import { surveyForCode as input } from './survey-inputs'
import { storedQuestions } from './survey-schema'
import { daysOf } from './survey-store'

/** The questions a code opens. Not logged: when a code was typed is nobody's business (decision 0020). */
export const surveyForCode = defineListQuery({
  name: 'monitoring.surveyForCode',
  label: 'Pytania anonimowej ankiety',
  input,
  permission: respondentPermission,
  async run({ db, clock }, { code: typed }) {
    const row = await db.serviceSurveyCode.findUnique({
      where: { code: plainCode(typed) },
      select: { used: true, survey: true },
    })
    if (!row) throw new WrongCode([wrongCodeRefusal])
    if (row.used) throw new Refused([usedRefusal])
    refuseUnless(dayRefusals(daysOf(row.survey), clock.today()))
    const { title, introduction, questions } = row.survey
    return { title, introduction, questions: storedQuestions(questions) }
  },
})

export type SurveyForCode = Awaited<ReturnType<typeof surveyForCode>>
