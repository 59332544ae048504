import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
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
    const [centre, names, gathered] = await Promise.all([
      loadCentre(db),
      namesOf(db, [evaluation.submittedBy, evaluation.decidedBy]),
      gatherPeriod(db, target, evaluation),
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

function authorOf({ evaluation, coordinator }: LoadedEvaluation): string {
  const outside = [evaluation.authorName, evaluation.authorInstitution].filter(Boolean).join(', ')
  return outside === '' ? `${nameOf(coordinator) ?? 'koordynator'}, koordynator usług` : outside
}
