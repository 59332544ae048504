import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  saveEvaluation,
  startEvaluation,
  submitEvaluation,
} from '@/domains/services-monitoring/evaluation-commands'
import { evaluationReportPdf } from '@/domains/services-monitoring/evaluation-document-queries'
import { evaluationPage } from '@/domains/services-monitoring/evaluation-queries'
import { answerSurvey } from '@/domains/services-monitoring/respondent-commands'
import { surveyForCode } from '@/domains/services-monitoring/respondent-queries'
import {
  closeSurvey,
  enterPaperAnswer,
  moveSurveyEnd,
  openSurvey,
  prepareSurvey,
  saveSurvey,
} from '@/domains/services-monitoring/survey-commands'
import { surveyCodesPdf, surveyFormPdf } from '@/domains/services-monitoring/survey-document-queries'
import { surveyPage } from '@/domains/services-monitoring/survey-queries'
import { printedCode } from '@/domains/services-monitoring/rules/survey'
import { respondentActor } from '@/platform/auth/respondent-actor'
import { guessedTooOften, noteWrongCode, WRONG_CODES_A_DAY } from '@/platform/auth/wrong-codes'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale, WrongCode } from '@/platform/errors'
import { clearExpired } from '@/platform/jobs/housekeeping'
import { localDate } from '@/kernel/calendar-day'
import { evaluationInput, supervisedService } from '@tests/support/given/monitoring'
import { pdfText } from '@tests/support/pdf-text'
import { codesOf, servicesTown } from '../services-organisation/setting'
import { authoriseSupervision, onDay } from './setting'

const town = servicesTown()
const known = { processId: '' }
let owner: pg.Client

beforeAll(async () => {
  const people = await town.people()
  await authoriseSupervision(await town.call('administrator'), people.director.actor.id)
  known.processId = await supervisedService(people)
  owner = new pg.Client({ connectionString: town.database().ownerUrl })
  await owner.connect()
}, 60_000)

afterAll(() => owner.end())

const months = ['2026-01', '2026-02'] as const
const periods = [
  [months[0], months[0]],
  [months[1], months[1]],
  [months[0], months[1]],
] as const
let begun = 0

/** An evaluation of a period nobody has evaluated, with a survey opened from 12 to 20 March for so many people. */
async function opened(asked: number) {
  const { coordinator, director } = await town.people()
  const period = periods[begun++]
  if (!period) throw new Error('no period is left')
  const [firstMonth, lastMonth] = period
  const { processId } = known
  const { evaluationId } = await startEvaluation.execute(coordinator, { processId, firstMonth, lastMonth })
  const { surveyId } = await prepareSurvey.execute(coordinator, { evaluationId, version: 1 })
  const days = { opensOn: '2026-03-12', closesOn: '2026-03-20' }
  await openSurvey.execute(coordinator, { surveyId, version: 1, ...days, asked })
  const rows = await readDb().serviceSurveyCode.findMany({ where: { surveyId }, orderBy: { code: 'asc' } })
  return { coordinator, director, evaluationId, surveyId, codes: rows.map(({ code }) => code) }
}

const somebody = (day = '2026-03-12') => ({
  actor: respondentActor(),
  clock: frozenClock(`${day}T11:00:00+01:00`),
})
const code = (codes: readonly string[], at: number): string => codes[at] ?? ''
const tallyOf = async (surveyId: string) =>
  readDb().serviceSurveyTally.findMany({
    where: { surveyId, times: { gt: 0 } },
    orderBy: [{ question: 'asc' }, { answer: 'asc' }],
    select: { question: true, answer: true, times: true },
  })

