import { formatDate, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { DataTable } from '@/ui/table/data-table'
import { EmptyState } from '@/ui/empty-state'
import { checkResultLabels, reportFigureLabels } from '../labels'
import { reportFigures } from '../model'
import type { ReportPage } from '../queries'
import { conformityWords } from '../rules/checklist'
import { ActionsList } from './actions-list'
import { ProviderCard } from './provider-card'

type Report = NonNullable<ReportPage['report']>

/** A report as it was handed over: counts, checklist, words, then the analysis and its actions. */
export function ReportFacts({ report, page }: { report: Report; page: ReportPage }) {
  return (
    <div className="flex flex-col gap-4">
      <Card title="Liczby miesiąca">
        <DescriptionList
          layout="columns"
          facts={reportFigures.map((figure) => ({
            term: reportFigureLabels[figure],
            value: report[figure] === null ? '–' : formatNumber(report[figure]),
            ...noteOf(figure, page),
          }))}
        />
      </Card>
      <ProviderCard page={page} writing={false} />
      <Card title="Zgodność ze standardem" aside={conformityWords(report.conformity)} padding="flush">
        <DataTable
          caption="Sprawdzone narzędzia standardu"
          columns={[
            {
              key: 'narzedzie',
              header: 'Co sprawdzono',
              cell: ({ code }) => report.tools.find((tool) => tool.code === code)?.label ?? code,
            },
            {
              key: 'wynik',
              header: 'Wynik',
              nowrap: true,
              cell: ({ result }) => (result ? checkResultLabels[result] : 'bez wyniku'),
            },
            { key: 'uwaga', header: 'Uwaga', cell: ({ note }) => note },
          ]}
          rows={report.checklist}
          rowKey={({ code }) => code}
          empty={<EmptyState title="Nie ma czego sprawdzać" />}
        />
      </Card>
      <Card title="Opis miesiąca">
        <p className="max-w-reading whitespace-pre-line">{report.description || 'Bez opisu.'}</p>
        {report.proposals ? (
          <p className="max-w-reading pt-3 whitespace-pre-line">{`Proponowane działania: ${report.proposals}`}</p>
        ) : null}
      </Card>
      {report.analysis ? (
        <Card
          title="Analiza"
          aside={report.decided ? `${report.decided.by}, ${formatDate(report.decided.on)}` : undefined}
        >
          <p className="max-w-reading whitespace-pre-line">{report.analysis}</p>
          {report.analysedWith ? <p className="pt-2">{`Wspólnie z: ${report.analysedWith}`}</p> : null}
          {page.actions.length > 0 ? (
            <ActionsList actions={page.actions} today={page.today} />
          ) : (
            <p className="pt-2 text-ink-soft">Bez działań bieżących.</p>
          )}
        </Card>
      ) : null}
    </div>
  )
}

function noteOf(figure: string, { before, contract }: ReportPage): { note?: string } {
  if (figure === 'hoursPlanned' && contract) return { note: contract.words }
  if (before === null) return {}
  const value = Object.entries(before).find(([name]) => name === figure)?.[1]
  return value === null || value === undefined ? {} : { note: `miesiąc wcześniej ${formatNumber(value)}` }
}
