import 'server-only'
import { proposeLeads } from '@/domains/casework/caseload'
import { qualificationsOf } from '@/domains/staff/qualifications'
import { qualificationState } from '@/domains/staff/rules/qualifications'
import { loadCentre } from '@/domains/staff/centre'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { StructureFacts } from './rules/structure-facts'

/** What is in force on a day. */
export const inForceOn = (on: LocalDate) => {
  const day = toDbDate(on)
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gte: day } }] }
}

type Db = Pick<
  ReadDb | WriteTx,
  'team' | 'areaOutside' | 'post' | 'position' | 'staffQualification' | 'centre' | 'unitArea' | '$queryRaw'
>

/** The structure on a day, as its checks see it. */
export async function loadStructure(db: Db, on: LocalDate): Promise<StructureFacts> {
  const held = inForceOn(on)
  const [centre, teams, areas, outside, posts, positions, socialWorkers, benefitsWorkers] = await Promise.all(
    [
      loadCentre(db),
      db.team.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
      db.unitArea.findMany({ where: held, orderBy: { area: 'asc' } }),
      db.areaOutside.findMany({ where: held }),
      db.post.findMany({ where: held, include: { team: { select: { name: true } } } }),
      db.position.findMany({
        where: { ...held, user: { status: 'active' } },
        select: {
          kind: true,
          speciality: true,
          fte: true,
          teamId: true,
          user: { select: { id: true, firstName: true, lastName: true } },
        },
      }),
      proposeLeads(db, 'socialWork', null, on),
      proposeLeads(db, 'benefits', null, on),
    ],
  )
  const qualifications = await qualificationsOf(
    db,
    positions.map(({ user }) => user.id),
  )
  return {
    on,
    units: teams.map(({ id, name }) => ({
      id,
      name,
      areas: areas.filter(({ teamId }) => teamId === id).map(({ area }) => area),
    })),
    outside: outside.map(({ area, institution }) => ({ area, institution })),
    posts: posts.map(({ teamId, team, kind, speciality, fte, acceptedOn }) => ({
      teamId,
      teamName: team.name,
      kind,
      speciality,
      fte: Number(fte),
      accepted: acceptedOn !== null,
    })),
    holders: positions.map(({ user, kind, speciality, fte, teamId }) => ({
      userId: user.id,
      name: `${user.firstName} ${user.lastName}`,
      kind,
      fte: Number(fte),
      teamId,
      qualified: qualificationState(kind, speciality, qualifications.get(user.id) ?? [], on),
    })),
    inhabitants: centre.inhabitants,
    socialWorkers,
    benefitsWorkers,
  }
}
