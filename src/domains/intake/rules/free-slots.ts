export type Minutes = number

export type WeeklyHours = {
  readonly weekday: number
  readonly startMinute: Minutes
  readonly endMinute: Minutes
  readonly slotMinutes: Minutes
}
export type Busy = { readonly start: Minutes; readonly end: Minutes }

/** Free slots of one day, in minutes after midnight: cut from the weekly hours, less what is taken (G-083). */
export function freeSlots(
  hours: readonly WeeklyHours[],
  weekday: number,
  busy: readonly Busy[],
  notBefore: Minutes = 0,
): Busy[] {
  const slots: Busy[] = []
  for (const block of hours.filter((h) => h.weekday === weekday)) {
    for (
      let start = block.startMinute;
      start + block.slotMinutes <= block.endMinute;
      start += block.slotMinutes
    ) {
      const end = start + block.slotMinutes
      const taken = busy.some((b) => b.start < end && start < b.end)
      if (!taken && start >= notBefore) slots.push({ start, end })
    }
  }
  return slots.sort((a, b) => a.start - b.start)
}

/** Stretches of free time of one day: the weekly hours less what is taken, hours that touch as one. */
export function freeWindows(
  hours: readonly WeeklyHours[],
  weekday: number,
  busy: readonly Busy[],
  notBefore: Minutes = 0,
): Busy[] {
  const open = hours
    .filter((block) => block.weekday === weekday)
    .map((block) => ({ start: Math.max(block.startMinute, notBefore), end: block.endMinute }))
    .sort((a, b) => a.start - b.start)
    .reduce<Busy[]>((joined, block) => {
      const last = joined.at(-1)
      return last && block.start <= last.end
        ? [...joined.slice(0, -1), { start: last.start, end: Math.max(last.end, block.end) }]
        : [...joined, block]
    }, [])
  return busy
    .reduce<Busy[]>((free, taken) => free.flatMap((window) => without(window, taken)), open)
    .filter((window) => window.start < window.end)
}

const without = (window: Busy, taken: Busy): Busy[] =>
  taken.end <= window.start || window.end <= taken.start
    ? [window]
    : [
        { start: window.start, end: taken.start },
        { start: taken.end, end: window.end },
      ].filter((part) => part.start < part.end)

type FreeDayOf = { readonly slots: readonly Busy[]; readonly windows: readonly Busy[] }

/**
 * Slots free for both workers of a joint visit: of either one's rhythm, where the other is free all the time, so
 * that half hours and three quarters find each other. Of two that begin together the shorter one stays.
 */
export function commonSlots(first: FreeDayOf, second: FreeDayOf): Busy[] {
  const fits = (slot: Busy, { windows }: FreeDayOf) =>
    windows.some((window) => window.start <= slot.start && slot.end <= window.end)
  const both = [
    ...first.slots.filter((slot) => fits(slot, second)),
    ...second.slots.filter((slot) => fits(slot, first)),
  ]
  return both
    .filter((slot) => !both.some((other) => other.start === slot.start && other.end < slot.end))
    .filter((slot, index, all) => all.findIndex((other) => other.start === slot.start) === index)
    .sort((a, b) => a.start - b.start)
}
