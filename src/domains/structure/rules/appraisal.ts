import { addDays, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { AppraisalSheetState } from '@/platform/db/generated/enums'

/** A sheet as the rules see it: how far it is and its days. */
export type SheetFacts = {
  readonly state: AppraisalSheetState
  readonly agreedOn: LocalDate | null
  readonly validFrom: LocalDate | null
}

const order = {
  draft: 'Arkusz jest projektem',
  agreed: 'Arkusz jest uzgodniony z pracownikami socjalnymi',
  inForce: 'Arkusz obowiązuje',
  assessed: 'Arkusz jest już oceniony',
} as const satisfies Record<AppraisalSheetState, string>

const remedies = {
  draft: 'Zmieniać i uzgadniać można tylko projekt. Przygotuj następną wersję.',
  agreed: 'Najpierw zapisz uzgodnienie z pracownikami socjalnymi, potem wprowadź arkusz, na końcu go oceń.',
  inForce: 'Ocenia się arkusz, który obowiązuje i nie ma jeszcze oceny.',
} as const

/** Why a step cannot be taken: the order is draft, agreement, introduction, assessment. */
export function orderRefusals(state: AppraisalSheetState, needed: keyof typeof remedies): Refusal[] {
  return state === needed
    ? []
    : [
        refusal(
          'appraisal.order',
          `${order[state]}, więc tego kroku nie można teraz zrobić (R-136).`,
          remedies[needed],
        ),
      ]
}

/** Why no new draft can begin: another one is being worked on. */
export function newSheetRefusals(states: readonly AppraisalSheetState[]): Refusal[] {
  if (!states.some((state) => state === 'draft' || state === 'agreed')) return []
  return [
    refusal(
      'appraisal.in-work',
      'Jedna wersja arkusza jest już w przygotowaniu.',
      'Wprowadź ją, zanim zaczniesz następną.',
    ),
  ]
}

type Agreement = {
  readonly agreedOn: LocalDate
  readonly today: LocalDate
  readonly agreedById: string
  /** who was a social worker on the day of the agreement */
  readonly socialWorkers: readonly string[]
}

/** Why an agreement does not count: a day to come, or nobody of the social workers agreed. */
export function agreementRefusals({ agreedOn, today, agreedById, socialWorkers }: Agreement): Refusal[] {
  if (agreedOn > today)
    return [refusal('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym uzgodniono arkusz.')]
  if (socialWorkers.includes(agreedById)) return []
  return [
    refusal(
      'appraisal.not-social-worker',
      'Arkusz uzgadnia się z pracownikami socjalnymi, a ta osoba nie miała tego dnia takiego stanowiska (R-136).',
      'Wskaż pracownika socjalnego, który uzgodnił arkusz w imieniu pozostałych.',
    ),
  ]
}

/** Why a sheet cannot come into force on this day: before its agreement, or not after the sheet that holds. */
export function introductionRefusals(
  sheet: SheetFacts,
  validFrom: LocalDate,
  others: readonly SheetFacts[],
): Refusal[] {
  const newest = others.map((one) => one.validFrom).reduce<LocalDate | null>(later, null)
  const earliest = later(sheet.agreedOn, newest ? addDays(newest, 1) : null)
  if (earliest === null || validFrom >= earliest) return []
  return [
    refusal(
      'appraisal.too-early',
      'Arkusz obowiązuje od uzgodnienia z pracownikami socjalnymi i po wersji poprzedniej (R-136).',
      `Podaj dzień od ${formatDate(earliest)}.`,
    ),
  ]
}

/** Why a sheet cannot be assessed on this day: it did not hold yet, or the day is to come. */
export function assessmentRefusals(sheet: SheetFacts, assessedOn: LocalDate, today: LocalDate): Refusal[] {
  if (assessedOn > today)
    return [refusal('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym oceniono arkusz.')]
  if (sheet.validFrom !== null && assessedOn >= sheet.validFrom) return []
  return [
    refusal(
      'appraisal.not-used',
      'Ocenia się arkusz, który już był stosowany (R-136).',
      sheet.validFrom ? `Podaj dzień od ${formatDate(sheet.validFrom)}.` : 'Najpierw wprowadź arkusz.',
    ),
  ]
}

const later = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null ? b : b === null ? a : a > b ? a : b

/** The sheet that holds on a day: the last one introduced until then. */
export function sheetOn<T extends SheetFacts>(sheets: readonly T[], day: LocalDate): T | null {
  const begun = sheets.filter(({ validFrom }) => validFrom !== null && validFrom <= day)
  return begun.reduce<T | null>(
    (newest, one) => (newest?.validFrom && one.validFrom && newest.validFrom > one.validFrom ? newest : one),
    null,
  )
}
