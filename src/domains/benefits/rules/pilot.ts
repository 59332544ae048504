import type { LocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { PilotConsent, ProceedingState } from '@/platform/db/generated/enums'
import { recentDayRefusals } from './recent-day'

/**
 * The way a case goes with regard to the pilot: `outside` – the client is not asked; `unanswered` – is asked and has
 * not answered; `participates` – consented, so the case goes as the model has it; `standard` – did not, so it goes without
 * zał. 3, the referral and the certificates.
 */
export type PilotPath = 'outside' | 'unanswered' | 'participates' | 'standard'

type PilotFacts = {
  readonly appliedOn: LocalDate
  /** the centre takes part since this day; null: it does not (SET-25) */
  readonly pilotFrom: LocalDate | null
  readonly consent: PilotConsent | null
}

/** What decides is the day of the application; an answer once given stands also when the centre has left the pilot. */
export function pilotPath({ appliedOn, pilotFrom, consent }: PilotFacts): PilotPath {
  if (consent !== null) return isStandardPath(consent) ? 'standard' : 'participates'
  return pilotFrom !== null && appliedOn >= pilotFrom ? 'unanswered' : 'outside'
}

/** No consent → standard path. */
export const isStandardPath = (consent: PilotConsent | null): boolean =>
  consent === 'refused' || consent === 'withdrawn'

/** States of a case in which its next step waits for the answer: afterwards nothing depends on it. */
export const statesAwaitingAnswer: readonly ProceedingState[] = [
  'applied',
  'examined',
  'referred',
  'awaitingCertificate',
]

export type PilotAnswerGiven = {
  readonly consent: PilotConsent
  readonly informedOn: LocalDate | null
  readonly answeredOn: LocalDate
}

type AnswerFacts = {
  readonly path: PilotPath
  readonly centreTakesPart: boolean
  /** the answers that count so far, the oldest first */
  readonly counted: readonly Pick<PilotAnswerGiven, 'consent' | 'answeredOn'>[]
  readonly next: PilotAnswerGiven
  readonly today: LocalDate
}

/** Why the client's answer cannot be recorded; a change of mind is a further answer, a mistake is put right instead. */
export function answerRefusals({ path, centreTakesPart, counted, next, today }: AnswerFacts): Refusal[] {
  if (path === 'outside') return [notAsked(centreTakesPart)]
  const current = counted.at(-1)
  return [
    ...followsRefusals(current?.consent ?? null, next.consent),
    ...(current && next.answeredOn < current.answeredOn
      ? [
          refusal(
            'pilot-order',
            'Ta odpowiedź jest wcześniejsza niż poprzednia.',
            'Popraw dzień albo sprostuj poprzednią odpowiedź.',
          ),
        ]
      : []),
    ...dayRefusals(next, today),
  ]
}

/** Why the last answer cannot be put right in this way. */
export function correctionRefusals({ counted, next, today }: Omit<AnswerFacts, 'path' | 'centreTakesPart'>) {
  const before = counted.at(-2)
  if (counted.length === 0)
    return [
      refusal(
        'pilot-nothing-to-correct',
        'Nie ma jeszcze odpowiedzi klienta, którą można by sprostować.',
        'Odnotuj odpowiedź.',
      ),
    ]
  return [
    ...followsRefusals(before?.consent ?? null, next.consent),
    ...(before && next.answeredOn < before.answeredOn
      ? [
          refusal(
            'pilot-order',
            'Ta odpowiedź byłaby wcześniejsza niż poprzednia.',
            'Popraw dzień odpowiedzi.',
          ),
        ]
      : []),
    ...dayRefusals(next, today),
  ]
}

function notAsked(centreTakesPart: boolean): Refusal {
  return centreTakesPart
    ? refusal(
        'pilot-outside',
        'Wniosek wpłynął, zanim ośrodek przystąpił do pilotażu, więc klienta nie pyta się o zgodę.',
      )
    : refusal('pilot-outside', 'Ośrodek nie uczestniczy w pilotażu, więc klienta nie pyta się o zgodę.')
}

/** Can this be said after that? */
function followsRefusals(before: PilotConsent | null, next: PilotConsent): Refusal[] {
  if (next === 'withdrawn' && before !== 'given')
    return [
      refusal(
        'pilot-nothing-to-withdraw',
        'Nie ma zgody, którą klient mógłby cofnąć.',
        'Odnotuj, że klient się nie zgadza.',
      ),
    ]
  if (next === 'refused' && before === 'given')
    return [
      refusal(
        'pilot-consented',
        'Klient już się zgodził.',
        'Jeśli zmienił zdanie, odnotuj cofnięcie zgody. Jeśli to pomyłka, sprostuj odpowiedź.',
      ),
    ]
  const same = next === before || (next === 'refused' && before === 'withdrawn')
  return same ? [refusal('pilot-same', 'Taką odpowiedź już odnotowano.')] : []
}

function dayRefusals({ informedOn, answeredOn }: PilotAnswerGiven, today: LocalDate): Refusal[] {
  return [
    ...recentDayRefusals(answeredOn, today, 'Data odpowiedzi'),
    ...(informedOn === null ? [] : recentDayRefusals(informedOn, today, 'Data poinformowania')),
    ...(informedOn !== null && informedOn > answeredOn
      ? [
          refusal(
            'pilot-told-late',
            'Klient musi usłyszeć o dodatkowych formalnościach, zanim odpowie.',
            'Popraw dzień poinformowania albo dzień odpowiedzi.',
          ),
        ]
      : []),
  ]
}

type Numbered = { readonly id: string; readonly number: number; readonly correctsId: string | null }

/** The answers that count: not those another one was recorded instead of, the oldest first. */
export function countedAnswers<A extends Numbered>(answers: readonly A[]): A[] {
  const corrected = new Set(answers.map(({ correctsId }) => correctsId))
  return answers.filter(({ id }) => !corrected.has(id)).sort((a, b) => a.number - b.number)
}

/** Which of the case’s answers the desk and the list say is missing. */
export const lacksAnswer = (facts: PilotFacts & { readonly state: ProceedingState }): boolean =>
  statesAwaitingAnswer.includes(facts.state) && pilotPath(facts) === 'unanswered'
