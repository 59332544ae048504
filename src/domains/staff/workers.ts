import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'

export type Worker = {
  readonly userId: string
  readonly name: string
  readonly teamId: string | null
  readonly teamName: string | null
  readonly fte: number
  readonly districtIds: readonly string[]
  readonly absentUntil: Date | null
}

/** People with an active account who hold a position on a day, in Polish order of surnames; one line per position. */
export async function workersByPosition(
  db: Pick<ReadDb | WriteTx, 'position'>,
  kind: PositionKind,
  date: LocalDate,
): Promise<Worker[]> {
  const day = toDbDate(date)
  const positions = await db.position.findMany({
    where: {
      kind,
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gte: day } }],
      user: { status: 'active' },
    },
    select: {
      fte: true,
      team: { select: { id: true, name: true } },
      districts: { select: { districtId: true } },
      user: {
        select: {
          id: true,
          firstName: true,
          lastName: true,
          absences: {
            where: { validFrom: { lte: day }, validTo: { gte: day } },
            select: { validTo: true },
            take: 1,
          },
        },
      },
    },
  })
  return positions
    .sort((a, b) =>
      comparePolish(`${a.user.lastName} ${a.user.firstName}`, `${b.user.lastName} ${b.user.firstName}`),
    )
    .map(({ user, team, fte, districts }) => ({
      userId: user.id,
      name: `${user.firstName} ${user.lastName}`,
      teamId: team?.id ?? null,
      teamName: team?.name ?? null,
      fte: Number(fte),
      districtIds: districts.map(({ districtId }) => districtId),
      absentUntil: user.absences[0]?.validTo ?? null,
    }))
}
