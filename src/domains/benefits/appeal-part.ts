import 'server-only'
import { fromDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { declaredFinalSince } from '@/domains/benefits/declared-final-since'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { outcomeCorrectable } from '@/domains/benefits/rules/appeal-correction'
import { namesOfUsers } from '@/domains/benefits/proceeding-rows'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { typedAppealLetter } from '@/domains/benefits/typed-texts'

const letterSelect = {
  fileId: true,
  position: true,
  enclosures: true,
  mistakenAppealId: true,
  createdAt: true,
} as const satisfies Prisma.AppealLetterSelect

type Letter = Prisma.AppealLetterGetPayload<{ select: typeof letterSelect }>

/** Letters to the kolegium and appeals recorded by mistake; null while there can be none. */
export async function appealPart(
  db: ReadDb,
  actor: Actor,
  { decision, proceeding }: ProceedingSnapshot,
  leads: boolean,
) {
  if (!decision?.deliveredOn) return null
  const [letters, mistaken, typed, finalSince] = await Promise.all([
    db.appealLetter.findMany({
      where: { decisionId: decision.id },
      orderBy: { number: 'desc' },
      select: letterSelect,
    }),
    db.mistakenAppeal.findMany({
      where: { decisionId: decision.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
    leads ? typedAppealLetter(actor, decision.id) : null,
    leads && decision.appealOutcome ? declaredFinalSince(db, proceeding.id) : false,
  ])
  const names = await namesOfUsers(
    db,
    mistaken.map(({ createdBy }) => createdBy),
  )
  const current = letters.find(({ mistakenAppealId }) => mistakenAppealId === null)
  return {
    letter: current ? letterView(current) : null,
    typedLetter: typed,
    /** why the outcome is not put right, empty when it may be */
    outcomeCorrectable: outcomeCorrectable(appealOf(decision), finalSince),
    mistaken: mistaken.map((row) => ({
      id: row.id,
      mistake: row.mistake,
      reason: row.reason,
      form: row.form,
      filedOn: fromDbDate(row.filedOn),
      receivedOn: fromDbDate(row.receivedOn),
      passedOn: dayOrNull(row.passedOn),
      outcome: row.outcome,
      ruledOn: dayOrNull(row.ruledOn),
      ruling: row.ruling,
      remains: row.remains,
      fileIds: [
        row.fileId,
        ...letters.filter((one) => one.mistakenAppealId === row.id).map((one) => one.fileId),
      ].flatMap((id) => id ?? []),
      correctedOn: warsawDateOf(row.createdAt),
      correctedBy: names.get(row.createdBy) ?? '–',
    })),
  }
}

export type AppealPart = NonNullable<Awaited<ReturnType<typeof appealPart>>>

const letterView = ({ fileId, position, enclosures, createdAt }: Letter) => ({
  fileId,
  position,
  enclosures,
  writtenOn: warsawDateOf(createdAt),
})

const dayOrNull = (day: Date | null): LocalDate | null => (day ? fromDbDate(day) : null)
