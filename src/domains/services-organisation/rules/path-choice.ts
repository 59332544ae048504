import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { RealisationForm, ServiceProcessState } from '../model'
import { pathRefusals, type PathFacts } from './path'

type ChoiceFacts = PathFacts & {
  readonly state: ServiceProcessState
  /** the form decided in stage 3 of this process */
  readonly form: RealisationForm | null
  readonly foundedOn: LocalDate
  readonly chosenOn: LocalDate
  readonly today: LocalDate
}

/** While the path may still be chosen: afterwards the form is decided on it. */
export function openChoiceRefusals({ state, form }: Pick<ChoiceFacts, 'state' | 'form'>): Refusal[] {
  if (state === 'finished') return [refusal('path.finished', 'Proces jest zakończony.')]
  if (form === null) return []
  return [
    refusal(
      'path.form-decided',
      'Forma realizacji jest już wybrana, więc ścieżki się nie zmienia.',
      'Nową ścieżkę wybierzesz w następnym cyklu.',
    ),
  ]
}

/** Why the director cannot choose this path on this day. */
export function pathChoiceRefusals(facts: ChoiceFacts): Refusal[] {
  const { foundedOn, chosenOn, today } = facts
  const day =
    chosenOn > today || chosenOn < foundedOn
      ? [
          refusal(
            'path.day',
            'Ścieżkę wybiera się po założeniu procesu i nie na przyszłość.',
            `Podaj dzień od ${formatDate(foundedOn)} do dzisiaj.`,
          ),
        ]
      : []
  return [...openChoiceRefusals(facts), ...day, ...pathRefusals(facts)]
}
