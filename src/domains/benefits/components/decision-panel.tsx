import type { LocalDate } from '@/kernel/local-date'
import { formatDateTime } from '@/kernel/polish'
import { DocumentView } from '@/platform/documents/document-view'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { SideBySide } from '@/ui/side-by-side'
import type { ProceedingFile } from '../queries'
import { DecisionFacts } from './decision-facts-card'
import { DiscontinuanceDraft, DiscontinuanceFacts } from './discontinuance-panel'
import { Fold } from './fold'
import { NoDraftYet } from './not-yet'
import { PrinciplesFold } from './principles-fold'
import { SigningCard } from './signing-card'
import { DecisionTermsForm, DraftTextsForm } from './case-forms'
import { termsDefaults } from '../terms-defaults'

type DecisionPanelProps = Pick<ProceedingFile, 'head' | 'income' | 'certificates' | 'decision' | 'typed'> & {
  today: LocalDate
}

/** Facts at the left, what is decided and its text at the right; below the decision as it will be read. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { head, income, decision, today } = props
  const mayDraft = head.may.lead && head.state === 'readyForDecision'
  return (
    <div className="flex flex-col gap-6">
      {decision?.state === 'returned' && decision.returnReason ? (
        <Callout tone="warning" title="Projekt wrócił do poprawy">
          {decision.returnReason}
        </Callout>
      ) : null}
      <SideBySide
        evidenceLabel="Ustalenia w sprawie"
        evidence={head.discontinuance ? <DiscontinuanceFacts {...props} /> : <DecisionFacts {...props} />}
      >
        <div className="flex flex-col gap-6">
          {decision ? (
            <SigningCard head={head} decision={decision} />
          ) : mayDraft ? null : (
            <Card title="Decyzja">
              <NoDraftYet proceedingId={head.id} missing={head.missing} />
            </Card>
          )}
          {mayDraft ? (
            <Card padding="flush">
              <PrinciplesFold />
            </Card>
          ) : null}
          {decision && head.may.lead && head.state === 'discontinuing' ? (
            <DiscontinuanceDraft head={head} decision={decision} typed={props.typed} today={today} />
          ) : null}
          {mayDraft && !decision ? (
            <Card title="Rozstrzygnięcie">
              <DecisionTermsForm
                benefit={head.benefit}
                defaults={termsDefaults(head, income, null)}
                proceedingId={head.id}
              />
            </Card>
          ) : null}
          {mayDraft && decision ? (
            <Card title="Projekt" padding="flush">
              <Fold title="Zmień rozstrzygnięcie (treść powstanie na nowo)">
                <DecisionTermsForm
                  benefit={head.benefit}
                  defaults={termsDefaults(head, income, decision.terms)}
                  decision={{ id: decision.id, version: decision.version }}
                />
              </Fold>
              <div className="border-t border-line">
                <Fold title="Zmień treść" open>
                  <DraftTextsForm
                    // written anew with a new ruling; a text saved in another tab is followed, and said at the button
                    key={JSON.stringify(decision.terms)}
                    decisionId={decision.id}
                    version={decision.version}
                    texts={decision.texts}
                    typed={props.typed}
                  />
                </Fold>
              </div>
            </Card>
          ) : null}
        </div>
      </SideBySide>
      {decision ? <Preview decision={decision} training={head.trainingCopy} today={today} /> : null}
    </div>
  )
}

type PreviewProps = {
  decision: NonNullable<ProceedingFile['decision']>
  training: boolean
  today: LocalDate
}

function Preview({ decision, training }: PreviewProps) {
  const signed = decision.fileId !== null
  const href = signed ? `/api/documents/${decision.fileId}` : `/api/documents/projekt/${decision.id}`
  return (
    <Card
      title={signed ? 'Podpisana decyzja' : 'Podgląd projektu'}
      aside={
        signed && decision.signedAt
          ? `podpisano ${formatDateTime(decision.signedAt)}`
          : `${decision.document.title}, wersja wzoru ${decision.templateVersion}`
      }
      actions={
        <>
          <LinkButton href={href} icon="file-text" size="small" newWindow>
            Otwórz PDF
          </LinkButton>
          <LinkButton href={`${href}?pobierz=1`} icon="download" size="small" download>
            Pobierz
          </LinkButton>
        </>
      }
    >
      <DocumentView document={decision.document} draft={!signed} training={training} headingLevel={3} />
    </Card>
  )
}
