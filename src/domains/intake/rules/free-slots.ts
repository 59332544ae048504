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

/** Slots free for both workers of a joint visit: same start, the shorter of the two ends. */
export function commonSlots(first: readonly Busy[], second: readonly Busy[]): Busy[] {
  return first.flatMap((a) => {
    const b = second.find((slot) => slot.start === a.start)
    return b ? [{ start: a.start, end: Math.min(a.end, b.end) }] : []
  })
}
