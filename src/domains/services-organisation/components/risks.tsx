import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import type { Tone } from '@/ui/tone'
import { likelihoodLabels, riskEffectLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { weightOf } from '../rules/risks'
import { AddRiskForm, ChangeRiskForm, CloseRiskForm } from './risk-forms'

type Risk = ProcessPage['risks'][number]

const toneOf = (risk: Risk): Tone =>
  risk.closedOn ? 'neutral' : weightOf(risk) >= 6 ? 'danger' : weightOf(risk) >= 3 ? 'warning' : 'info'

/** The list of risks of the diagnosis, the heaviest first; it is printed with the process (D-007, D-025). */
export function RiskList({ process }: { process: ProcessPage }) {
  const { risks } = process
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">Ryzyka</h3>
      {risks.length === 0 ? (
        <p className="text-ink-soft">
          Lista ryzyk jest pusta. Diagnoza jest pełna, gdy mówi też, co może się nie udać i kto tego pilnuje.
        </p>
      ) : (
        <ol className="flex flex-col divide-y divide-line">
          {risks.map((risk) => (
            <li key={risk.id} className="flex flex-col gap-1 py-2">
              <RiskLine risk={risk} />
              {process.may.changeRisks && !risk.closedOn ? (
                <RiskEditing process={process} risk={risk} />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {process.may.changeRisks ? (
        <details className="print:hidden">
          <summary className="min-h-11 cursor-pointer font-semibold">Dodaj ryzyko</summary>
          <AddRiskForm key={risks.length} processId={process.id} workers={process.workers} />
        </details>
      ) : null}
    </section>
  )
}

function RiskLine({ risk }: { risk: Risk }) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <span>{risk.description}</span>
        <Badge tone={toneOf(risk)}>
          {risk.closedOn
            ? `zamknięte ${formatDate(risk.closedOn)}`
            : `prawdopodobieństwo ${likelihoodLabels[risk.likelihood]}, skutek ${riskEffectLabels[risk.effect]}`}
        </Badge>
      </span>
      <span className="text-sm text-ink-soft">{`Odpowiedź: ${risk.response} Pilnuje: ${risk.owner}.`}</span>
      {risk.outcome ? <span className="text-sm">{`Co się stało: ${risk.outcome}`}</span> : null}
    </>
  )
}

function RiskEditing({ process, risk }: { process: ProcessPage; risk: Risk }) {
  const { id, version, description, likelihood, effect, response, ownerId } = risk
  return (
    <details className="print:hidden">
      <summary className="cursor-pointer text-sm">
        Zmień albo zamknij<span className="sr-only">: {description}</span>
      </summary>
      <div className="grid gap-4 pt-2 lg:grid-cols-2">
        <ChangeRiskForm
          risk={{ riskId: id, version, description, likelihood, effect, response, ownerId }}
          workers={process.workers}
        />
        <CloseRiskForm riskId={id} version={version} />
      </div>
    </details>
  )
}
