import type { ReactNode } from 'react'
import type { Refusal } from '@/kernel/refusal'
import { Callout } from '@/ui/callout'

type RefusedStateProps = {
  title?: string | undefined
  refusals: readonly Refusal[]
  actions?: ReactNode | undefined
}

/** A rule said no: what, why, and what to do about it. */
export function RefusedState({
  title = 'Tego nie można teraz zrobić',
  refusals,
  actions,
}: RefusedStateProps) {
  return (
    <Callout tone="danger" icon="ban" role="alert" title={title} actions={actions}>
      <ul className="flex flex-col gap-1">
        {refusals.map((refusal) => (
          <li key={refusal.code}>
            {refusal.message}{' '}
            {refusal.remedy ? <span className="font-semibold">{refusal.remedy}</span> : null}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
