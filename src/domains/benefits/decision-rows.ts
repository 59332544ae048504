import { fromDbDate } from '@/kernel/local-date'
import type { Prisma } from '@/platform/db/generated/client'

/** What lists of decisions read of one. */
export const decisionRow = {
  id: true,
  number: true,
  kind: true,
  benefit: true,
  state: true,
  amount: true,
  periodFrom: true,
  periodTo: true,
  decidedOn: true,
  deliveredOn: true,
  inForceOn: true,
  proceeding: {
    select: {
      id: true,
      caseNumber: true,
      dueOn: true,
      caseFile: { select: { person: { select: { firstName: true, lastName: true } } } },
    },
  },
} as const satisfies Prisma.DecisionSelect

const dayOrNull = (day: Date | null) => (day ? fromDbDate(day) : null)

/** One line of a list of decisions. */
export const decisionAsRow = (row: Prisma.DecisionGetPayload<{ select: typeof decisionRow }>) => ({
  id: row.id,
  proceedingId: row.proceeding.id,
  number: row.number,
  caseNumber: row.proceeding.caseNumber,
  client: `${row.proceeding.caseFile.person.lastName} ${row.proceeding.caseFile.person.firstName}`,
  kind: row.kind,
  benefit: row.benefit,
  state: row.state,
  amount: row.amount,
  periodFrom: dayOrNull(row.periodFrom),
  periodTo: dayOrNull(row.periodTo),
  decidedOn: dayOrNull(row.decidedOn),
  deliveredOn: dayOrNull(row.deliveredOn),
  inForceOn: dayOrNull(row.inForceOn),
  dueOn: fromDbDate(row.proceeding.dueOn),
})

export type DecisionRowView = ReturnType<typeof decisionAsRow>
