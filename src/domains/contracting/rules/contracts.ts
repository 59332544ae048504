import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { RealisationForm } from '@/domains/services-organisation/model'
import type { ContractSide, ContractState, SelectionState } from '@/platform/db/generated/enums'

export type Terms = {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly amount: number
  readonly plannedHours: number | null
}

export type AnnexTerms = {
  readonly number: number
  readonly effectiveOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly amount: number | null
  readonly plannedHours: number | null
}

/** The terms of a contract on a day: the first ones, with every annex that is in force by then. */
export function termsOn(first: Terms, annexes: readonly AnnexTerms[], on: LocalDate): Terms {
  return [...annexes]
    .filter(({ effectiveOn }) => effectiveOn <= on)
    .sort((a, b) => a.number - b.number)
    .reduce<Terms>(
      (terms, annex) => ({
        from: terms.from,
        until: annex.endsOn ?? terms.until,
        amount: annex.amount ?? terms.amount,
        plannedHours: annex.plannedHours ?? terms.plannedHours,
      }),
      first,
    )
}

/** The terms with every annex, also one that is in force later. */
export const lastTerms = (first: Terms, annexes: readonly AnnexTerms[]): Terms =>
  termsOn(
    first,
    annexes,
    annexes.reduce<LocalDate>(
      (latest, { effectiveOn }) => (effectiveOn > latest ? effectiveOn : latest),
      first.from,
    ),
  )

export type NewContract = {
  readonly selectionState: SelectionState | null
  readonly from: LocalDate
  readonly until: LocalDate
  readonly amount: number
  /** what was awarded to whom the contract is with; null when that is none of the winners, or nobody said which */
  readonly awarded: number | null
  /** there is a contract with this winner already */
  readonly contracted: boolean
  readonly standardClause: boolean
}

/** Why a contract cannot be prepared: no award and no announced result, no standard clause, more than awarded. */
export function contractRefusals(facts: NewContract): Refusal[] {
  if (facts.selectionState !== 'published')
    return [
      refusal(
        'contract.award',
        'Umowę poprzedza decyzja o wyborze i ogłoszenie wyniku (R-139).',
        'Zapisz decyzję i ogłoszenie wyniku w zakładce „Oferty”.',
      ),
    ]
  if (facts.awarded === null)
    return [
      refusal(
        'contract.winner',
        'Umowę zawiera się z tym, kogo wybrano, z każdym osobno (R-139).',
        'Wskaż, z którym z wybranych oferentów jest ta umowa.',
      ),
    ]
  if (facts.contracted)
    return [
      refusal(
        'contract.twice',
        'Umowa z tym oferentem jest już przygotowana (R-139).',
        'Otwórz ją w zakładce „Oferty” albo w rejestrze umów.',
      ),
    ]
  return [
    ...standardRefusals(facts.standardClause),
    ...periodRefusals(facts.from, facts.until),
    ...(facts.amount > facts.awarded
      ? [
          refusal(
            'contract.amount',
            `Kwota umowy jest wyższa niż przyznana (${formatMoney(facts.awarded)}) (R-139).`,
            'Wpisz kwotę nie wyższą niż w decyzji o wyborze.',
          ),
        ]
      : []),
  ]
}

/** No contract without the condition of the standard. */
export const standardRefusals = (standardClause: boolean): Refusal[] =>
  standardClause
    ? []
    : [
        refusal(
          'contract.standard',
          'Umowa nie zawiera warunku wykonywania usługi zgodnie ze standardem (R-054).',
          'Dodaj ten warunek do umowy i zaznacz go.',
        ),
      ]

/** A contract does not run backwards. */
export const periodRefusals = (from: LocalDate, until: LocalDate): Refusal[] =>
  until < from
    ? [refusal('contract.period', 'Umowa kończy się, zanim się zacznie (R-139).', 'Popraw daty.')]
    : []

export type Signing = {
  readonly form: RealisationForm
  readonly signatures: readonly { readonly side: ContractSide }[]
  readonly decidedBy: 'mayor' | 'authorised'
  readonly authorised: boolean
  readonly signedOn: LocalDate
  /** the day of the award, or of the decision about the form where nobody is chosen among offers */
  readonly awardedOn: LocalDate
  readonly today: LocalDate
}

