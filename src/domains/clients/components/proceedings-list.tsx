import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatDate } from '@/kernel/polish'
import { benefitKindLabels, proceedingStateLabels } from '@/domains/benefits/labels'
import { Badge } from '@/ui/badge'
import type { ClientProceeding } from '../client-proceedings'

type ProceedingsListProps = {
  proceedings: readonly ClientProceeding[]
  /** The way to a new application, for those who may take one. */
  start: ReactNode
}

/** The proceedings of one benefits file, for those whom the wall lets in. */
export function ProceedingsList({ proceedings, start }: ProceedingsListProps) {
  return (
    <>
      {proceedings.length === 0 ? (
        <p className="mt-3 text-ink-soft">W tych aktach nie ma jeszcze wniosku.</p>
      ) : (
        <List proceedings={proceedings} />
      )}
      {start ? <div className="mt-3">{start}</div> : null}
    </>
  )
}

function List({ proceedings }: Pick<ProceedingsListProps, 'proceedings'>) {
  return (
    <ul className="mt-3 flex flex-col divide-y divide-line border-t border-line">
      {proceedings.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <Link href={`/swiadczenia/${one.id}`} prefetch={false} className="font-semibold">
            {one.caseNumber}
          </Link>
          <span>{benefitKindLabels[one.benefit]}</span>
          <span className="text-ink-soft">wniosek z {formatDate(one.appliedOn)}</span>
          <Badge tone={one.state === 'inForce' ? 'success' : 'info'}>
            {proceedingStateLabels[one.state]}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
