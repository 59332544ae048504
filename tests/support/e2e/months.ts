import { addToMonth, yearMonth } from '@/kernel/local-date'
import { warsawDateOf } from '@/kernel/calendar-day'

/** The month before the present one of the application under test, as its addresses have it. */
export const lastMonth = (): string =>
  addToMonth(yearMonth(warsawDateOf(new Date(process.env.DROGOWSKAZ_NOW ?? Date.now()))), -1)
