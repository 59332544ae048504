import { countOf, formatNumber, type PluralForms } from '@/kernel/polish'

/** "1–25 z 1 204 osób", "3 osoby", "0 osób". The forms after "z" are in the genitive, which equals the third form. */
export function pageWords(page: number, pageSize: number, total: number, noun: PluralForms): string {
  if (total <= pageSize) return countOf(total, noun)
  const from = (page - 1) * pageSize + 1
  const to = Math.min(page * pageSize, total)
  if (from > total) return countOf(total, noun)
  const range = from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`
  return `${range} z ${formatNumber(total)} ${noun[2]}`
}

export function pageCount(total: number, pageSize: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/** Pages to offer: the first, the last, the current one with neighbours; null stands for a gap. */
export function offeredPages(page: number, count: number): readonly (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, count].filter((one) => one >= 1 && one <= count)
  const pages = [...new Set(wanted)].sort((a, b) => a - b)
  return pages.flatMap((one, index) => {
    const before = pages[index - 1] ?? one - 1
    if (one - before === 2) return [one - 1, one]
    return one - before > 2 ? [null, one] : [one]
  })
}
