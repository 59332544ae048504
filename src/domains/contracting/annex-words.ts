import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'

type Annex = {
  readonly endsOn: LocalDate | null
  /** grosze */
  readonly amount: number | null
  readonly plannedHours: number | null
  readonly signedOn: LocalDate
}

/** What an annex changes and when it was signed, the same on the screen and on paper. */
export const annexWords = ({ endsOn, amount, plannedHours, signedOn }: Annex): string =>
  [
    endsOn ? `koniec ${formatDate(endsOn)}` : null,
    amount === null ? null : formatMoney(amount),
    plannedHours === null ? null : `${formatNumber(plannedHours)} godz. w miesiącu`,
    `podpisany ${formatDate(signedOn)}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
