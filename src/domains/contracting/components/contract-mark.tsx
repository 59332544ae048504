import { Badge } from '@/ui/badge'
import { contractStateLabels } from '../labels'

const tones = { draft: 'info', signed: 'success', terminated: 'warning', settled: 'neutral' } as const

type ContractMarkProps = {
  readonly state: keyof typeof tones
  /** state of its settlement, when there is one */
  readonly settlement?: string | null
}

/** How a contract stands, in a word. */
export function ContractMark({ state, settlement = null }: ContractMarkProps) {
  if (settlement === 'submitted') return <Badge tone="info">rozliczenie do przyjęcia</Badge>
  return <Badge tone={tones[state]}>{contractStateLabels[state]}</Badge>
}
