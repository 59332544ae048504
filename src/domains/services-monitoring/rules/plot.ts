import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatNumber } from '@/kernel/polish'

/** A line over months: a value or nothing where there was no report. */
export type Series = { readonly label: string; readonly values: readonly (number | null)[] }

export type PlotLine = { readonly label: string; readonly path: string; readonly points: readonly Point[] }
type Point = { readonly x: number; readonly y: number; readonly value: number }
export type Tick = { readonly at: number; readonly label: string }

export type Plot = {
  readonly width: number
  readonly height: number
  readonly lines: readonly PlotLine[]
  readonly rows: readonly Tick[]
  readonly columns: readonly Tick[]
}

type Size = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly bottom: number
}

/** About as wide as it is drawn beside its table, so that its words keep their size. */
const usual: Size = { width: 460, height: 240, left: 56, bottom: 36 }

/** Above the highest row and right of the last month, so that marks are whole. */
const TOP = 12
const RIGHT = 28

/** Lines over months as paths of an SVG, with about four rows and the months beneath; a missing month breaks the line. */
export function plotOf(months: readonly string[], series: readonly Series[], size: Size = usual): Plot {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const y = scaleLinear([0, most], [size.height - size.bottom, TOP]).nice(4)
  const place = scalePoint(months.keys(), [size.left, size.width - RIGHT])
  const x = (at: number) => place(at) ?? size.left
  return {
    width: size.width,
    height: size.height,
    lines: series.map(({ label, values }) => ({
      label,
      points: values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value), value }])),
      path:
        line<number | null>()
          .digits(1)
          .defined((value) => value !== null)
          .x((_value, at) => x(at))
          .y((value) => y(value ?? 0))(values) ?? '',
    })),
    rows: y.ticks(4).map((value) => ({ at: y(value), label: formatNumber(value) })),
    columns: months.map((label, at) => ({ at: x(at), label })),
  }
}
