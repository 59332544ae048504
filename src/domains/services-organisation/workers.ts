import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import { positionLabels } from '@/domains/staff/labels'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'
import type { Choice } from './rules/step-content'

/** People who may sit in a committee or take part: everybody with an active account but those who hold no files. */
const outside: readonly PositionKind[] = ['administrator', 'dataProtectionOfficer']

export type WorkerChoice = Choice & { readonly positions: readonly PositionKind[] }

/** The workers of the centre on a day, in Polish order, each with the positions. */
export async function workersOf(db: Pick<ReadDb | WriteTx, 'user'>, on: LocalDate): Promise<WorkerChoice[]> {
  const day = toDbDate(on)
  const holding = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
  const users = await db.user.findMany({
    where: { status: 'active', positions: { some: { ...holding, kind: { notIn: [...outside] } } } },
    select: {
      id: true,
      firstName: true,
      lastName: true,
      positions: { where: holding, select: { kind: true } },
    },
  })
  return users
    .sort((a, b) => comparePolish(`${a.lastName} ${a.firstName}`, `${b.lastName} ${b.firstName}`))
    .map(({ id, firstName, lastName, positions }) => {
      const kinds = [...new Set(positions.map(({ kind }) => kind))]
      return {
        value: id,
        label: `${firstName} ${lastName} – ${kinds.map((kind) => positionLabels[kind].toLowerCase()).join(', ')}`,
        positions: kinds,
      }
    })
}
