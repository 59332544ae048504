import type { LocalDate } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatDateTime, formatMonth } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { RefusalNotes } from '@/ui/refusal-notes'
import { confirmIncome, removeIncomeLine } from '../actions'
import type { ProceedingFile } from '../queries'
import { incomeKindLabels } from '../rules/income-kinds'
import { NEW_LINE, unsavedIncome } from '../rules/typed-parts'
import { Fold } from './fold'
import { StepButton } from './step-button'
import { CircumstancesForm, EvidenceForm, IncomeLineForm } from './case-forms'

type IncomePanelProps = Pick<ProceedingFile, 'head' | 'income' | 'typedParts'> & { today: LocalDate }

const editable = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision']

/** The income set beside its evidence: who, which month, what counts and why (art. 8 ups). */
export function IncomePanel({ head, income, typedParts, today }: IncomePanelProps) {
  const mayWrite = head.may.lead && editable.includes(head.state)
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <Confirmation head={head} income={income} mayWrite={mayWrite} />
        <LinesCard head={head} income={income} typedParts={typedParts} mayWrite={mayWrite} />
      </div>
      <div className="flex min-w-0 flex-col gap-6">
        {mayWrite ? (
          <Card title="Okoliczności">
            <CircumstancesForm
              proceedingId={head.id}
              version={head.version}
              permanent={head.benefit === 'permanent'}
              incomeLost={income.incomeLost}
              unableToWork={income.unableToWork}
            />
          </Card>
        ) : null}
        <EvidenceCard
          head={head}
          income={income}
          today={today}
          // the letter with which the application was taken back
          mayWrite={mayWrite || (head.may.lead && head.state === 'discontinuing')}
        />
      </div>
    </div>
  )
}

type PartProps = Pick<ProceedingFile, 'head' | 'income'> & { mayWrite: boolean }

function Confirmation({ head, income, mayWrite }: PartProps) {
  const { calculation } = income
  const asking = mayWrite && !income.confirmedAt
  const missing = calculation.income.warnings.filter(({ code }) => code === 'income.missing')
  // what stands in the way of confirming is said at its button
  const warnings = calculation.income.warnings.filter((warning) => !asking || !missing.includes(warning))
  return (
    <Card
      title={`Dochód za ${formatMonth(income.month)}`}
      aside={
        income.confirmedAt ? (
          <Badge tone="success" icon="check">
            zatwierdzony {formatDateTime(income.confirmedAt)}
          </Badge>
        ) : (
          <Badge tone="warning">niezatwierdzony</Badge>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-1">
          {calculation.income.explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {warnings.length > 0 ? <RefusalNotes tone="warning" refusals={warnings} /> : null}
        {asking ? (
          <StepButton
            key={head.version}
            action={confirmIncome}
            input={{ proceedingId: head.id, version: head.version }}
            label="Zatwierdź zestawienie dochodu"
            icon="check"
            refusals={missing}
          />
        ) : null}
      </div>
    </Card>
  )
}

function LinesCard({ head, income, typedParts, mayWrite }: PartProps & Pick<ProceedingFile, 'typedParts'>) {
  const keptNew = unsavedIncome(income.rows, typedParts?.income[NEW_LINE])
  const nameOf = new Map(head.household.map(({ id, name }) => [id, name]))
  const titleOf = new Map(income.evidence.map(({ id, title }) => [id, title]))
  const form = {
    proceedingId: head.id,
    people: head.household.map(({ id, name }) => ({ id, name })),
    evidence: income.evidence.map(({ id, title }) => ({ id, title })),
  }
  return (
    <Card title="Zestawienie dochodów" padding="flush">
      {income.rows.length === 0 ? (
        <EmptyState icon="wallet" title="Nie wpisano jeszcze żadnego dochodu">
          Każda osoba w gospodarstwie potrzebuje wpisu – także „Brak dochodu (oświadczenie)”.
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {income.rows.map((row) => {
            const kept = unsavedIncome([row], typedParts?.income[row.id])
            const assessed = income.assessed.find(({ line }) => line.id === row.id)
            return (
              <li key={row.id} className="flex flex-col gap-2 px-4 py-3">
                <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
                  <p className="min-w-0">
                    <strong>{incomeKindLabels[row.kind]}</strong> ·{' '}
                    {nameOf.get(row.personId) ?? 'osoba spoza gospodarstwa'} · {formatMonth(row.month)}
                  </p>
                  <p className="tabular-nums font-semibold">
                    {assessed?.counted ? formatMoney(assessed.net) : 'nie liczy się'}
                  </p>
                </div>
                <p className="text-sm text-ink-soft">
                  {assessed?.explanation}{' '}
                  {row.evidenceId ? `Dowód: ${titleOf.get(row.evidenceId) ?? '–'}.` : 'Bez dowodu.'}
                  {row.note ? ` ${row.note}` : ''}
                </p>
                {mayWrite ? (
                  <div className="flex flex-wrap gap-2">
                    <details className="group w-full" open={kept !== null}>
                      <summary className="w-fit min-h-8 cursor-pointer text-link underline">
                        Zmień albo usuń
                      </summary>
                      <div className="mt-3 flex flex-col gap-4">
                        <IncomeLineForm {...form} line={row} kept={kept} />
                        <StepButton
                          action={removeIncomeLine}
                          input={{ lineId: row.id, version: row.version }}
                          label="Usuń ten wpis"
                          icon="trash-2"
                          variant="danger"
                          size="small"
                          question={{
                            title: 'Usunąć wpis dochodu?',
                            body: 'Wpis zniknie z zestawienia; ślad zostanie w historii sprawy.',
                          }}
                        />
                      </div>
                    </details>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ul>
      )}
      {mayWrite ? (
        <div className="border-t border-line">
          <Fold title="Dodaj dochód" open={income.rows.length === 0 || keptNew !== null}>
            <IncomeLineForm key={income.rows.length} {...form} month={income.month} kept={keptNew} />
          </Fold>
        </div>
      ) : null}
    </Card>
  )
}

function EvidenceCard({ head, income, today, mayWrite }: PartProps & { today: LocalDate }) {
  return (
    <Card title="Dowody" padding="flush">
      {income.evidence.length === 0 ? (
        <div className="p-4">
          <Callout tone="warning" title="Brak materiału źródłowego">
            Sądy uchylają decyzje, gdy w aktach nie ma dowodów. Dołącz zaświadczenia i oświadczenia.
          </Callout>
        </div>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {income.evidence.map((row) => (
            <li key={row.id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2">
              <span className="min-w-0">
                {row.title}
                <span className="block text-sm text-ink-soft">
                  {formatDate(row.receivedOn)}
                  {row.fileId ? '' : ', na papierze'}
                </span>
              </span>
              {row.fileId ? (
                <LinkButton href={`/api/documents/${row.fileId}`} size="small" icon="file-text" newWindow>
                  Otwórz
                </LinkButton>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <div className="border-t border-line">
          <Fold title="Dołącz dowód">
            <EvidenceForm key={income.evidence.length} proceedingId={head.id} today={today} />
          </Fold>
        </div>
      ) : null}
    </Card>
  )
}
