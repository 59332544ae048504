import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'

export type Fact = { term: string; value: ReactNode; note?: ReactNode | undefined }

type DescriptionListProps = {
  facts: readonly Fact[]
  /** `rows` – name at the left; `columns` – as many short facts beside each other as fit. */
  layout?: 'rows' | 'columns' | undefined
  /** Shown for a fact with no value. */
  none?: string | undefined
  className?: string | undefined
}

/** Facts of a record as "name – value" pairs. */
export function DescriptionList({
  facts,
  layout = 'rows',
  none = 'brak danych',
  className,
}: DescriptionListProps) {
  const columns = layout === 'columns'
  return (
    <dl
      className={cn(
        columns
          ? 'grid grid-cols-[repeat(auto-fill,minmax(min(12rem,100%),1fr))] gap-x-6 gap-y-3'
          : 'flex flex-col divide-y divide-line',
        className,
      )}
    >
      {facts.map((fact) => (
        <div
          key={fact.term}
          className={columns ? 'min-w-0' : 'grid gap-x-4 py-2 sm:grid-cols-[min(13rem,40%)_minmax(0,1fr)]'}
        >
          <dt className={cn('text-ink-soft', columns && 'text-sm')}>{fact.term}</dt>
          <dd className="min-w-0">
            {isBlank(fact.value) ? <span className="text-ink-soft">{none}</span> : fact.value}
            {fact.note ? <div className="text-sm text-ink-soft">{fact.note}</div> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const isBlank = (value: ReactNode) => value === null || value === undefined || value === '' || value === false
