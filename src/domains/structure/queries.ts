import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { inForceOn, loadStructure } from './facts'
import { structurePermissions } from './permissions'
import { structureChecks as checksOf } from './rules/checks'

const nothing = z.object({})
const dayOf = (date: Date | null) => (date ? fromDbDate(date) : null)

/** Every check of the structure with its figures, as it stands today. */
export const structureChecks = defineListQuery({
  name: 'structure.checks',
  label: 'Sprawdzenie struktury',
  input: nothing,
  permission: structurePermissions.on('structure.read'),
  run: async ({ db, clock }) => checksOf(await loadStructure(db, clock.today())),
})

/** Units with their areas and posts, and what is done outside the centre. */
export const unitsOverview = defineListQuery({
  name: 'structure.units',
  label: 'Komórki i obszary',
  input: nothing,
  permission: structurePermissions.on('structure.read'),
  async run({ db, clock }) {
    const facts = await loadStructure(db, clock.today())
    const outside = await db.areaOutside.findMany({
      where: { OR: [{ validTo: null }, { validTo: { gte: inForceOn(clock.today()).validFrom.lte } }] },
      orderBy: [{ area: 'asc' }, { validFrom: 'asc' }],
    })
    return {
      units: facts.units.map(({ id, areas }) => ({
        id,
        areas,
        planned: sum(facts.posts.filter(({ teamId }) => teamId === id)),
        filled: sum(facts.holders.filter(({ teamId }) => teamId === id)),
      })),
      outside: outside.map(({ id, area, institution, reason, validFrom, validTo, version }) => ({
        id,
        area,
        institution,
        reason,
        validFrom: fromDbDate(validFrom),
        validTo: dayOf(validTo),
        version,
      })),
    }
  },
})

export type UnitsOverview = Awaited<ReturnType<typeof unitsOverview>>

const sum = (rows: readonly { fte: number }[]) =>
  Math.round(rows.reduce((total, { fte }) => total + fte, 0) * 100) / 100

/** One unit: its areas, posts and people, today and before. */
export const unitPage = defineRecordQuery({
  name: 'structure.unit',
  label: 'Komórka ośrodka',
  input: z.object({ teamId: z.uuid() }),
  permission: structurePermissions.on('structure.read'),
  load: ({ db }, { teamId }) =>
    db.team.findUnique({ where: { id: teamId }, select: { id: true, name: true, symbol: true } }),
  async run({ db, target, clock }) {
    const teamId = target.id
    const [areas, posts, people] = await Promise.all([
      db.unitArea.findMany({ where: { teamId }, orderBy: [{ validFrom: 'desc' }, { area: 'asc' }] }),
      db.post.findMany({ where: { teamId }, orderBy: [{ kind: 'asc' }, { validFrom: 'asc' }] }),
      db.position.findMany({
        where: { teamId, user: { status: 'active' } },
        select: {
          id: true,
          kind: true,
          fte: true,
          validFrom: true,
          validTo: true,
          user: { select: { firstName: true, lastName: true } },
        },
      }),
    ])
    const deciders = await db.user.findMany({
      where: { id: { in: posts.flatMap(({ acceptedBy }) => acceptedBy ?? []) } },
      select: { id: true, firstName: true, lastName: true },
    })
    const names = new Map(deciders.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
    const today = clock.today()
    const current = ({ validFrom, validTo }: { validFrom: Date; validTo: Date | null }) =>
      fromDbDate(validFrom) <= today && (validTo === null || fromDbDate(validTo) >= today)
    return {
      ...target,
      areas: areas.map((row) => ({
        id: row.id,
        area: row.area,
        validFrom: fromDbDate(row.validFrom),
        validTo: dayOf(row.validTo),
        version: row.version,
        current: row.validTo === null || fromDbDate(row.validTo) >= today,
      })),
      posts: posts.map((row) => ({
        id: row.id,
        kind: row.kind,
        speciality: row.speciality,
        fte: Number(row.fte),
        duties: row.duties,
        accepted:
          row.acceptedOn && row.acceptedBy
            ? { on: fromDbDate(row.acceptedOn), by: names.get(row.acceptedBy) ?? 'osoba bez konta' }
            : null,
        validFrom: fromDbDate(row.validFrom),
        validTo: dayOf(row.validTo),
        version: row.version,
        current: current(row),
        filled: sum(
          people
            .filter((one) => one.kind === row.kind && current(one))
            .map(({ fte }) => ({ fte: Number(fte) })),
        ),
      })),
      people: people
        .map(({ id, user, kind, fte, validFrom, validTo }) => ({
          id,
          name: `${user.lastName} ${user.firstName}`,
          kind,
          fte: Number(fte),
          validFrom: fromDbDate(validFrom),
          validTo: dayOf(validTo),
        }))
        .sort((a, b) => comparePolish(a.name, b.name)),
    }
  },
  subject: ({ id }) => ({ subjectType: 'team', subjectId: id }),
})

export type UnitPage = Awaited<ReturnType<typeof unitPage>>
