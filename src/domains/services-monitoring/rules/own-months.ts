import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { addToMonth, firstDay, lastDay } from '@/kernel/local-date'
import { formatDate, formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { performsIn, type SignedContract } from '@/domains/contracting/rules/contract-month'
import { closedProviderRefusals } from '@/domains/contracting/rules/provider-accounts'
import type { ServiceProcessState } from '@/platform/db/generated/enums'
import type { MonthlyReportState, ProviderSubmissionState } from '../model'
import { owedMonths, type Supervised } from './months'

/** How a month stands for the provider who performs it. */
export const ownMonthStatuses = ['missing', 'late', 'sent', 'returned', 'taken', 'closed'] as const
export type OwnMonthStatus = (typeof ownMonthStatuses)[number]

type Service = {
  readonly contracts: readonly SignedContract[]
  readonly supervised: Supervised | null
}

/** The ended months this provider performs in, newest first: by the last contract of the month, or beside other winners. */
export function ownMonths(
  { contracts, supervised }: Service,
  providerId: string,
  today: LocalDate,
): YearMonth[] {
  if (supervised === null) return []
  return owedMonths(supervised, today)
    .filter((month) => performsIn(contracts, month, providerId))
    .reverse()
}

type Kept = {
  /** of the last figures sent for the month */
  readonly submission: ProviderSubmissionState | null
  readonly report: MonthlyReportState | null
}

/** How the figures of a month stand for who performs it: what it sent itself first, else that its file was taken over. */
export const sentOrTaken = (
  last: ProviderSubmissionState | null,
  byFile: boolean,
): ProviderSubmissionState | null => (last === 'sent' || !byFile ? last : 'taken')

const handedOver = (report: MonthlyReportState | null) => report === 'submitted' || report === 'closed'

/** How a month stands: what was sent comes first, then whether the centre has closed the month without it. */
export function ownMonthStatus(
  { submission, report }: Kept,
  dueOn: LocalDate,
  today: LocalDate,
): OwnMonthStatus {
  if (submission === 'sent' || submission === 'taken') return submission
  if (handedOver(report)) return 'closed'
  if (submission === 'returned') return 'returned'
  return today > dueOn ? 'late' : 'missing'
}

/** Of a service that has ended nothing is awaited: what was sent is shown, what was not is no debt any more. */
export const isAwaitedOrSent = (status: OwnMonthStatus, state: ServiceProcessState): boolean =>
  state !== 'finished' || (status !== 'missing' && status !== 'late')

export type SendingFacts = Service &
  Kept & {
    readonly providerId: string
    /** when the provider was taken out of the register */
    readonly closedOn: LocalDate | null
    readonly state: ServiceProcessState
    readonly month: YearMonth
  }

/** Why a provider cannot send the figures of a month: the register, the month, the contract, what was sent before. */
export function sendingRefusals(facts: SendingFacts, today: LocalDate): Refusal[] {
  const closed = closedProviderRefusals(facts)
  if (closed.length > 0) return closed
  if (facts.state === 'paused')
    return [
      refusal(
        'sending.paused',
        'Ośrodek wstrzymał tę usługę.',
        'Zadzwoń do koordynatora; dane prześlesz po wznowieniu.',
      ),
    ]
  if (facts.state === 'finished')
    return [
      refusal(
        'sending.ended',
        'Ośrodek zakończył tę usługę.',
        'W sprawie brakujących danych zadzwoń do koordynatora.',
      ),
    ]
  const contract = contractRefusals(facts)
  if (contract.length > 0) return contract
  const month = monthRefusals(facts, today)
  return month.length > 0 ? month : earlierRefusals(facts)
}

function monthRefusals({ supervised, month }: SendingFacts, today: LocalDate): Refusal[] {
  if (lastDay(month) >= today)
    return [
      refusal(
        'sending.notEnded',
        `Miesiąc ${formatMonth(month)} jeszcze się nie skończył (R-066).`,
        `Dane prześlesz od ${formatDate(firstDay(addToMonth(month, 1)))}.`,
      ),
    ]
  if (supervised !== null && owedMonths(supervised, today).includes(month)) return []
  return [
    refusal(
      'sending.stage',
      `Ośrodek nie zaczął jeszcze nadzoru nad tą usługą za ${formatMonth(month)} (R-066).`,
      'Zapytaj koordynatora, kiedy zacznie.',
    ),
  ]
}

function contractRefusals({ contracts, providerId, month }: SendingFacts): Refusal[] {
  if (performsIn(contracts, month, providerId)) return []
  const last = contracts.filter((contract) => contract.providerId === providerId).at(-1)
  return [
    refusal(
      'sending.contract',
      last
        ? `W miesiącu ${formatMonth(month)} umowa ${last.number} nie obowiązuje: trwa od ${formatDate(last.first.from)} do ${formatDate(last.endsOn)}.`
        : 'Na tę usługę nie ma umowy z tym podmiotem.',
      'Dane prześlesz tylko za miesiące umowy. Gdy umowę przedłużono, zapytaj koordynatora o aneks.',
    ),
  ]
}

function earlierRefusals({ submission, report }: SendingFacts): Refusal[] {
  if (submission === 'taken')
    return [
      refusal(
        'sending.taken',
        'Koordynator przejął już te dane do sprawozdania.',
        'Gdy trzeba je zmienić, zadzwoń do koordynatora.',
      ),
    ]
  if (submission === 'sent')
    return [
      refusal(
        'sending.waiting',
        'Dane za ten miesiąc czekają na koordynatora.',
        'Gdy trzeba je poprawić, poproś koordynatora o zwrot.',
      ),
    ]
  if (handedOver(report))
    return [
      refusal(
        'sending.closed',
        'Ośrodek zamknął już sprawozdanie za ten miesiąc.',
        'Gdy dane są inne, zadzwoń do koordynatora.',
      ),
    ]
  return []
}

/** Figures that wait are taken over or returned before the report is handed over: nobody's figures are lost. */
export function undecidedRefusals(
  submissions: readonly { readonly state: ProviderSubmissionState }[],
): Refusal[] {
  return submissions.some(({ state }) => state === 'sent')
    ? [
        refusal(
          'report.providerWaiting',
          'Dane przesłane przez wykonawcę czekają na decyzję (R-066).',
          'Przejmij je do sprawozdania albo zwróć z powodem.',
        ),
      ]
    : []
}
