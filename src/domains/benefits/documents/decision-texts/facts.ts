import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import type { Money } from '@/kernel/money'
import type { AssessmentAnswer, AssessmentCode } from '../../questionnaires/assessment-items'

/**
 * What the texts of a decision are written from. Structural on purpose: the command fills it from the frozen facts of
 * the case; nothing here reads a database.
 */

export type BenefitKind = 'periodic' | 'targeted' | 'permanent'

export type IncomeLine = {
  readonly who: string
  /** "renta rodzinna", "wynagrodzenie za pracę". */
  readonly kind: string
  /** What counts as income after the deductions of art. 8 ust. 3, in grosze. */
  readonly amount: Money
  /** "decyzja ZUS z 1.03.2026". */
  readonly evidence?: string | undefined
}

export type Income = {
  readonly month: YearMonth
  readonly lines: readonly IncomeLine[]
  readonly total: Money
  readonly perPerson: Money
  /** Income of the month of the application was taken, because income was lost (art. 8 ust. 3). */
  readonly lostIncome?: boolean | undefined
}

export type Criterion = {
  /** Criterion of a single person or of one person in the family. */
  readonly perPerson: Money
  /** Criterion of the whole household: equal to `perPerson` for a single person. */
  readonly household: Money
  /** The act that sets it, when it is another than the regulation this version knows by its full name. */
  readonly regulation?: string | undefined
}

export type Household = {
  readonly kind: 'single' | 'family'
  /** Number of persons, the party included. */
  readonly size: number
}

/** Certificates of the social worker (annexes 4, 5, 6); absent while they have not been issued. */
export type Certificates = {
  readonly unusedResources?: { readonly issuedOn: LocalDate; readonly possess: boolean } | undefined
  readonly terms?:
    { readonly issuedOn: LocalDate; readonly agreedOn: LocalDate; readonly updated: boolean } | undefined
  readonly cooperation?: readonly {
    readonly issuedOn: LocalDate
    readonly month: YearMonth
    readonly cooperates: boolean
  }[]
}

export type ExaminationAnswers = Partial<
  Record<AssessmentCode, { readonly answer: AssessmentAnswer; readonly why: string }>
>

export type CommonFacts = {
  readonly gender: 'female' | 'male'
  readonly applicationOn: LocalDate
  readonly interviewOn?: LocalDate | undefined
  readonly household: Household
  readonly income: Income
  readonly criterion: Criterion
  /** Reasons of art. 7, in words. */
  readonly reasonsForHelp: readonly string[]
  readonly certificates: Certificates
  readonly examination: ExaminationAnswers
  /** Other documents in the file, in words. */
  readonly evidence?: readonly string[] | undefined
}

export type Payment =
  | { readonly manner: 'bankAccount'; readonly account: string; readonly due: string }
  | { readonly manner: 'cashDesk'; readonly place: string; readonly due: string }
  | { readonly manner: 'postalOrder'; readonly due: string }

type GrantBase = CommonFacts & {
  readonly outcome: 'grant'
  readonly payment: Payment
  /** How the amount was counted, one sentence each ("dlaczego taka kwota"). */
  readonly amountExplanation: readonly string[]
}

export type PartMonth = { readonly month: YearMonth; readonly amount: Money }

export type GrantFacts = GrantBase &
  (
    | {
        readonly benefit: 'periodic'
        readonly from: LocalDate
        readonly to: LocalDate
        readonly monthly: Money
        /** Months paid in part (art. 106 ust. 3). */
        readonly partMonths?: readonly PartMonth[] | undefined
      }
    | {
        readonly benefit: 'targeted'
        readonly amount: Money
        /** In the accusative after "na": "zakup opału". */
        readonly purpose: string
      }
    | {
        readonly benefit: 'permanent'
        readonly from: LocalDate
        /** Null when granted without a final date. */
        readonly to: LocalDate | null
        readonly monthly: Money
        readonly partMonths?: readonly PartMonth[] | undefined
        /** Why the person cannot work, with evidence: "orzeczenie o znacznym stopniu niepełnosprawności z dnia …". */
        readonly incapacity: string
      }
  )

/** Why a benefit is refused; each has its sentence of fact and of law. */
export type RefusalGround =
  | 'incomeAboveCriterion'
  | 'noReasonForHelp'
  | 'ownResources'
  | 'noCooperation'
  | 'misuse'
  | 'propertyDisproportion'
  | 'conditionsNotMet'
  | 'needNotNecessary'
  | 'limitedMeans'
  | 'interviewRefused'

export type RefusalFacts = CommonFacts & {
  readonly outcome: 'refuse'
  readonly benefit: BenefitKind
  /** For a targeted benefit: what it was to be for, in the accusative after "na". */
  readonly purpose?: string | undefined
  /** What the calculation says of an income that is too high, the person's own or per head, one sentence each. */
  readonly incomeFindings?: readonly string[] | undefined
  /** At least one; `details` says what was found in this case. */
  readonly grounds: readonly [RefusalReason, ...RefusalReason[]]
}

export type RefusalReason = { readonly ground: RefusalGround; readonly details?: string | undefined }

export type DecisionFacts = GrantFacts | RefusalFacts

/** A benefit refused for its income: what may be granted above the criterion is considered with it (art. 41 pkt 1). */
export const isTargetedAboveCriterion = (facts: DecisionFacts): boolean =>
  facts.outcome === 'refuse' &&
  facts.benefit === 'targeted' &&
  facts.grounds.some(({ ground }) => ground === 'incomeAboveCriterion')

/** Name of a benefit in the genitive: "przyznanie zasiłku okresowego". */
export const BENEFIT_GENITIVE: Record<BenefitKind, string> = {
  periodic: 'zasiłku okresowego',
  targeted: 'zasiłku celowego',
  permanent: 'zasiłku stałego',
}

/** Name of a benefit in the nominative and accusative, which are equal. */
export const BENEFIT_ACCUSATIVE: Record<BenefitKind, string> = {
  periodic: 'zasiłek okresowy',
  targeted: 'zasiłek celowy',
  permanent: 'zasiłek stały',
}

/** Income above the criterion: what is granted is the special targeted benefit of art. 41 pkt 1. */
export const isSpecialTargeted = (facts: DecisionFacts): boolean =>
  facts.outcome === 'grant' && facts.benefit === 'targeted' && facts.income.total > facts.criterion.household