/** Why a contract is not signed: a side without a signature, no authorisation, a day that cannot be. */
export function signingRefusals(facts: Signing): Refusal[] {
  const rule = facts.form === 'nonPublicPartnership' ? 'R-061' : 'R-138'
  const has = (side: ContractSide) => facts.signatures.some((one) => one.side === side)
  return [
    ...(has('publicSide')
      ? []
      : [refusal('sign.public', `Brakuje podpisu strony publicznej (${rule}).`, 'Wpisz, kto podpisał.')]),
    ...(has('provider')
      ? []
      : [
          refusal(
            'sign.provider',
            facts.form === 'nonPublicPartnership'
              ? 'Umowę partnerską podpisują osoby reprezentujące wszystkich partnerów (R-061).'
              : 'Brakuje podpisu wykonawcy (R-138).',
            'Wpisz, kto podpisał.',
          ),
        ]),
    ...(facts.decidedBy === 'authorised' && !facts.authorised
      ? [
          refusal(
            'sign.authorisation',
            'Nie masz w rejestrze upoważnienia prezydenta do zawarcia umowy na ten dzień (R-138).',
            'Wpisz upoważnienie do rejestru w ustawieniach albo zapisz podpis prezydenta.',
          ),
        ]
      : []),
    ...(facts.signedOn > facts.today
      ? [refusal('sign.future', 'Ta data jest w przyszłości.', 'Podaj dzień podpisania.')]
      : []),
    ...(facts.signedOn < facts.awardedOn
      ? [
          refusal(
            'sign.before',
            `Umowę zawiera się po decyzji z ${formatDate(facts.awardedOn)} (R-139).`,
            'Podaj dzień decyzji albo późniejszy.',
          ),
        ]
      : []),
  ]
}

/** Why an annex does not hold: nothing changes, it reaches back before the one before, or the period would run backwards. */
export function annexRefusals(
  first: Terms,
  before: readonly AnnexTerms[],
  annex: Omit<AnnexTerms, 'number'> & {
    readonly signedOn: LocalDate
    readonly contractSignedOn: LocalDate
    readonly today: LocalDate
  },
): Refusal[] {
  const previous = before.reduce<LocalDate>(
    (latest, { effectiveOn }) => (effectiveOn > latest ? effectiveOn : latest),
    first.from,
  )
  return [
    ...(annex.endsOn === null && annex.amount === null && annex.plannedHours === null
      ? [
          refusal(
            'annex.nothing',
            'Aneks niczego nie zmienia.',
            'Podaj nowy koniec, kwotę albo liczbę godzin.',
          ),
        ]
      : []),
    ...(annex.effectiveOn < previous
      ? [
          refusal(
            'annex.order',
            `Aneks działa od dnia nie wcześniejszego niż ${formatDate(previous)}: warunki sprzed tego dnia już obowiązują.`,
            'Popraw datę.',
          ),
        ]
      : []),
    ...(annex.endsOn !== null && annex.endsOn < first.from
      ? [refusal('annex.period', 'Umowa skończyłaby się, zanim się zaczęła.', 'Popraw koniec umowy.')]
      : []),
    ...(annex.signedOn > annex.today
      ? [refusal('annex.future', 'Dzień podpisania jest w przyszłości.', 'Podaj dzień podpisania.')]
      : []),
    ...(annex.signedOn < annex.contractSignedOn
      ? [
          refusal(
            'annex.before',
            `Umowę podpisano dopiero ${formatDate(annex.contractSignedOn)}.`,
            'Podaj dzień podpisania aneksu.',
          ),
        ]
      : []),
  ]
}

/** Money given as a grant is used or returned to the last grosz; a price is only paid. */
export const isGrant = (form: RealisationForm): boolean =>
  form !== 'procurement' && form !== 'privatePartnership'

export type Settlement = {
  readonly form: RealisationForm
  readonly state: ContractState
  readonly endsOn: LocalDate
  readonly today: LocalDate
  readonly reportOn: LocalDate
  readonly amount: number
  readonly used: number
  readonly returned: number
}

/** Why a report of the task is not taken: the contract still runs, or the money does not add up. */
export function settlementRefusals(facts: Settlement): Refusal[] {
  const refusals: Refusal[] = []
  if (facts.state === 'signed' && facts.today <= facts.endsOn)
    refusals.push(
      refusal(
        'settlement.running',
        `Umowa trwa do ${formatDate(facts.endsOn)}.`,
        'Sprawozdanie końcowe wpisz po zakończeniu albo rozwiązaniu umowy.',
      ),
    )
  if (facts.reportOn > facts.today)
    refusals.push(
      refusal('settlement.future', 'Ta data jest w przyszłości.', 'Podaj dzień złożenia sprawozdania.'),
    )
  if (facts.used > facts.amount)
    refusals.push(
      refusal(
        'settlement.used',
        `Wykorzystano więcej, niż wynosi umowa (${formatMoney(facts.amount)}).`,
        'Popraw kwotę wykorzystaną.',
      ),
    )
  else if (isGrant(facts.form) && facts.used + facts.returned !== facts.amount)
    refusals.push(
      refusal(
        'settlement.sum',
        `Kwota wykorzystana i zwrócona to razem ${formatMoney(facts.used + facts.returned)}, a dotacja ${formatMoney(facts.amount)}.`,
        'Popraw kwoty: dotacja jest wykorzystana albo zwrócona.',
      ),
    )
  return refusals
}
