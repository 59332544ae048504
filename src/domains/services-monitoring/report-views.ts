import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { ServiceMonthlyReport } from '@/platform/db/generated/client'
import { stepsOf } from '@/platform/workflow/state-history'
import { standardTools } from './dictionaries/standard-tools'
import { plannedIn, type LoadedService } from './load'
import { emptyFigures, type Figures } from './model'
import type { Submission, TakenForm } from './provider-store'
import { checklistOf, conformityOf } from './rules/checklist'
import { undecidedRefusals } from './rules/own-months'
import { otherwiseGiven, providedLines, type Performer } from './rules/provider-figures'
import { reportRefusals } from './rules/report'
import { analysedByDirector } from './rules/supervision'
import { monthOf } from './view'
import { reportWorkflow } from './workflow'

/** What the provider sent as the coordinator sees it: who and when, line by line beside what is recorded. */
export function sentView(
  { provided, sentBy, decidedBy, provider, ...row }: Submission,
  names: ReadonlyMap<string, string>,
  report: Figures | null,
  beside: readonly TakenForm[],
  performers: readonly Performer[],
) {
  return {
    ...row,
    provider: provider.name,
    sender: names.get(sentBy) ?? 'osoba bez konta',
    decider: decidedBy === null ? null : (names.get(decidedBy) ?? 'osoba bez konta'),
    lines: providedLines(
      report ?? emptyFigures,
      provided,
      beside.map((form) => form.provided.figures),
    ),
    /** names of the others whose figures of the month are in the report: these are added to them */
    addedTo: beside.flatMap((form) => performers.find(({ id }) => id === form.providerId)?.name ?? []),
    remark: provided.remark,
  }
}

type StoredReport = ServiceMonthlyReport & { readonly actions: readonly unknown[] }

/** The report as the page shows it: its hours, whence its figures are, what it lacks, what may be answered. */
export async function reportView(
  db: ReadDb,
  { actions: _actions, ...report }: StoredReport,
  service: LoadedService,
  names: ReadonlyMap<string, string>,
  actor: Actor,
  standing: readonly TakenForm[],
  sent: readonly Submission[],
) {
  const tools = standardTools(service.template)
  const checklist = checklistOf(tools, report.checklist)
  const signed = (by: string | null, on: Date | null) =>
    by !== null && on !== null ? { by: names.get(by) ?? 'osoba bez konta', on: fromDbDate(on) } : null
  const editable = report.state === 'draft' || report.state === 'returned'
  const hoursPlanned = editable
    ? plannedIn(service, monthOf(report.month), report.hoursPlanned)
    : report.hoursPlanned
  const [given] = standing
  const subjectOf = {
    state: report.state,
    facts: { analysed: analysedByDirector(service.form) },
    history: await stepsOf(db, report.id),
  }
  return {
    ...report,
    hoursPlanned,
    editable,
    fromProvider: given
      ? {
          fileId: given.fileId,
          takenOn: given.takenOn,
          takenBy: names.get(given.takenBy) ?? 'osoba bez konta',
          otherwise: otherwiseGiven(
            report,
            standing.map(({ provided }) => provided.figures),
          ),
        }
      : null,
    tools,
    checklist,
    conformity: conformityOf(checklist),
    submitted: signed(report.submittedBy, report.submittedOn),
    decided: signed(report.decidedBy, report.decidedOn),
    lacking: editable
      ? [...undecidedRefusals(sent), ...reportRefusals({ ...report, hoursPlanned, checklist }, tools)]
      : [],
    answering: reportWorkflow.check(subjectOf, 'close', actor.id),
  }
}
