import { refusal, type Refusal } from '@/kernel/refusal'
import type { RiskLevel } from '@/platform/db/generated/enums'
import type { ServiceProcessState } from '../model'

const weight: Record<RiskLevel, number> = { low: 1, medium: 2, high: 3 }

/** How much a risk weighs: likelihood times effect, from 1 to 9. */
export const weightOf = ({ likelihood, effect }: { likelihood: RiskLevel; effect: RiskLevel }): number =>
  weight[likelihood] * weight[effect]

/** Open risks first, the heaviest first, then as they were entered. */
export function byWeight<R extends { likelihood: RiskLevel; effect: RiskLevel; closedOn: unknown }>(
  risks: readonly R[],
): R[] {
  return [...risks].sort(
    (a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || weightOf(b) - weightOf(a),
  )
}

/** Why the list of risks cannot be written now: the process is over, or the risk is closed. */
export function riskRefusals(state: ServiceProcessState, closed: boolean): Refusal[] {
  if (state === 'finished')
    return [refusal('risk.finished', 'Proces jest zakończony.', 'Zapisz ryzyko w następnym cyklu.')]
  return closed ? [refusal('risk.closed', 'To ryzyko jest już zamknięte.', 'Dodaj nowe ryzyko.')] : []
}
