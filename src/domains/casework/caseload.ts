import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { FileKind } from '@/platform/db/generated/enums'
import type { LeadProposal } from './model'
import { ledSelect, runnersOf } from './permissions'
import { byFit } from './rules/lead-order'

type Db = Pick<ReadDb | WriteTx, 'position' | 'centre' | '$queryRaw'>

/**
 * Workers a file of this kind may be given to, best first: present, of the district, with most room under the norm
 * (product settled 6; G-035 … G-037 count households with an open file).
 */
export async function proposeLeads(
  db: Db,
  kind: FileKind,
  districtId: string | null,
  today: LocalDate,
): Promise<LeadProposal[]> {
  const on = toDbDate(today)
  const centre = await loadCentre(db)
  const positions = await db.position.findMany({
    where: {
      kind: kind === 'benefits' ? 'benefitsWorker' : 'socialWorker',
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
      user: { status: 'active' },
    },
    select: {
      fte: true,
      team: { select: { name: true } },
      districts: { select: { districtId: true } },
      user: {
        select: {
          id: true,
          firstName: true,
          lastName: true,
          absences: { where: { validFrom: { lte: on }, validTo: { gte: on } }, select: { id: true } },
        },
      },
    },
  })
  const loadOf = await householdsLed(
    db,
    kind,
    positions.map((p) => p.user.id),
  )
  const norm = kind === 'benefits' ? centre.benefitsWorkerNorm : centre.socialWorkerNorm
  return positions
    .map((p) => ({
      userId: p.user.id,
      name: `${p.user.firstName} ${p.user.lastName}`,
      teamName: p.team?.name ?? null,
      inDistrict: districtId !== null && p.districts.some((d) => d.districtId === districtId),
      districtIds: p.districts.map((d) => d.districtId),
      load: loadOf.get(p.user.id) ?? 0,
      norm: Math.max(1, Math.floor(norm * Number(p.fte))),
      absent: p.user.absences.length > 0,
    }))
    .sort(byFit)
}

/** The same workers without those who may not have this client's file: whoever runs the other one, or stands in there. */
export async function proposeLeadsFor(
  db: Db & Pick<ReadDb | WriteTx, 'caseFile'>,
  kind: FileKind,
  client: { readonly personId: string | null; readonly districtId: string | null },
  today: LocalDate,
): Promise<LeadProposal[]> {
  const proposals = await proposeLeads(db, kind, client.districtId, today)
  const { mixedMode } = await loadCentre(db)
  if (mixedMode || !client.personId) return proposals
  const barred = await whoRunsOther(db, kind, client.personId, today)
  return proposals.filter(({ userId }) => !barred.includes(userId))
}

/** Who runs the client's open file of the other kind: its lead, and a substitute whose days are not over. */
export async function whoRunsOther(
  db: Pick<ReadDb | WriteTx, 'caseFile'>,
  kind: FileKind,
  personId: string,
  today: LocalDate,
): Promise<string[]> {
  const other = await db.caseFile.findFirst({
    where: { personId, state: 'open', kind: kind === 'benefits' ? 'socialWork' : 'benefits' },
    select: ledSelect,
  })
  return other ? runnersOf(other, today) : []
}

/** Households, not files: two people of one home are one "środowisko" (G-037); a person without one counts alone. */
async function householdsLed(
  db: Pick<Db, '$queryRaw'>,
  kind: FileKind,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ lead: string; households: number }[]>`
    SELECT lead_id AS lead, count(DISTINCT coalesce(household_id, person_id))::int AS households
    FROM case_file
    WHERE kind = ${kind}::"FileKind" AND state = 'open' AND lead_id = ANY (${[...userIds]}::uuid[])
    GROUP BY lead_id`
  return new Map(rows.map((row) => [row.lead, row.households]))
}
