import { refusal, type Refusal } from '@/kernel/refusal'
import type { ImplementationPath, RealisationForm, ServiceProcessState, ServiceTemplate } from '../model'
import type { OwnStructuresSituation } from './form-choice'
import { pathRefusals } from './path'
import { stageState, type ProcessFacts } from './process-facts'

export type EndedProcess = {
  readonly state: ServiceProcessState
  readonly started: boolean
  readonly stages: ProcessFacts['stages']
  readonly hasNext: boolean
  /** the service is still in the catalogue */
  readonly known: boolean
}

/** Why a process has no next cycle yet: it is under way and not evaluated, never began, or has one already. */
export function nextCycleRefusals(process: EndedProcess): Refusal[] {
  if (process.hasNext)
    return [refusal('cycle.exists', 'Ten proces ma już następny cykl.', 'Otwórz następny cykl.')]
  if (!process.known)
    return [refusal('cycle.service', 'Tej usługi nie ma już w katalogu.', 'Załóż nowy proces innej usługi.')]
  if (!process.started)
    return [
      refusal(
        'cycle.never-started',
        'Ten proces nigdy się nie rozpoczął, nie ma więc czego powtórzyć.',
        'Załóż nowy proces.',
      ),
    ]
  const evaluated = stageState(process, 'EWA') === 'accepted'
  if (process.state === 'finished' || evaluated) return []
  return [
    refusal(
      'cycle.running',
      'Ten cykl jeszcze trwa: następny zaczyna się po ewaluacji albo zakończeniu (R-027).',
      'Zakończ ewaluację albo zakończ proces z powodem.',
    ),
  ]
}

/** The service runs in the form of the cycle before: the path must fit it; the pilot is over. */
export function cyclePathRefusals(facts: {
  readonly path: ImplementationPath
  readonly form: RealisationForm | null
  readonly service: ServiceTemplate
  readonly situation: OwnStructuresSituation | null
}): Refusal[] {
  return pathRefusals({
    path: facts.path,
    pilot: false,
    currentForm: facts.form,
    service: facts.service,
    situation: facts.situation,
  })
}
