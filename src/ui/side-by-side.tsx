import type { ReactNode } from 'react'

type SideBySideProps = {
  /** The evidence: what one looks at. */
  evidence: ReactNode
  evidenceLabel: string
  /** What one writes. */
  children: ReactNode
}

/** Evidence at the left, form at the right from 1280 px; below that the evidence folds above the form. */
export function SideBySide({ evidence, evidenceLabel, children }: SideBySideProps) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-2">
      <section
        aria-label={evidenceLabel}
        className="min-w-0 xl:sticky xl:top-[calc(var(--top-bar-height)+var(--file-header-height)+1rem)] xl:max-h-[calc(100dvh-var(--top-bar-height)-var(--file-header-height)-2rem)] xl:overflow-y-auto print:static print:max-h-none"
        tabIndex={0}
      >
        {evidence}
      </section>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
