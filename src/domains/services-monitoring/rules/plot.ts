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

const usual: Size = { width: 720, height: 260, left: 56, bottom: 36 }

/** The smallest round number not under the value: 1, 2 or 5 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10
  return step * power
}

/** Lines over months as paths of an SVG, with four rows and the months beneath; a missing month breaks the line. */
export function plotOf(months: readonly string[], series: readonly Series[], size: Size = usual): Plot {
  const most = roundUp(Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))))
  const top = 12
  const inner = { width: size.width - size.left - 28, height: size.height - size.bottom - top }
  const x = (at: number) =>
    round(size.left + (months.length < 2 ? inner.width / 2 : (at * inner.width) / (months.length - 1)))
  const y = (value: number) => round(top + inner.height - (value / most) * inner.height)
  return {
    width: size.width,
    height: size.height,
    lines: series.map(({ label, values }) => {
      const points = values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value), value }]))
      return { label, points, path: pathOf(values, x, y) }
    }),
    rows: [0, 1, 2, 3, 4].map((at) => ({ at: y((most * at) / 4), label: tickWords((most * at) / 4) })),
    columns: months.map((label, at) => ({ at: x(at), label })),
  }
}

const round = (value: number) => Math.round(value * 10) / 10

const tickWords = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(1).replace('.', ',')

function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === null) return ''
      const before = at === 0 ? null : (values[at - 1] ?? null)
      return `${before === null ? 'M' : 'L'}${x(at)} ${y(value)}`
    })
    .filter((part) => part !== '')
    .join(' ')
}
