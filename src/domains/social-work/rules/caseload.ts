import { countOf } from '@/kernel/polish'

/** A file as the load counts it: households, not persons or files (G-037). */
export type LoadFile = {
  readonly state: 'open' | 'closed'
  readonly householdId: string | null
  readonly personId: string
  readonly standard?: string | null
}

export type CaseloadState = 'ok' | 'full' | 'over'

export type Caseload = {
  readonly state: CaseloadState
  readonly load: number
  readonly norm: number
  /** one Polish sentence for lists and warnings */
  readonly sentence: string
}

const households = ['środowisko', 'środowiska', 'środowisk'] as const

/** Distinct households with an open file; a person without a household counts as one (G-037, OPEN-14). */
export function activeHouseholds(files: readonly LoadFile[]): number {
  const open = files.filter(({ state }) => state === 'open')
  return new Set(open.map(({ householdId, personId }) => householdId ?? `person:${personId}`)).size
}

/** The norm of a worker: that of the setting times the post, at least one (OPEN-15: per full-time post). */
export function normFor(normPerPost: number, fte = 1): number {
  return Math.max(1, Math.floor(normPerPost * fte))
}

/**
 * The norm of the model for the worker's files: 17 as soon as one follows the standard for violence, else 20
 * (G-035, G-036); both come from the centre's settings.
 */
export function standardNorm(
  files: readonly LoadFile[],
  norms: { readonly ordinary: number; readonly violence: number },
): number {
  const violence = files.some(({ state, standard }) => state === 'open' && standard === 'violence')
  return violence ? Math.min(norms.ordinary, norms.violence) : norms.ordinary
}

/** How the load stands against the norm. Above it is a warning with a recorded reason, never a block. */
export function caseload(load: number, norm: number): Caseload {
  const state = load > norm ? 'over' : load === norm ? 'full' : 'ok'
  const now = `${countOf(load, households)} przy normie ${norm}`
  const sentences: Record<CaseloadState, string> = {
    ok: `${now} – ${freePlaces(norm - load)}.`,
    full: `${now} – norma jest wykorzystana; następny przydział wymaga uzasadnienia.`,
    over: `${now} – przekroczenie o ${load - norm}; przydział wymaga uzasadnienia.`,
  }
  return { state, load, norm, sentence: sentences[state] }
}

/** The load after one more household, for the warning before an assignment. */
export function caseloadAfterOneMore(load: number, norm: number): Caseload {
  return caseload(load + 1, norm)
}

function freePlaces(left: number): string {
  return countOf(left, ['wolne miejsce', 'wolne miejsca', 'wolnych miejsc'])
}