describe('a survey of recipients (R-078)', () => {
  it('begins with the questions of its service, which change only before anybody has a code', async () => {
    const { coordinator, surveyId, codes } = await opened(3)
    const page = await surveyPage(coordinator, { surveyId })
    expect(page.questions.map(({ code: one }) => one)).toEqual(
      expect.arrayContaining(['overall', 'punctual', 'good']),
    )
    expect(new Set(codes).size).toBe(3)
    const { title, introduction, questions, version } = page
    const save = saveSurvey.execute(coordinator, { surveyId, version, title, introduction, questions })
    expect(await codesOf(save)).toEqual(['survey.opened'])
    await expect(
      openSurvey.execute(coordinator, {
        surveyId,
        version: 1,
        opensOn: '2026-03-12',
        closesOn: '2026-03-20',
        asked: 5,
      }),
    ).rejects.toBeInstanceOf(Stale)

    // wrong, early, used and late codes
    await expect(surveyForCode(somebody(), { code: 'BBBB-BBBB' })).rejects.toBeInstanceOf(WrongCode)
    expect(await codesOf(surveyForCode(somebody('2026-03-11'), { code: code(codes, 0) }))).toEqual([
      'survey.early',
    ])
    const open = await surveyForCode(somebody(), { code: printedCode(code(codes, 0)).toLowerCase() })
    expect(open).toEqual({ title, introduction, questions })
    await answerSurvey.execute(somebody(), {
      code: code(codes, 0),
      answers: { overall: '4', good: 'Pani Ola.' },
    })
    expect(await codesOf(surveyForCode(somebody(), { code: code(codes, 0) }))).toEqual(['survey.used'])
    const again = answerSurvey.execute(somebody(), { code: code(codes, 0), answers: { overall: '1' } })
    expect(await codesOf(again)).toEqual(['survey.used'])
    const late = answerSurvey.execute(somebody('2026-03-21'), {
      code: code(codes, 1),
      answers: { overall: '1' },
    })
    expect(await codesOf(late)).toEqual(['survey.late'])
    expect(
      await codesOf(answerSurvey.execute(somebody(), { code: code(codes, 1), answers: { overall: '9' } })),
    ).toEqual(['survey.strange'])
    expect(await tallyOf(surveyId)).toEqual([{ question: 'overall', answer: '4', times: 1 }])

    // one code, two submissions at once: one answer
    const both = await Promise.allSettled(
      ['5', '5'].map((overall) =>
        answerSurvey.execute(somebody(), { code: code(codes, 1), answers: { overall } }),
      ),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)

    // paper until it is closed, each with its code
    const after = onDay(coordinator, '2026-03-21')
    const paper = (typed: string, answers: Record<string, string>) =>
      enterPaperAnswer.execute(after, { surveyId, code: typed, answers })
    expect(await codesOf(paper('BBBBBBBB', { overall: '3' }))).toEqual(['survey.code'])
    expect(await codesOf(paper(code(codes, 1), { overall: '3' }))).toEqual(['survey.used'])
    expect(await codesOf(paper(code(codes, 2), {}))).toEqual(['survey.empty'])
    await paper(code(codes, 2), { overall: '3', sameCarer: 'yes' })
    expect(await tallyOf(surveyId)).toEqual(
      ['3', '4', '5']
        .map((answer) => ({ question: 'overall', answer, times: 1 }))
        .concat([{ question: 'sameCarer', answer: 'yes', times: 1 }]),
    )
  }, 60_000)

  it('leaves nothing by which an answer and a code could be joined (decision 0020)', async () => {
    const { coordinator, surveyId, codes } = await opened(4)
    const logs = async () =>
      (
        await owner.query<{ n: string }>(
          `SELECT (SELECT count(*) FROM audit_entry) || '/' || (SELECT count(*) FROM access_log) || '/' ||
             (SELECT count(*) FROM row_change) || '/' || (SELECT count(*) FROM idempotency_key) AS n`,
        )
      ).rows[0]?.n
    const before = await logs()
    const key = { ...somebody(), idempotencyKey: crypto.randomUUID() }
    await surveyForCode(somebody(), { code: code(codes, 0) })
    await answerSurvey.execute(key, { code: code(codes, 0), answers: { overall: '5', good: 'ZDANIE-A' } })
    await answerSurvey.execute(somebody(), {
      code: code(codes, 1),
      answers: { overall: '1', good: 'ZDANIE-B' },
    })
    expect(await logs()).toBe(before)
    // the database's own marks: every row of the survey was written by the last transaction
    for (const table of ['service_survey_code', 'service_survey_tally', 'service_survey_text']) {
      const { rows } = await owner.query(`SELECT DISTINCT xmin::text FROM ${table} WHERE survey_id = $1`, [
        surveyId,
      ])
      expect(rows, table).toHaveLength(1)
    }
    // no column tells a time, and none stands in both
    const { rows: columns } = await owner.query<{ type: string }>(
      `SELECT data_type AS type FROM information_schema.columns WHERE table_name LIKE 'service\\_survey\\_%'`,
    )
    expect(columns.filter(({ type }) => /time|date/.test(type))).toEqual([])
    // a code once used stays used
    await owner.query(`BEGIN`)
    await owner.query(`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`)
    await expect(owner.query(`UPDATE service_survey_code SET used = false`)).rejects.toThrow(/stays used/)
    await owner.query(`ROLLBACK`)
    // results of a running survey are nobody's
    const page = await surveyPage(coordinator, { surveyId })
    expect(page.results).toEqual({ answered: 2, shown: null })
    expect(JSON.stringify(page)).not.toContain('ZDANIE-A')
    // closed with too few answers: no results and no opinion
    await closeSurvey.execute(coordinator, { surveyId, version: 2 })
    expect((await surveyPage(coordinator, { surveyId })).results).toEqual({ answered: 2, shown: null })
    expect(await readDb().serviceOpinion.count({ where: { surveyId } })).toBe(0)
  }, 60_000)

  it('closes into an opinion of the evaluation, its report and its paper (R-077)', async () => {
    const { coordinator, evaluationId, surveyId, codes } = await opened(6)
    for (const [at, overall] of ['5', '5', '4', '2', '4'].entries())
      await answerSurvey.execute(somebody(), {
        code: code(codes, at),
        answers: { overall, change: at === 0 ? 'ZDANIE-C' : '' },
      })
    await saveEvaluation.execute(coordinator, evaluationInput(evaluationId, { gapsReason: 'Krótko.' }))
    const submit = () => submitEvaluation.execute(coordinator, { evaluationId, version: 2 })
    expect(await codesOf(submit())).toEqual(['evaluation.survey'])
    expect((await evaluationPage(coordinator, { evaluationId })).lacking.map(({ code: one }) => one)).toEqual(
      ['evaluation.survey'],
    )
    await moveSurveyEnd.execute(coordinator, { surveyId, version: 2, closesOn: '2026-03-14' })
    expect(
      await codesOf(moveSurveyEnd.execute(coordinator, { surveyId, version: 3, closesOn: '2026-03-11' })),
    ).toEqual(['survey.end'])
    await closeSurvey.execute(coordinator, { surveyId, version: 3 })
    expect(
      await codesOf(answerSurvey.execute(somebody(), { code: code(codes, 5), answers: { overall: '5' } })),
    ).toEqual(['survey.late'])
    const { results } = await surveyPage(coordinator, { surveyId })
    expect(results.shown?.questions[0]).toMatchObject({ code: 'overall', answered: 5, mean: 4 })
    expect(results.shown?.own.find(({ code: one }) => one === 'change')?.said).toEqual(['ZDANIE-C'])
    const opinion = await readDb().serviceOpinion.findFirstOrThrow({ where: { surveyId } })
    expect(opinion).toMatchObject({ asked: 6, answered: 5, satisfied: 4, ofRecipients: true, kind: 'survey' })
    const warnings = (await evaluationPage(coordinator, { evaluationId })).warnings
    expect(warnings.map(({ code: one }) => one)).toEqual(['evaluation.reports'])
    const words = await pdfText((await evaluationReportPdf(coordinator, { evaluationId })).content)
    expect(words).toContain('Wyniki ankiety')
    expect(words).not.toContain('ZDANIE-C')
    // own words are for those who prepare and analyse
    const finance = await surveyPage(await town.call('financeWorker'), { surveyId })
    expect(finance.results.shown?.own.find(({ code: one }) => one === 'change')).toMatchObject({
      times: 1,
      said: null,
    })
    await submit()

    // who prepared, opened, moved and closed is audited, who printed the codes is logged
    const audit = await readDb().auditEntry.findMany({
      where: { summary: { path: ['surveyId'], equals: surveyId } },
      select: { command: true },
    })
    expect(audit.map(({ command }) => command).sort()).toEqual([
      'monitoring.closeSurvey',
      'monitoring.moveSurveyEnd',
      'monitoring.openSurvey',
      'monitoring.prepareSurvey',
    ])
    const sheet = await pdfText(
      (await surveyCodesPdf(coordinator, { surveyId, address: 'mops.example/ankieta' })).content,
    )
    for (const one of codes) expect(sheet).toContain(printedCode(one))
    expect(sheet).toContain('mops.example/ankieta')
    expect(await pdfText((await surveyFormPdf(coordinator, { surveyId })).content)).toContain(
      'Zdecydowanie tak',
    )
    await expect(
      surveyCodesPdf(await town.call('director'), { surveyId, address: 'x' }),
    ).rejects.toBeInstanceOf(Forbidden)
    const printed = await readDb().accessLog.groupBy({
      by: ['outcome'],
      where: { operation: 'monitoring.surveyCodesPdf' },
      _count: true,
    })
    expect(printed.map(({ outcome, _count }) => `${outcome} ${_count}`).sort()).toEqual([
      'deny 1',
      'permit 1',
    ])
  }, 60_000)

  it('is answered by nobody who is signed in', async () => {
    const director = await town.call('director')
    await expect(surveyForCode(director, { code: 'BBBBBBBB' })).rejects.toBeInstanceOf(Forbidden)
    await expect(answerSurvey.execute(director, { code: 'BBBBBBBB', answers: {} })).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

it('guessing of codes is counted by place and day, and forgotten the day after', async () => {
  const day = localDate('2026-03-12')
  for (let at = 0; at < WRONG_CODES_A_DAY; at++) {
    expect(await guessedTooOften('10.0.0.9', day)).toBe(false)
    await noteWrongCode('10.0.0.9', day)
  }
  expect(await guessedTooOften('10.0.0.9', day)).toBe(true)
  expect(await guessedTooOften('10.0.0.8', day)).toBe(false)
  expect(await guessedTooOften('10.0.0.9', localDate('2026-03-13'))).toBe(false)
  const { rows } = await owner.query(`SELECT * FROM wrong_code`)
  expect(JSON.stringify(rows)).not.toContain('10.0.0')
  await clearExpired(new Date('2026-03-13T03:00:00+01:00'))
  expect(await readDb().wrongCode.count()).toBe(0)
})
