import { addToMonth, yearMonth } from '@/kernel/local-date'
import { warsawDateOf } from '@/kernel/calendar-day'

/** The month so many months before the present one of the application under test, as its addresses have it. */
export const monthBefore = (months: number): string =>
  addToMonth(yearMonth(warsawDateOf(new Date(process.env.DROGOWSKAZ_NOW ?? Date.now()))), -months)

export const lastMonth = (): string => monthBefore(1)
