type ProgressBarProps = {
  label: string
  value: number
  max: number
  /** What the numbers mean: "312 z 5 000 pozycji". */
  words?: string | undefined
}

/** How far a long work has come. */
export function ProgressBar({ label, value, max, words }: ProgressBarProps) {
  const percent = max <= 0 ? 0 : Math.min(100, Math.round((value / max) * 100))
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="text-ink-soft">{words ?? `${percent}%`}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={words}
        className="h-2 overflow-hidden rounded-full border border-line-strong bg-sunken"
      >
        <div className="h-full bg-brand" style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
