import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { FEWER } from '@/domains/services-organisation/rules/small-numbers'
import type { ReadDb } from '@/platform/db/client'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { defineRecordQuery } from '@/platform/query/define-query'
import { paperHead, signedOf } from './document-queries'
import { evaluationReport } from './documents/evaluation-report'
import { gatherPeriod } from './evaluation-facts'
import { criteriaOf, withEvaluation, type LoadedEvaluation } from './evaluation-queries'
import { actionStateLabels, opinionKindLabels } from './labels'
import { nameOf } from './load'
import { monitoringPermissions } from './permissions'
import { namesOf } from './queries'
import { groundWarnings } from './rules/evaluation'
import { gatheredWords } from './rules/gathered-words'
import { countsInWords, meanText } from './rules/survey-results'
import { storedQuestions } from './survey-schema'
import { resultsOf } from './survey-queries'
import { daysOf } from './survey-store'
import { actionView, monthOf } from './view'

/** The evaluation report as a paper. */
export const evaluationReportPdf = defineRecordQuery({
  name: 'monitoring.evaluationReportPdf',
  label: 'Wydruk raportu ewaluacyjnego',
  input: z.object({ evaluationId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { evaluationId }): Promise<LoadedEvaluation> => withEvaluation(db, evaluationId),
  async run({ db, clock, target }) {
    const { evaluation } = target
    const [centre, names, gathered, surveys] = await Promise.all([
      loadCentre(db),
      namesOf(db, [evaluation.submittedBy, evaluation.decidedBy]),
      gatherPeriod(db, target, evaluation),
      surveysOf(db, target),
    ])
    const asked = evaluation.opinions.filter(({ ofRecipients }) => ofRecipients).length
    const document = evaluationReport.build({
      ...paperHead(target),
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      period: `${formatMonth(monthOf(evaluation.firstMonth))} – ${formatMonth(monthOf(evaluation.lastMonth))}`,
      author: authorOf(target),
      sums: gatheredWords(gathered.sums, gathered.months.length),
      warnings: groundWarnings(gathered.sums.months, asked).map(({ message }) => message),
      gapsReason: evaluation.gapsReason,
      opinions: evaluation.opinions.map((one) => ({
        source: one.source,
        kind: opinionKindLabels[one.kind],
        on: fromDbDate(one.collectedOn),
        answers: `${one.answered} z ${one.asked}`,
        satisfied: one.satisfied === null ? '–' : String(one.satisfied),
        summary: one.summary,
      })),
      surveys,
      criteria: criteriaOf(target).map(({ label, text }) => ({ label, text })),
      conclusions: evaluation.conclusions,
      recommendations: evaluation.recommendations,
      submitted: signedOf(names, evaluation.submittedBy, evaluation.submittedOn),
      analysis: evaluation.analysis ?? '',
      analysedWith: evaluation.analysedWith,
      decided: signedOf(names, evaluation.decidedBy, evaluation.decidedOn),
      actions: evaluation.actions
        .map((row) => actionView(row, clock.today()))
        .map(({ what, responsible, dueOn, state }) => ({
          what,
          who: responsible,
          dueOn,
          state: actionStateLabels[state],
        })),
    })
    const content = await renderBuiltPdf(document, {
      training: centre.trainingCopy,
      draft: evaluation.state !== 'closed',
    })
    return { name: `Raport ewaluacyjny ${target.title}.pdf`, mimeType: 'application/pdf', content }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

/** The closed surveys of an evaluation as the paper prints them. */
async function surveysOf(db: ReadDb, { evaluation }: LoadedEvaluation) {
  const closed = evaluation.surveys.filter(({ closedOn }) => closedOn !== null)
  return Promise.all(
    closed.map(async ({ id, title, asked, ...stored }) => {
      const questions = storedQuestions(stored.questions)
      const { answered, shown } = await resultsOf(db, { id, questions, days: daysOf(stored) }, false)
      const own = shown?.own.reduce((sum, { times }) => sum + times, 0) ?? 0
      return {
        title,
        answers: shown
          ? `Odpowiedziało ${answered} z ${asked ?? answered} osób. Średnia od 1 do 5, gdzie 5 to najlepsza ocena.`
          : `Odpowiedziało ${answered} z ${asked ?? answered} osób. Wyników nie pokazujemy: przy mniej niż 5 odpowiedziach można by rozpoznać osoby.`,
        questions: (shown?.questions ?? []).map((one) => ({
          words: one.words,
          answered: one.counts === null ? FEWER : String(one.answered),
          mean: one.mean === null ? '–' : meanText(one.mean),
          counts: countsInWords(one),
        })),
        own: own === 0 ? null : `Wypowiedzi własnymi słowami: ${own}. Omawiają je wnioski raportu.`,
      }
    }),
  )
}

function authorOf({ evaluation, coordinator }: LoadedEvaluation): string {
  const outside = [evaluation.authorName, evaluation.authorInstitution].filter(Boolean).join(', ')
  return outside === '' ? `${nameOf(coordinator) ?? 'koordynator'}, koordynator usług` : outside
}
