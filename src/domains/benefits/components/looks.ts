import type { DecisionState, ProceedingState } from '@/platform/db/generated/enums'
import type { StatusLook } from '@/ui/status-badge'
import { decisionStateLabels, proceedingStateLabels } from '../labels'

export const proceedingLooks: Record<ProceedingState, StatusLook> = {
  applied: { label: proceedingStateLabels.applied, tone: 'info' },
  examined: { label: proceedingStateLabels.examined, tone: 'info' },
  referred: { label: proceedingStateLabels.referred, tone: 'info' },
  awaitingCertificate: { label: proceedingStateLabels.awaitingCertificate, tone: 'warning' },
  readyForDecision: { label: proceedingStateLabels.readyForDecision, tone: 'info' },
  discontinuing: { label: proceedingStateLabels.discontinuing, tone: 'warning' },
  awaitingSignature: { label: proceedingStateLabels.awaitingSignature, tone: 'warning' },
  decided: { label: proceedingStateLabels.decided, tone: 'success' },
  delivered: { label: proceedingStateLabels.delivered, tone: 'success' },
  inForce: { label: proceedingStateLabels.inForce, tone: 'success' },
  withdrawn: { label: proceedingStateLabels.withdrawn, tone: 'neutral' },
  overturned: { label: proceedingStateLabels.overturned, tone: 'danger' },
  overturnedInPart: { label: proceedingStateLabels.overturnedInPart, tone: 'warning' },
}

export const decisionLooks: Record<DecisionState, StatusLook> = {
  draft: { label: decisionStateLabels.draft, tone: 'info' },
  awaitingSignature: { label: decisionStateLabels.awaitingSignature, tone: 'warning' },
  returned: { label: decisionStateLabels.returned, tone: 'danger' },
  signed: { label: decisionStateLabels.signed, tone: 'success' },
  delivered: { label: decisionStateLabels.delivered, tone: 'success' },
  inForce: { label: decisionStateLabels.inForce, tone: 'success' },
  overturned: { label: decisionStateLabels.overturned, tone: 'danger' },
  overturnedInPart: { label: decisionStateLabels.overturnedInPart, tone: 'warning' },
}

/** Options of a field from labels. */
export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
