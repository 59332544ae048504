import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatNumber } from '@/kernel/polish'
import { procurementThreshold, socialServicesThreshold } from '@/statute/public-procurement-act'

/** Is the act applied to a purchase of this value (without VAT) on a day? */
export const underProcurementAct = (net: number, on: LocalDate): boolean => net >= procurementThreshold.on(on)

/** Which rules a purchase goes by, in words; the cost of the process is compared, the value itself is counted without VAT. */
export function procurementWords(cost: number, on: LocalDate): string {
  const { value, source } = procurementThreshold.entryOn(on)
  const compared = `Koszt w procesie ${formatMoney(cost)}, próg ${formatMoney(value)} bez VAT (${source}).`
  return underProcurementAct(cost, on)
    ? `${compared} Stosuje się Prawo zamówień publicznych; usługi społeczne poniżej ${formatNumber(socialServicesThreshold.on(on))} euro zamawia się trybem uproszczonym (${socialServicesThreshold.entryOn(on).source}).`
    : `${compared} Poniżej progu ustawy się nie stosuje: obowiązuje regulamin zamówień ośrodka.`
}
