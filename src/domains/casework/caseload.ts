import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { FileKind } from '@/platform/db/generated/enums'
import type { LeadProposal } from './model'

type Db = Pick<ReadDb | WriteTx, 'position' | 'centre' | 'caseFile' | 'absence'>

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
  const loads = await db.caseFile.groupBy({
    by: ['leadId'],
    where: { kind, state: 'open', leadId: { in: positions.map((p) => p.user.id) } },
    _count: { _all: true },
  })
  const loadOf = new Map(loads.map((row) => [row.leadId, row._count._all]))
  const norm = kind === 'benefits' ? centre.benefitsWorkerNorm : centre.socialWorkerNorm
  return positions
    .map((p) => ({
      userId: p.user.id,
      name: `${p.user.firstName} ${p.user.lastName}`,
      teamName: p.team?.name ?? null,
      inDistrict: districtId !== null && p.districts.some((d) => d.districtId === districtId),
      load: loadOf.get(p.user.id) ?? 0,
      norm: Math.max(1, Math.floor(norm * Number(p.fte))),
      absent: p.user.absences.length > 0,
    }))
    .sort(
      (a, b) =>
        Number(a.absent) - Number(b.absent) ||
        Number(b.inDistrict) - Number(a.inDistrict) ||
        a.load / a.norm - b.load / b.norm ||
        a.name.localeCompare(b.name, 'pl'),
    )
}
