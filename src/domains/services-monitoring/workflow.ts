import { defineWorkflow } from '@/platform/workflow/define-workflow'
import { reportStateLabels } from './labels'

type ReportFacts = {
  /** the director reads the reports of this form */
  readonly analysed: boolean
}

/** A monthly report: prepared, handed over, analysed by another person and closed. */
export const reportWorkflow = defineWorkflow<ReportFacts>()({
  name: 'monthly-report',
  title: 'Miesięczne sprawozdanie z wykonywania usługi',
  states: reportStateLabels,
  initial: 'draft',
  final: ['closed'],
  conditions: {
    analysed: {
      reason: 'Usługi organizacji z innych środków dyrektor nie nadzoruje (R-067).',
      holds: ({ analysed }) => analysed,
    },
    notAnalysed: {
      reason: 'To sprawozdanie zamyka analiza dyrektora (R-067).',
      holds: ({ analysed }) => !analysed,
    },
  },
  transitions: {
    submit: {
      label: 'Przekaż do analizy',
      from: ['draft', 'returned'],
      to: 'submitted',
      permission: 'monitoring.report.prepare',
      requires: ['analysed'],
    },
    submitAndClose: {
      label: 'Przekaż i zamknij',
      from: ['draft'],
      to: 'closed',
      permission: 'monitoring.report.prepare',
      requires: ['notAnalysed'],
    },
    sendBack: {
      label: 'Zwróć do poprawy',
      from: ['submitted'],
      to: 'returned',
      permission: 'monitoring.report.analyse',
      differentPersonThan: 'submit',
    },
    close: {
      label: 'Zapisz analizę i zamknij',
      from: ['submitted'],
      to: 'closed',
      permission: 'monitoring.report.analyse',
      requires: ['analysed'],
      differentPersonThan: 'submit',
    },
  },
})
