import Link from 'next/link'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'
import { realisationFormLabels } from '@/domains/services-organisation/labels'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { awardedByLabels, contractSideLabels, settlementStateLabels } from '../labels'
import { annexWords } from '../annex-words'
import type { ContractPage } from '../contract-queries'

/** The terms of a contract as they stand today, and on what it rests. */
export function ContractFacts({ contract }: { contract: ContractPage }) {
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="Warunki">
        <DescriptionList
          facts={[
            { term: 'Okres', value: `${formatDate(contract.from)} – ${formatDate(contract.until)}` },
            { term: 'Kwota', value: formatMoney(contract.amount) },
            {
              term: 'Godzin w miesiącu',
              value: contract.plannedHours === null ? null : formatNumber(contract.plannedHours),
            },
            { term: 'Zakres', value: <span className="whitespace-pre-line">{contract.scope}</span> },
            {
              term: 'Rozliczenie',
              value: <span className="whitespace-pre-line">{contract.settlementTerms}</span>,
            },
            { term: 'Standard', value: 'wykonywanie usługi zgodnie ze standardem' },
          ]}
        />
      </Card>
      <Card title="Strony i podstawa">
        <DescriptionList
          facts={[
            {
              term: 'Wykonawca',
              value: <Link href={`/uslugi/wykonawcy/${contract.providerId}`}>{contract.provider}</Link>,
            },
            {
              term: 'Proces',
              value: (
                <Link href={`/uslugi/${contract.processId}/${contract.direct ? 'umowa' : 'oferty'}`}>
                  {contract.process}
                </Link>
              ),
            },
            { term: 'Forma', value: realisationFormLabels[contract.form] },
            contract.direct
              ? {
                  term: 'Podstawa',
                  value: `decyzja o formie realizacji${contract.formDecidedOn ? ` z ${formatDate(contract.formDecidedOn)}` : ''}`,
                }
              : {
                  term: 'Decyzja o wyborze',
                  value: contract.awardedOn
                    ? `${contract.decisionNumber ?? ''}, ${formatDate(contract.awardedOn)}, ${formatMoney(contract.awarded ?? 0)}`
                    : null,
                },
            {
              term: 'Zawarta',
              value: contract.signedOn
                ? `${formatDate(contract.signedOn)}, ${contract.decidedBy ? awardedByLabels[contract.decidedBy] : ''}`
                : 'jeszcze nie',
            },
            ...contract.signatures.map(({ side, name, role }) => ({
              term: `Podpis: ${contractSideLabels[side]}`,
              value: role ? `${name}, ${role}` : name,
            })),
          ]}
        />
        {contract.terminatedOn ? (
          <Callout tone="warning" title={`Rozwiązana ${formatDate(contract.terminatedOn)}`}>
            {contract.terminateReason}
          </Callout>
        ) : null}
      </Card>
    </div>
  )
}

/** Annexes in their order; the first terms stay to be read. */
export function ContractAnnexes({ contract }: { contract: ContractPage }) {
  if (contract.annexes.length === 0) return null
  const { first } = contract
  return (
    <Card title="Aneksy">
      <p className="pb-2 text-sm text-ink-soft">
        {`Pierwotnie: ${formatDate(first.from)} – ${formatDate(first.until)}, ${formatMoney(first.amount)}${first.plannedHours === null ? '' : `, ${formatNumber(first.plannedHours)} godz. w miesiącu`}.`}
      </p>
      <ol className="flex flex-col divide-y divide-line">
        {contract.annexes.map((annex) => (
          <li key={annex.id} className="flex flex-col gap-0.5 py-2">
            <span className="font-semibold">{`Aneks ${annex.number}, od ${formatDate(annex.effectiveOn)}`}</span>
            <span>{annex.summary}</span>
            <span className="text-sm text-ink-soft">{annexWords(annex)}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** The report of the task as it was entered, and what became of it. */
export function ContractReport({ contract }: { contract: ContractPage }) {
  const { report } = contract
  if (!report) return null
  return (
    <Card
      title="Sprawozdanie i rozliczenie"
      aside={
        <Badge
          tone={report.state === 'accepted' ? 'success' : report.state === 'returned' ? 'warning' : 'info'}
        >
          {settlementStateLabels[report.state]}
        </Badge>
      }
    >
      {report.returnReason ? (
        <Callout tone="warning" title="Do poprawy">
          {report.returnReason}
        </Callout>
      ) : null}
      <DescriptionList
        facts={[
          { term: 'Złożone', value: formatDate(report.reportOn) },
          { term: 'Wykorzystano', value: formatMoney(report.usedAmount) },
          { term: 'Zwrócono', value: formatMoney(report.returnedAmount) },
          {
            term: 'Wykonane godziny',
            value: report.hoursDone === null ? null : formatNumber(report.hoursDone),
          },
          { term: 'Skorzystało osób', value: report.recipients },
          { term: 'Co zrobiono', value: <span className="whitespace-pre-line">{report.results}</span> },
          ...(report.decidedOn && report.state === 'accepted'
            ? [{ term: 'Przyjęte', value: formatDate(report.decidedOn) }]
            : []),
        ]}
      />
    </Card>
  )
}
