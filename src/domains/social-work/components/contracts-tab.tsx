import { formatMoney } from '@/kernel/money'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import type { FileHead } from '../file-head'
import type { contractsOfFile } from '../file-queries'
import { benefitFormLabels, type BenefitForm } from '../labels'
import type { Kept } from '../model'
import { BenefitRequestForm, ContractForm } from './contract-forms'
import { Folded } from './folded'

type Contract = Awaited<ReturnType<typeof contractsOfFile>>[number]
type ContractsTabProps = {
  head: FileHead
  contracts: readonly Contract[]
  today: LocalDate
  goals: string
  kept: { contract: Kept; request: Kept }
}

/** Contracts with the requests under them; a request needs a contract in force. */
export function ContractsTab({ head, contracts, today, goals, kept }: ContractsTabProps) {
  const mayChange = head.leads && head.state === 'open'
  const running = contracts.some((contract) => contract.running)
  return (
    <>
      {contracts.map((contract) => (
        <ContractCard key={contract.id} contract={contract} mayChange={mayChange} kept={kept.request} />
      ))}
      {mayChange ? (
        running ? null : (
          <Card title="Nowy kontrakt socjalny">
            <ContractForm fileId={head.id} today={today} goals={goals} kept={kept.contract} />
          </Card>
        )
      ) : contracts.length === 0 ? (
        <Card>
          <p className="text-ink-soft">Z tą rodziną nie zawarto kontraktu socjalnego.</p>
        </Card>
      ) : null}
    </>
  )
}

type ContractCardProps = { contract: Contract; mayChange: boolean; kept: Kept }

function ContractCard({ contract, mayChange, kept }: ContractCardProps) {
  return (
    <Card
      title={`Kontrakt ${contract.number}`}
      aside={
        <Badge tone={contract.running ? 'success' : 'neutral'}>
          {contract.running ? 'obowiązuje' : 'zakończony'}
        </Badge>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">
          Podpisany {formatDate(contract.signedOn)}, obowiązuje{' '}
          {formatRange({ from: contract.validFrom, to: contract.validTo })}.
        </p>
        <p className="max-w-reading whitespace-pre-line">{contract.goals}</p>
        <ol className="list-decimal pl-6">
          {contract.provisions.map((provision) => (
            <li key={provision}>{provision}</li>
          ))}
        </ol>
        {contract.requests.map((request) => (
          <div
            key={request.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3"
          >
            <p className="min-w-0 flex-[1_1_16rem]">
              <span className="font-semibold">Wniosek o zasiłek celowy: {formatMoney(request.amount)}</span>
              <span className="block text-sm text-ink-soft">
                {formatDate(request.sentOn)}, forma{' '}
                {benefitFormLabels[request.form as BenefitForm] ?? request.form}
              </span>
            </p>
            <Badge tone={request.readAt ? 'success' : 'neutral'}>
              {request.readAt ? 'odczytany' : 'jeszcze nieodczytany'}
            </Badge>
            <LinkButton
              href={`/api/exports/social-work/print/benefitRequest/${request.id}`}
              size="small"
              icon="file-text"
              newWindow
            >
              Wydruk
            </LinkButton>
          </div>
        ))}
        {mayChange && contract.running ? (
          // sent, it folds: the next one begins with opening it
          <Folded
            key={contract.requests.length}
            label="Złóż wniosek o zasiłek celowy na realizację kontraktu"
            icon="send"
            open={kept !== null}
          >
            <BenefitRequestForm
              contractId={contract.id}
              provisions={contract.provisions}
              refusals={contract.requestRefusals}
              kept={kept}
            />
          </Folded>
        ) : null}
      </div>
    </Card>
  )
}
