import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import {
  EvaluationState,
  MonthlyReportState,
  OpinionKind,
  ProviderSubmissionState,
  QualityActionKind,
  QualityActionState,
  SupervisionKind,
  SupervisionResult,
} from '@/platform/db/generated/enums'

export {
  EvaluationState,
  MonthlyReportState,
  OpinionKind,
  ProviderSubmissionState,
  QualityActionKind,
  QualityActionState,
  SupervisionKind,
  SupervisionResult,
}

/** What a check of one tool of the standard says; what could not be checked needs its reason. */
export const checkResults = ['conforming', 'remarks', 'breach', 'notChecked'] as const
export type CheckResult = (typeof checkResults)[number]

/** One line of the checklist as it is kept: the code of the tool, what was found, the note. */
export type CheckLine = { readonly code: string; readonly result: CheckResult | null; readonly note: string }

/** The counts of a monthly report, in the order of its form. */
export const reportFigures = [
  'recipients',
  'hoursPlanned',
  'hoursDone',
  'waiting',
  'refusals',
  'incidents',
  'complaints',
  'assessed',
  'effective',
] as const
export type ReportFigure = (typeof reportFigures)[number]
export type Figures = Readonly<Record<ReportFigure, number | null>>

/** Counts nobody has given yet. */
export const emptyFigures = Object.fromEntries(reportFigures.map((figure) => [figure, null])) as Figures

/** How a month of a service stands, as lists and the matrix show it. */
export const monthStatuses = ['due', 'late', 'awaiting', 'returned', 'closed'] as const
export type MonthStatus = (typeof monthStatuses)[number]

/** One month a report is owed for: until when, how it stands, and whether it came late. */
export type MonthStanding = {
  readonly month: YearMonth
  readonly dueOn: LocalDate
  readonly status: MonthStatus
  readonly submittedOn: LocalDate | null
  readonly cameLate: boolean
}
