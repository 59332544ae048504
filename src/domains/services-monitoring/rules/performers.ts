import type { Provided, Performer } from './provider-figures'

/** How the month of one of several performers stands for the report: nothing came, it waits, went back or is in it. */
export type PerformerState = 'missing' | 'sent' | 'returned' | 'taken'

type Form = { readonly providerId: string | null; readonly provided: Provided }
type Sending = { readonly providerId: string; readonly state: 'sent' | 'returned' | 'taken' }

export type PerformerMonth<T extends Form> = Performer & {
  readonly state: PerformerState
  /** the form whose figures are in the report */
  readonly form: T | null
}

/** Who of those who perform a month side by side reported what, and who has not; `sent` newest first. */
export function performerMonths<T extends Form>(
  performers: readonly Performer[],
  standing: readonly T[],
  sent: readonly Sending[],
): PerformerMonth<T>[] {
  return performers.map(({ id, name }) => {
    const form = standing.find(({ providerId }) => providerId === id) ?? null
    const last = sent.find(({ providerId }) => providerId === id)?.state
    const waiting = last === 'sent' ? last : null
    return { id, name, form, state: waiting ?? (form ? 'taken' : (last ?? 'missing')) }
  })
}

/** Names of those whose figures are not in the report yet. */
export const lackingPerformers = (months: readonly PerformerMonth<Form>[]): string[] =>
  months.filter(({ form }) => form === null).map(({ name }) => name)
