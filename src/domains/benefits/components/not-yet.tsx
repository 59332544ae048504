import Link from 'next/link'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { ProceedingHead } from '../proceeding-view'

const partOf = (proceedingId: string, tab: string) => `/swiadczenia/${proceedingId}?karta=${tab}`

type NoDraftYetProps = { proceedingId: string; missing: ProceedingHead['missing'] }

/** No draft before the examination ends: what the case waits for, each with the place where it is done. */
export function NoDraftYet({ proceedingId, missing }: NoDraftYetProps) {
  return (
    <EmptyState icon="gavel" title="Projekt powstaje po zakończeniu badania">
      <ul className="flex flex-col gap-1">
        {missing.map(({ label, tab }) => (
          <li key={label}>
            {tab ? (
              <Link href={partOf(proceedingId, tab)} prefetch={false} className="inline-flex min-h-6">
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

type NoDeliveryYetProps = { proceedingId: string; drafted: boolean }

/** Nothing to deliver before the signature: says what is waited for and leads there. */
export function NoDeliveryYet({ proceedingId, drafted }: NoDeliveryYetProps) {
  return (
    <EmptyState
      icon="mail"
      title="Tu odnotujesz doręczenie podpisanej decyzji"
      action={
        <LinkButton href={partOf(proceedingId, 'decyzja')} icon="gavel">
          Otwórz decyzję
        </LinkButton>
      }
    >
      {drafted ? 'Projekt nie jest jeszcze podpisany.' : 'Nie ma jeszcze projektu decyzji.'}
    </EmptyState>
  )
}
