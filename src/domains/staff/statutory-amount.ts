import { formatMoney } from '@/kernel/money'
import { formatNumber } from '@/kernel/polish'
import type { StatutoryUnit } from './statutory-values'

const units: Record<StatutoryUnit, string> = {
  money: '',
  percent: '%',
  months: 'mies.',
  days: 'dni',
  workingDays: 'dni rob.',
  number: '',
}

const noBreakSpace = '\u00a0'

/** A number of the law with its unit: '1 010,00 zł', '14 dni rob.'. */
export function statutoryAmount(value: number, unit: StatutoryUnit): string {
  if (unit === 'money') return formatMoney(value)
  return units[unit] ? `${formatNumber(value)}${noBreakSpace}${units[unit]}` : formatNumber(value)
}
