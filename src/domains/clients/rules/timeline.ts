import type { timelineKinds } from '../inputs/searching'

export type TimelineKind = (typeof timelineKinds)[number]

/** What the timeline reads of an audit entry's summary; anything of another shape is left out. */
export function asSummary(summary: unknown): { readonly changed: readonly string[] } {
  const changed =
    typeof summary === 'object' && summary !== null && 'changed' in summary ? summary.changed : []
  return {
    changed: Array.isArray(changed) ? changed.filter((one): one is string => typeof one === 'string') : [],
  }
}
