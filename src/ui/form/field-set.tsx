import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'

type FieldSetProps = {
  legend: string
  hint?: ReactNode | undefined
  /** `row` puts short fields beside each other where they fit. */
  layout?: 'column' | 'row' | undefined
  children: ReactNode
  className?: string | undefined
}

/** Fields that belong together, under one name. */
export function FieldSet({ legend, hint, layout = 'column', children, className }: FieldSetProps) {
  return (
    <fieldset className={cn('min-w-0', className)}>
      <legend className="mb-3 text-lg font-semibold">
        {legend}
        {hint ? <span className="block max-w-reading text-sm font-normal text-ink-soft">{hint}</span> : null}
      </legend>
      {layout === 'row' ? (
        <FieldRow>{children}</FieldRow>
      ) : (
        <div className="flex flex-col gap-5">{children}</div>
      )}
    </fieldset>
  )
}

/** Short fields beside each other where they fit, below each other where they do not. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}
