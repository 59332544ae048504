import { formatMonth, formatNumber } from '@/kernel/polish'
import { conformityWords } from './checklist'
import type { Gathered } from './evaluation'

/** What was gathered of the months, in words: screens and papers say the same. */
export function gatheredWords(sums: Gathered, months: number): { label: string; value: string }[] {
  const share =
    sums.hoursPlanned === 0 ? '' : ` (${Math.round((sums.hoursDone / sums.hoursPlanned) * 100)} %)`
  return [
    { label: 'Miesięczne sprawozdania', value: `${sums.months} z ${months}` },
    ...(sums.missing.length > 0
      ? [{ label: 'Brakuje sprawozdań za', value: sums.missing.map(formatMonth).join(', ') }]
      : []),
    {
      label: 'Adresaci w miesiącu',
      value: `średnio ${formatNumber(sums.averageRecipients)}, najwięcej ${formatNumber(sums.mostRecipients)}`,
    },
    {
      label: 'Godziny wykonane z zaplanowanych',
      value: `${formatNumber(sums.hoursDone)} z ${formatNumber(sums.hoursPlanned)}${share}`,
    },
    { label: 'Oczekujący na koniec okresu', value: formatNumber(sums.waitingAtEnd) },
    { label: 'Odmowy i rezygnacje', value: formatNumber(sums.refusals) },
    { label: 'Zdarzenia i nieprawidłowości', value: formatNumber(sums.incidents) },
    { label: 'Skargi', value: formatNumber(sums.complaints) },
    {
      label: 'Pakiety ocenione jako skuteczne',
      value: `${formatNumber(sums.effective)} z ${formatNumber(sums.assessed)}`,
    },
    { label: 'Sprawdzenia zgodne ze standardem', value: conformityWords(sums.conformity) },
  ]
}
