import type { LocalDate } from '@/kernel/calendar-day'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import type { ContractPage } from '../contract-queries'
import { StepButton } from './award-forms'
import { ContractForm, SignForm } from './contract-forms'
import { AnnexForm, ReportForm, SettleForms, TerminateForm } from './contract-life-forms'

/** What this person may do with the contract now: sign, report, settle. */
export function ContractWork({ contract, today }: { contract: ContractPage; today: LocalDate }) {
  const ids = { contractId: contract.id, version: contract.version }
  const { may } = contract
  const waiting = contract.steps[0]
  return (
    <>
      {waiting ? (
        <Callout tone="success" title={`Zapisy do kroku ${waiting.code} są kompletne: ${waiting.activity}`}>
          <StepButton key={waiting.id} step={waiting} today={today} />
        </Callout>
      ) : null}
      {may.sign ? (
        <Card title="Zawarcie umowy">
          <SignForm
            key={contract.version}
            {...ids}
            today={today}
            partnership={contract.form === 'nonPublicPartnership'}
          />
        </Card>
      ) : null}
      {may.report ? (
        <Card title="Sprawozdanie z zadania">
          <ReportForm key={contract.version} {...ids} today={today} grant={contract.grant} />
        </Card>
      ) : null}
      {may.settle ? (
        <Card title="Przyjęcie rozliczenia">
          <SettleForms key={contract.version} {...ids} />
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
            key={contract.version}
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
      {may.annex ? <AnnexForm key={`a${contract.version}`} {...ids} today={today} /> : null}
      {may.terminate ? <TerminateForm key={`t${contract.version}`} {...ids} today={today} /> : null}
    </>
  )
}
