import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { RefusalNotes } from '@/ui/refusal-notes'
import type { ProcessContractPage } from '../process-contract-queries'
import { ContractForm } from './contract-forms'
import { ContractMark } from './contract-mark'
import { WaitingStep } from './waiting-step'

type ProcessContractProps = { page: ProcessContractPage; today: LocalDate }

/** The contract of a form that chooses nobody among offers – or why this form needs none. */
export function ProcessContract({ page, today }: ProcessContractProps) {
  if (page.without)
    return (
      <EmptyState icon="file-check" title="Ta forma nie potrzebuje umowy">
        {`${page.without.why} ${page.without.instead}`}
      </EmptyState>
    )
  if (page.name === null)
    return (
      <EmptyState icon="file-check" title="Umowa wynika z wyboru oferty">
        W tej formie wykonawcę wybiera się spośród ofert; umowa powstaje w zakładce „Oferty”.
      </EmptyState>
    )
  return (
    <>
      <WaitingStep step={page.steps[0]} today={today} />
      {page.contracts.map((contract) => (
        <ContractLine key={contract.id} contract={contract} paid={page.paid} />
      ))}
      <NewContract page={page} />
    </>
  )
}

type LineProps = { contract: ProcessContractPage['contracts'][number]; paid: boolean }

function ContractLine({ contract, paid }: LineProps) {
  return (
    <Card title={contract.number} aside={<ContractMark state={contract.state} />}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>
          {[
            contract.provider,
            `${formatDate(contract.from)} – ${formatDate(contract.until)}`,
            paid ? formatMoney(contract.amount) : 'bez środków miasta',
          ].join(', ')}
        </p>
        <LinkButton href={`/uslugi/umowy/${contract.id}`} icon="file-check">
          Otwórz umowę
        </LinkButton>
      </div>
    </Card>
  )
}

function NewContract({ page }: { page: ProcessContractPage }) {
  const { name, refusals, contracts } = page
  if (!page.mayWrite)
    return contracts.length === 0 ? (
      <EmptyState icon="file-check" title={`${name ?? 'Umowa'}: jeszcze nie ma projektu`}>
        Przygotowuje go specjalista ds. form realizacji albo koordynator tego procesu.
      </EmptyState>
    ) : null
  if (refusals.length > 0)
    return contracts.length === 0 ? (
      <EmptyState icon="file-check" title={`${name ?? 'Umowa'}: jeszcze nie teraz`}>
        {refusals.map(({ message, remedy }) => [message, remedy].join(' ')).join(' ')}
      </EmptyState>
    ) : (
      <RefusalNotes refusals={refusals} />
    )
  return (
    <Card title={`Projekt: ${(name ?? 'umowa').toLowerCase()}`}>
      <ContractForm
        processId={page.processId}
        amount={page.paid ? page.yearlyCost : 0}
        choosing={page.paid ? 'paid' : 'unpaid'}
      />
    </Card>
  )
}
