import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Prisma } from '@/platform/db/generated/client'

/**
 * Proceedings that other information may concern (G-012): those still open, and those whose benefit is being received,
 * because such information is what a reopening starts from (R-102, scenario S-01).
 */
export function informable(today: LocalDate): Prisma.ProceedingWhereInput {
  const on = toDbDate(today)
  return {
    OR: [
      { state: { notIn: ['inForce', 'withdrawn', 'overturned', 'overturnedInPart'] } },
      {
        state: { in: ['inForce', 'overturnedInPart'] },
        benefit: { not: 'purpose' },
        decisions: {
          some: {
            state: { in: ['inForce', 'overturnedInPart'] },
            kind: 'grant',
            OR: [{ periodTo: null }, { periodTo: { gte: on } }],
          },
        },
      },
    ],
  }
}
