import { reportFigureLabels } from './labels'
import { emptyFigures, type Figures } from './model'
import type { Submission, TakenForm } from './provider-store'
import { lackingPerformers, performerMonths } from './rules/performers'
import { addedFigures, otherwiseGiven, providedFigures, type Performer } from './rules/provider-figures'

/** The month of those who perform side by side: how each stands, its figures, the sum, and whose are missing; null of one. */
export function monthOfPerformers(
  performers: readonly Performer[],
  standing: readonly TakenForm[],
  sent: readonly Submission[],
  names: ReadonlyMap<string, string>,
  report: Figures | null,
) {
  if (performers.length <= 1) return null
  const months = performerMonths(performers, standing, sent)
  const given = months.flatMap(({ form }) => (form ? [form.provided.figures] : []))
  const together = addedFigures(given)
  const recorded = report ?? emptyFigures
  return {
    months: months.map(({ form, ...month }) => ({
      ...month,
      taken: form && {
        fileId: form.fileId,
        on: form.takenOn,
        by: names.get(form.takenBy) ?? 'osoba bez konta',
        byAccount: form.sent !== null,
      },
    })),
    lines: providedFigures.map((figure) => ({
      figure,
      label: reportFigureLabels[figure],
      each: months.map(({ form }) => form?.provided.figures[figure] ?? null),
      together: together[figure] ?? null,
      recorded: recorded[figure],
    })),
    lacking: lackingPerformers(months),
    otherwise: given.length === 0 ? [] : otherwiseGiven(recorded, given),
  }
}

export type MonthOfPerformers = NonNullable<ReturnType<typeof monthOfPerformers>>
