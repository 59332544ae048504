import { answerReport } from '@/domains/services-monitoring/analysis-commands'
import { completeAction } from '@/domains/services-monitoring/action-commands'
import { standardTools } from '@/domains/services-monitoring/dictionaries/standard-tools'
import {
  addOpinion,
  answerEvaluation,
  saveEvaluation,
  startEvaluation,
  submitEvaluation,
} from '@/domains/services-monitoring/evaluation-commands'
import { prepareReport, saveReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { recordSupervision } from '@/domains/services-monitoring/supervision-commands'
import { addDays, addToMonth, daysBetween, firstDay, yearMonth } from '@/kernel/local-date'
import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { readDb } from '@/platform/db/client'
import { takesFromProvider, takesSubmission } from './provider-path'
import { closesSurvey, surveys } from './survey-path'
import { by } from './telling'
import type { Town } from './town'

/** The month so many months before the present one. */
export const monthAgo = (town: Town, months: number): YearMonth => addToMonth(yearMonth(town.today), -months)

/** How many days ago a day was; a day to come is today. */
export const ago = (town: Town, day: LocalDate): number => Math.max(0, daysBetween(day, town.today))

const version = async (id: string) =>
  (await readDb().serviceMonthlyReport.findUniqueOrThrow({ where: { id } })).version

type Entry = Parameters<typeof recordSupervision.execute>[1]

/** The coordinator writes down what happened on a day of a month. */
export async function notes(
  town: Town,
  processId: string,
  month: YearMonth,
  day: number,
  entry: Partial<Entry> & { finding: string },
): Promise<void> {
  const happenedOn = addDays(firstDay(month), day - 1)
  await recordSupervision.execute(await by(town, 'l.stolarz', ago(town, happenedOn)), {
    processId,
    kind: 'visit',
    result: 'conforming',
    followUp: '',
    followUpDueOn: '',
    ...entry,
    happenedOn,
  })
}

type Told = {
  recipients: number
  planned: number
  done: number
  waiting: number
  refusals?: number
  description: string
  /** tools that did not conform, with the note */
  remarks?: Readonly<Record<string, string>>
  /** the day of the next month it is handed over on */
  on?: number
  /** what the provider wrote into its form of the month, when it sent one with the same figures */
  providerRemark?: string
  /** what the provider sent from its own account and is taken over first */
  submissionId?: string
}

/** The coordinator prepares the report of a month and hands it over. */
export async function reports(town: Town, processId: string, month: YearMonth, told: Told): Promise<string> {
  const call = await by(town, 'l.stolarz', ago(town, dayAfter(month, told.on ?? 6)))
  const { reportId } = await prepareReport.execute(call, { processId, month })
  if (told.providerRemark !== undefined)
    await takesFromProvider(call, processId, month, reportId, { ...told, remark: told.providerRemark })
  if (told.submissionId !== undefined) await takesSubmission(call, told.submissionId, reportId)
  const { template, monthlyReports } = await readDb().serviceProcess.findUniqueOrThrow({
    where: { id: processId },
    select: { template: true, monthlyReports: { where: { id: reportId } } },
  })
  const [draft] = monthlyReports
  await saveReport.execute(call, {
    reportId,
    version: draft?.version ?? 1,
    recipients: told.recipients,
    hoursPlanned: told.planned,
    hoursDone: told.done,
    waiting: told.waiting,
    refusals: told.refusals ?? 0,
    incidents: draft?.incidents ?? 0,
    complaints: draft?.complaints ?? 0,
    assessed: draft?.assessed ?? 0,
    effective: draft?.effective ?? 0,
    checklist: Object.fromEntries(
      standardTools(template).map(({ code }) => {
        const note = told.remarks?.[code]
        return [
          code,
          note ? { result: 'remarks' as const, note } : { result: 'conforming' as const, note: '' },
        ]
      }),
    ),
    description: [draft?.description, told.description].filter(Boolean).join('\n'),
    proposals: '',
  })
  await submitReport.execute(call, { reportId, version: await version(reportId) })
  return reportId
}

const dayAfter = (month: YearMonth, day: number) => addDays(firstDay(addToMonth(month, 1)), day - 1)

type Action = { what: string; who: string; inDays: number; done?: string }

/** Those who analyse read a report a few days later, answer it and close it. */
export async function answers(
  town: Town,
  login: string,
  reportId: string,
  month: YearMonth,
  analysis: string,
  actions: readonly Action[] = [],
): Promise<void> {
  const day = dayAfter(month, 14)
  const call = await by(town, login, ago(town, day))
  await answerReport.execute(call, {
    reportId,
    version: await version(reportId),
    analysis,
    analysedWith: '',
    actions: actions.map(({ what, who, inDays }) => ({
      what,
      responsibleId: town.userId(who),
      dueOn: addDays(call.clock.today(), inDays),
    })),
  })
  for (const { what, who, inDays, done } of actions) {
    if (done === undefined) continue
    const action = await readDb().serviceQualityAction.findFirstOrThrow({ where: { reportId, what } })
    const doer = await by(town, who, ago(town, addDays(day, inDays - 1)))
    await completeAction.execute(doer, {
      actionId: action.id,
      version: action.version,
      doneOn: doer.clock.today(),
      note: done,
    })
  }
}

type Opinion = Omit<Parameters<typeof addOpinion.execute>[1], 'evaluationId' | 'version' | 'collectedOn'>

type Evaluated = {
  survey: Parameters<typeof surveys>[3]
  opinions: readonly Opinion[]
  criteria: Readonly<Record<string, string>>
  conclusions: string
  recommendations: string
  analysis: string
  actions: readonly Action[]
}

/** The coordinator begins the evaluation of a period. */
export async function beginsEvaluation(
  town: Town,
  processId: string,
  firstMonth: YearMonth,
  lastMonth: YearMonth,
  daysAgo: number,
): Promise<string> {
  const call = await by(town, 'l.stolarz', daysAgo)
  return (await startEvaluation.execute(call, { processId, firstMonth, lastMonth })).evaluationId
}

/**
 * The coordinator evaluates a period and asks its recipients, hands the report over, and the director answers it with
 * long-term actions.
 */
export async function evaluates(
  town: Town,
  processId: string,
  firstMonth: YearMonth,
  lastMonth: YearMonth,
  told: Evaluated,
): Promise<void> {
  const begun = ago(town, dayAfter(lastMonth, 3))
  const evaluationId = await beginsEvaluation(town, processId, firstMonth, lastMonth, begun)
  const surveyId = await surveys(town, evaluationId, begun, told.survey)
  const day = ago(town, dayAfter(lastMonth, 20))
  await closesSurvey(town, surveyId, day)
  const call = await by(town, 'l.stolarz', day)
  for (const opinion of told.opinions)
    await addOpinion.execute(call, {
      ...opinion,
      evaluationId,
      version: 1,
      collectedOn: call.clock.today(),
    })
  await saveEvaluation.execute(call, {
    evaluationId,
    version: 1,
    authorName: '',
    authorInstitution: '',
    independent: true,
    criteria: { ...told.criteria },
    conclusions: told.conclusions,
    recommendations: told.recommendations,
    gapsReason: '',
  })
  await submitEvaluation.execute(call, { evaluationId, version: 2 })
  const director = await by(town, 'e.jastrzebska', day, '12:00')
  await answerEvaluation.execute(director, {
    evaluationId,
    version: 3,
    analysis: told.analysis,
    analysedWith: '',
    actions: told.actions.map(({ what, who, inDays }) => ({
      what,
      responsibleId: town.userId(who),
      dueOn: addDays(director.clock.today(), inDays),
    })),
  })
}
