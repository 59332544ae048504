import { plotOf, type Series } from '../rules/plot'

type TrendPlotProps = { id: string; title: string; months: readonly string[]; series: readonly Series[] }

/** Told apart by the dash of the line and the shape of its points, not by colour alone. */
const strokes = [
  { line: 'stroke-brand', dash: undefined, mark: 'circle' },
  { line: 'stroke-ink-soft', dash: '6 4', mark: 'square' },
] as const

/** A trend over months as a picture with its words; the figures stand in the table beside it. */
export function TrendPlot({ id, title, months, series }: TrendPlotProps) {
  const plot = plotOf(months, series)
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-tytul`}
        viewBox={`0 0 ${plot.width} ${plot.height}`}
        className="h-auto w-full max-w-xl"
      >
        <title id={`${id}-tytul`}>{`${title}. Liczby są w tabeli obok.`}</title>
        {plot.rows.map(({ at, label }) => (
          <g key={at}>
            <line x1={56} x2={plot.width - 12} y1={at} y2={at} className="stroke-line" />
            <text x={48} y={at + 5} textAnchor="end" className="fill-ink-soft text-sm">
              {label}
            </text>
          </g>
        ))}
        {plot.columns.map(({ at, label }, index) =>
          index % 3 === 0 ? (
            <text
              key={label}
              x={at}
              y={plot.height - 10}
              textAnchor="middle"
              className="fill-ink-soft text-sm"
            >
              {label}
            </text>
          ) : null,
        )}
        {plot.lines.map((line, index) => (
          <PlotLine key={line.label} line={line} look={strokes[index % strokes.length] ?? strokes[0]} />
        ))}
      </svg>
      <Legend series={series} />
    </figure>
  )
}

type Look = (typeof strokes)[number]

function PlotLine({ line, look }: { line: ReturnType<typeof plotOf>['lines'][number]; look: Look }) {
  return (
    <g className={look.line}>
      <path d={line.path} fill="none" strokeWidth={2.5} strokeDasharray={look.dash} />
      {line.points.map(({ x, y }) =>
        look.mark === 'circle' ? (
          <circle key={x} cx={x} cy={y} r={4} className="fill-surface" strokeWidth={2} />
        ) : (
          <rect key={x} x={x - 4} y={y - 4} width={8} height={8} className="fill-surface" strokeWidth={2} />
        ),
      )}
    </g>
  )
}

function Legend({ series }: { series: readonly Series[] }) {
  if (series.length < 2) return null
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {series.map(({ label }, index) => {
        const look = strokes[index % strokes.length] ?? strokes[0]
        return (
          <li key={label} className="flex items-center gap-2">
            <svg aria-hidden="true" width={36} height={12} viewBox="0 0 36 12" className={look.line}>
              <line x1={0} x2={36} y1={6} y2={6} strokeWidth={2.5} strokeDasharray={look.dash} />
            </svg>
            {label}
          </li>
        )
      })}
    </ul>
  )
}
