import { formatDateTime } from '@/kernel/polish'
import { formatMoney } from '@/kernel/money'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { RefusalNotes } from '@/ui/refusal-notes'
import { StatusBadge } from '@/ui/status-badge'
import { returnDraft, signDecision, submitForSignature } from '../actions'
import { benefitKindLabels, decisionKindLabels } from '../labels'
import type { ProceedingFile } from '../queries'
import { Fold } from './fold'
import { decisionLooks } from './looks'
import { StepButton } from './step-button'
import { ReasonForm } from './case-forms'

type SigningCardProps = { head: ProceedingFile['head']; decision: NonNullable<ProceedingFile['decision']> }

/** What the decision still lacks, handing it over, signing and returning it. */
export function SigningCard({ head, decision }: SigningCardProps) {
  const step = { decisionId: decision.id, version: decision.version }
  const what = `${decisionKindLabels[decision.kind]}: ${benefitKindLabels[decision.benefit].toLowerCase()}${decision.amount === null ? '' : `, ${formatMoney(decision.amount)}`}`
  return (
    <Card title="Decyzja" aside={<StatusBadge status={decision.state} looks={decisionLooks} />}>
      <div className="flex flex-col gap-4">
        <p>
          <strong>{what}</strong>
          <span className="block text-sm text-ink-soft">
            projekt: {decision.draftedBy}
            {decision.signedBy && decision.signedAt
              ? `; podpis: ${decision.signedBy}, ${formatDateTime(decision.signedAt)}; nr ${decision.number ?? ''}`
              : ''}
          </span>
        </p>
        {decision.missing.length > 0 ? (
          <div>
            <h3 className="text-base">Czego brakuje</h3>
            <RefusalNotes refusals={decision.missing} />
          </div>
        ) : null}
        {decision.warnings.length > 0 ? <RefusalNotes tone="warning" refusals={decision.warnings} /> : null}
        {head.may.lead && (head.state === 'readyForDecision' || head.state === 'discontinuing') ? (
          <StepButton
            key={decision.version}
            action={submitForSignature}
            input={step}
            label="Przekaż do podpisu"
            icon="send"
            refusals={head.steps.submit}
          />
        ) : null}
        {head.state === 'awaitingSignature' ? <Signing head={head} decision={decision} /> : null}
      </div>
    </Card>
  )
}

function Signing({ head, decision }: SigningCardProps) {
  if (!head.may.sign)
    return (
      <Callout tone="info" title="Projekt czeka na podpis">
        Podpisze go inna osoba, upoważniona do wydawania decyzji.
      </Callout>
    )
  const step = { decisionId: decision.id, version: decision.version }
  return (
    <div className="flex flex-col gap-4">
      <StepButton
        key={decision.version}
        action={signDecision}
        input={step}
        label="Podpisz decyzję"
        icon="signature"
        refusals={head.steps.sign}
        question={{
          title: 'Podpisać decyzję?',
          body: 'Decyzja dostanie dzisiejszą datę, numer i podpis z Twoim imieniem, nazwiskiem i stanowiskiem. Treści nie będzie można już zmienić.',
        }}
      />
      <div className="rounded-md border border-line">
        <Fold title="Zwróć do poprawy">
          <ReasonForm
            action={returnDraft}
            input={step}
            id="zwrot"
            label="Co poprawić"
            hint="Zobaczy to pracownik, który przygotował projekt."
            submitLabel="Zwróć do poprawy"
          />
        </Fold>
      </div>
    </div>
  )
}
