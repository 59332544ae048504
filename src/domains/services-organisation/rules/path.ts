import { refusal, type Refusal } from '@/kernel/refusal'
import { modelForms } from '../dictionaries/services'
import type { ImplementationPath, RealisationForm, ServiceTemplate } from '../model'
import type { OwnStructuresSituation } from './form-choice'

export type PathFacts = {
  readonly path: ImplementationPath
  readonly pilot: boolean
  /** the form in which the service runs today; null where the centre does not have it */
  readonly currentForm: RealisationForm | null
  readonly service: ServiceTemplate
  readonly situation: OwnStructuresSituation | null
}

/** Why this path does not fit the service. */
export function pathRefusals(facts: PathFacts): Refusal[] {
  switch (facts.path) {
    case 'standard':
      return standardRefusals(facts)
    case 'changeOfForm':
      return facts.currentForm === null
        ? [
            refusal(
              'path.notRunning',
              'Ścieżka „zmiana formy” dotyczy usługi już wykonywanej w ośrodku (R-064).',
              'Wybierz ścieżkę „nowa usługa”.',
            ),
          ]
        : []
    case 'newService':
      return newServiceRefusals(facts)
  }
}

function standardRefusals({ currentForm, situation }: PathFacts): Refusal[] {
  if (currentForm === null)
    return [
      refusal(
        'path.notRunning',
        'Ścieżka „wprowadzenie standardu” dotyczy usługi już wykonywanej (R-064).',
        'Wybierz ścieżkę „nowa usługa”.',
      ),
    ]
  const own = currentForm === 'ownStructures'
  if (own ? situation !== null : modelForms.includes(currentForm)) return []
  return [
    refusal(
      'path.form',
      own
        ? 'Usługa we własnych strukturach może zostać w swojej formie tylko w opisanych sytuacjach (R-046, R-064).'
        : 'Obecna forma nie jest formą modelową (R-064).',
      own ? 'Wskaż sytuację albo wybierz ścieżkę „zmiana formy”.' : 'Wybierz ścieżkę „zmiana formy”.',
    ),
  ]
}

function newServiceRefusals({ pilot, currentForm }: PathFacts): Refusal[] {
  return [
    ...(pilot
      ? [
          refusal(
            'path.pilot',
            'W pilotażu nie wybiera się ścieżki „nowa usługa” (R-063).',
            'Wybierz inną ścieżkę albo usługę już wykonywaną.',
          ),
        ]
      : []),
    ...(currentForm === null
      ? []
      : [
          refusal(
            'path.running',
            'Ta usługa jest już wykonywana (R-064).',
            'Wybierz ścieżkę „wprowadzenie standardu” albo „zmiana formy”.',
          ),
        ]),
  ]
}
