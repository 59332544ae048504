import { SMALLEST, shownParts } from './small-numbers'

/** The states of needs, as counts tell them. */
export const demandStates = ['needed', 'awaiting', 'granted', 'running', 'ended'] as const
export type DemandState = (typeof demandStates)[number]

/** People with one service in their package, of one group, in one district, in a period; before small numbers are hidden. */
export type DemandCell = Readonly<Record<DemandState, number>> & {
  readonly service: string
  readonly group: string
  readonly districtId: string | null
  readonly persons: number
  readonly hours: number
  readonly assessed: number
  readonly gradeSum: number
  /** of the persons: those whose files the reader may read */
  readonly readable: number
}

/** A number that may be hidden because it is small. */
export type Counted = number | 'fewer'

export type DemandDistrict = { readonly districtId: string | null; readonly persons: Counted }

/** One service and group as it may be shown: the states of the whole city, the people by district. */
export type DemandRow = Readonly<Record<DemandState, Counted>> & {
  readonly service: string
  readonly group: string
  readonly persons: Counted
  readonly hours: number | null
  readonly assessed: Counted
  readonly averageGrade: number | null
  readonly districts: readonly DemandDistrict[]
}

/**
 * Counts as they may be shown. Whoever may read every file behind a row sees its numbers; everybody else sees no
 * number from 1 to 4, nor one from which such a number could be had. States are told for the city only: with districts
 * beside them they could point at a person.
 */
export function demandRows(cells: readonly DemandCell[]): DemandRow[] {
  const rows = new Map<string, DemandCell[]>()
  for (const cell of cells) {
    const key = `${cell.service} ${cell.group}`
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return [...rows.values()].flatMap((ofRow) => {
    const [first] = ofRow
    return first ? [rowOf(first, ofRow)] : []
  })
}

const total = (
  cells: readonly DemandCell[],
  key: 'persons' | 'readable' | 'hours' | 'assessed' | 'gradeSum' | DemandState,
) => cells.reduce((sum, cell) => sum + cell[key], 0)

function rowOf({ service, group }: DemandCell, cells: readonly DemandCell[]): DemandRow {
  const persons = total(cells, 'persons')
  const open = total(cells, 'readable') === persons
  const large = open || persons >= SMALLEST
  const counts = demandStates.map((state) => total(cells, state))
  const states = open ? counts.map(() => true) : shownParts(counts)
  const byDistrict = open ? cells.map(() => true) : shownParts(cells.map((cell) => cell.persons))
  const shown = (value: number, may: boolean): Counted => (large && may ? value : 'fewer')
  const state = (at: number): Counted => shown(counts[at] ?? 0, states[at] ?? false)
  const assessed = total(cells, 'assessed')
  const gradesShown = open || assessed >= SMALLEST
  return {
    service,
    group,
    persons: shown(persons, true),
    needed: state(0),
    awaiting: state(1),
    granted: state(2),
    running: state(3),
    ended: state(4),
    hours: large ? total(cells, 'hours') : null,
    assessed: assessed === 0 || gradesShown ? assessed : 'fewer',
    averageGrade:
      assessed > 0 && gradesShown ? Math.round((total(cells, 'gradeSum') * 10) / assessed) / 10 : null,
    districts: cells.map((cell, at) => ({
      districtId: cell.districtId,
      persons: shown(cell.persons, byDistrict[at] ?? false),
    })),
  }
}
