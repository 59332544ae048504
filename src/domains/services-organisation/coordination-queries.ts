import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import { workersByPosition } from '@/domains/staff/workers'
import { structurePermissions } from '@/domains/structure/permissions'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { coordinationsOn, deliveriesOn, ownUnitOf } from './coordination'
import { coordinationPermissions } from './coordination-permissions'
import { coordinationInput } from './coordination-table'
import { catalogueServices } from './dictionaries/services'
import { targetGroups } from './dictionaries/target-groups'
import { countyTaskRefusals } from './rules/county-tasks'
import { coordinationChecks as checksOf } from './rules/coordination'

type Db = ReadDb

/** How many processes are under way for each service and group. */
async function inUseOn(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ service: string; group: string; count: number }[]>`
    SELECT p.catalogue_code AS service, g AS "group", count(*)::int AS count
    FROM service_process p, unnest(p.target_groups) AS g
    WHERE p.state <> 'finished' GROUP BY 1, 2`
  return new Map(rows.map(({ service, group, count }) => [`${service} ${group}`, count]))
}

type Filter = z.output<typeof coordinationInput>

/** The pairs of the catalogue with who coordinates and who delivers them, as filtered. */
async function linesOn(db: Db, on: LocalDate, { group, coordinator, show }: Filter) {
  const [centre, assigned, deliveries, inUse] = await Promise.all([
    loadCentre(db),
    coordinationsOn(db, on),
    deliveriesOn(db, on),
    inUseOn(db),
  ])
  const all = catalogueServices.flatMap((service) =>
    targetGroups
      .filter(({ code }) => service.groups.includes(code))
      .map(({ code, label }) => {
        const known = assigned.find((one) => one.service === service.code && one.group === code)
        return {
          key: `${service.code} ${code}`,
          service: service.code,
          serviceLabel: service.label,
          group: code,
          groupLabel: label,
          coordination: known
            ? {
                id: known.id,
                userId: known.userId,
                name: known.name,
                from: fromDbDate(known.validFrom),
                version: known.version,
              }
            : null,
          units: deliveries.filter((one) => one.service === service.code).map(({ unit }) => unit),
          processes: inUse.get(`${service.code} ${code}`) ?? 0,
        }
      }),
  )
  return all.filter(
    (line) =>
      // what the county organises is no gap here; what is under way is still shown
      (line.processes > 0 || countyTaskRefusals(line.service, centre).length === 0) &&
      (group === null || line.group === group) &&
      (coordinator === null || line.coordination?.userId === coordinator) &&
      (show === null || line.processes > 0 || line.units.length > 0) &&
      (show !== 'bez' || line.coordination === null),
  )
}

/** Who coordinates which service for whom, and which unit delivers it. */
export const coordinations = defineListQuery({
  name: 'services.coordinations',
  label: 'Koordynatorzy usług i grup',
  input: coordinationInput,
  permission: coordinationPermissions.on('services.coordination.read'),
  async run({ db, clock }, filter) {
    const today = clock.today()
    const [rows, workers, deliveries, units] = await Promise.all([
      linesOn(db, today, filter),
      workersByPosition(db, 'servicesCoordinator', today),
      deliveriesOn(db, today),
      db.team.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } }),
    ])
    return {
      rows,
      coordinators: workers.map(({ userId, name }) => ({ value: userId, label: name })),
      deliveries: deliveries.map(({ validFrom, ...row }) => ({ ...row, from: fromDbDate(validFrom) })),
      units: units.map(({ id, name }) => ({ value: id, label: name })),
    }
  },
})

export type CoordinationLine = Awaited<ReturnType<typeof coordinations>>['rows'][number]

/** The same list for a file. */
export const coordinationsExport = defineListQuery({
  name: 'services.coordinationsExport',
  label: 'Eksport koordynatorów usług',
  input: coordinationInput,
  permission: coordinationPermissions.on('services.coordination.read'),
  logged: true,
  run: ({ db, clock }, filter) => linesOn(db, clock.today(), filter),
})

/** The checks of the structure that need the catalogue and the processes. */
export const coordinationChecks = defineListQuery({
  name: 'services.coordinationChecks',
  label: 'Sprawdzenie koordynatorów usług',
  input: z.object({}),
  permission: structurePermissions.on('structure.read'),
  async run({ db, clock }) {
    const today = clock.today()
    const all = await linesOn(db, today, { group: null, coordinator: null, show: null })
    const used = all.filter(({ processes, units }) => processes > 0 || units.length > 0)
    const assigned = await Promise.all(
      all.flatMap(({ service, group, coordination }) =>
        coordination
          ? [
              ownUnitOf(db, service, coordination.userId, today).then((ownUnit) => ({
                service,
                group,
                name: coordination.name,
                ownUnit,
              })),
            ]
          : [],
      ),
    )
    return checksOf({ inUse: used.map(({ service, group }) => ({ service, group })), assigned })
  },
})
