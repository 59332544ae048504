import type { LocalDate } from '@/kernel/calendar-day'
import { Card } from '@/ui/card'
import type { ContractPage } from '../contract-queries'
import { ContractForm, SignForm } from './contract-forms'
import { AnnexForm, ReportForm, SettleForms, TerminateForm } from './contract-life-forms'
import { WaitingStep } from './waiting-step'

/** What this person may do with the contract now: sign, report, settle. */
export function ContractWork({ contract, today }: { contract: ContractPage; today: LocalDate }) {
  const ids = { contractId: contract.id, version: contract.version }
  const { may } = contract
  return (
    <>
      <WaitingStep step={contract.steps[0]} today={today} />
      {may.sign ? (
        <Card title="Zawarcie umowy">
          <SignForm {...ids} today={today} partnership={contract.form === 'nonPublicPartnership'} />
        </Card>
      ) : null}
      {may.report ? (
        <Card title="Sprawozdanie z zadania">
          <ReportForm {...ids} today={today} grant={contract.grant} />
        </Card>
      ) : null}
      {may.settle ? (
        <Card title="Przyjęcie rozliczenia">
          <SettleForms {...ids} />
        </Card>
      ) : null}
    </>
  )
}

/** Changes of a contract: its draft, annexes, an early end. */
export function ContractChanges({ contract, today }: { contract: ContractPage; today: LocalDate }) {
  const ids = { contractId: contract.id, version: contract.version }
  const { may, first } = contract
  return (
    <>
      {may.change ? (
        <Card title="Zmiana projektu">
          <ContractForm
            processId={contract.processId}
            amount={contract.awarded ?? 0}
            draft={{
              ...ids,
              terms: {
                scope: contract.scope,
                settlementTerms: contract.settlementTerms,
                standardClause: true,
                validFrom: first.from,
                validTo: first.until,
                amount: first.amount,
                plannedHours: first.plannedHours ?? undefined,
              },
            }}
          />
        </Card>
      ) : null}
      {may.annex ? <AnnexForm {...ids} today={today} /> : null}
      {may.terminate ? <TerminateForm {...ids} today={today} /> : null}
    </>
  )
}
