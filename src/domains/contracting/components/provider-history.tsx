import Link from 'next/link'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { processNumber } from '@/domains/services-organisation/labels'
import { Card } from '@/ui/card'
import type { ProviderPage } from '../provider-queries'
import { ContractMark } from './contract-mark'

/** Contracts and settled tasks, newest first. */
export function ProviderContracts({ provider }: { provider: ProviderPage }) {
  return (
    <Card title="Umowy i rozliczone zadania">
      {provider.contracts.length === 0 ? (
        <p className="text-ink-soft">Ten podmiot nie miał jeszcze umowy z ośrodkiem.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {provider.contracts.map(
            ({ id, documentNumber, process, from, until, amount, state, settlement }) => (
              <li key={id} className="flex flex-col gap-0.5 py-2">
                <span className="flex flex-wrap items-center gap-2">
                  <Link href={`/uslugi/umowy/${id}`}>{documentNumber ?? 'umowa'}</Link>
                  <ContractMark state={state} settlement={settlement?.state ?? null} />
                </span>
                <span>{process}</span>
                <span className="text-sm text-ink-soft">
                  {`${formatDate(from)} – ${formatDate(until)}, ${formatMoney(amount)}`}
                  {settlement?.state === 'accepted'
                    ? `, wykorzystano ${formatMoney(settlement.usedAmount)}, zwrócono ${formatMoney(settlement.returnedAmount)}`
                    : ''}
                </span>
              </li>
            ),
          )}
        </ul>
      )}
    </Card>
  )
}

/** Processes whose information on needs names this provider; nothing while there is none. */
export function ProviderDiagnoses({ provider }: { provider: ProviderPage }) {
  if (provider.diagnoses.length === 0) return null
  return (
    <Card title="W informacjach o potrzebach">
      <ul className="flex flex-col divide-y divide-line">
        {provider.diagnoses.map(({ id, title, ...process }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2 py-2">
            <Link href={`/uslugi/${id}?krok=DIA-03#krok`}>{title}</Link>
            <span className="text-sm text-ink-soft">{processNumber(process)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
