import 'server-only'
import { z } from 'zod'
import { isListedMonth } from '@/kernel/calendar-day'
import { addToMonth, firstDay, lastDay, toDbDate, yearMonth, type LocalDate } from '@/kernel/local-date'
import { comparePolish } from '@/kernel/polish'
import { demandCells, type DemandPeriod } from '@/domains/services-organisation/demand'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { demandRows, type DemandRow } from '@/domains/services-organisation/rules/demand'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { demandPermissions, packagesPermissions } from './permissions'

const month = z
  .string()
  .nullish()
  .transform((value) => (value && isListedMonth(value) ? value : null))

const input = z.object({
  from: month,
  to: month,
  district: z
    .string()
    .nullish()
    .transform((value) => (z.uuid().safeParse(value).success ? (value ?? null) : null)),
  group: z
    .string()
    .nullish()
    .transform((value) => targetGroups.find(({ code }) => code === value)?.code ?? null),
})

type Filter = z.output<typeof input>

/** The months asked for, whole; without them the twelve that end with this one. Turned round when they run backwards. */
function periodOf({ from, to }: Pick<Filter, 'from' | 'to'>, today: LocalDate): DemandPeriod {
  const last = to ?? yearMonth(today)
  const first = from ?? addToMonth(last, -11)
  const [start, end] = first <= last ? [first, last] : [last, first]
  return { from: firstDay(start), to: lastDay(end) }
}

/** Entries this person may read anyway, so that their numbers hide nothing from them. */
async function readableEntries(db: ReadDb, actor: Actor, { to }: DemandPeriod): Promise<string[]> {
  const where = packagesPermissions.on('packages.service.read').visibleTo(actor)
  if (where === null) return []
  const rows = await db.packagedService.findMany({
    where: { neededOn: { lte: toDbDate(to) }, caseFile: where },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export type DemandLine = Omit<DemandRow, 'districts'> & {
  readonly serviceLabel: string
  readonly groupLabel: string
  readonly districts: readonly (DemandRow['districts'][number] & { readonly name: string })[]
}

async function demandOf(db: ReadDb, actor: Actor, filter: Filter, period: DemandPeriod) {
  const [cells, districts] = await Promise.all([
    demandCells(db, {
      ...period,
      service: null,
      groups: filter.group === null ? null : [filter.group],
      readable: await readableEntries(db, actor, period),
    }),
    db.district.findMany({ select: { id: true, name: true } }),
  ])
  const nameOf = new Map(districts.map(({ id, name }) => [id, name]))
  const lines = demandRows(cells)
    .map((row): DemandLine => ({
      ...row,
      serviceLabel: catalogueServices.find(({ code }) => code === row.service)?.label ?? row.service,
      groupLabel: targetGroups.find(({ code }) => code === row.group)?.label ?? row.group,
      districts: row.districts
        .filter(({ districtId }) => filter.district === null || districtId === filter.district)
        .map((one) => ({
          ...one,
          name: one.districtId === null ? 'bez rejonu' : (nameOf.get(one.districtId) ?? 'bez rejonu'),
        }))
        .sort((a, b) => comparePolish(a.name, b.name)),
    }))
    .filter(({ districts: own }) => own.length > 0)
    .sort(
      (a, b) => comparePolish(a.serviceLabel, b.serviceLabel) || comparePolish(a.groupLabel, b.groupLabel),
    )
  return {
    period,
    district: filter.district === null ? null : (nameOf.get(filter.district) ?? null),
    districts: districts
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((a, b) => comparePolish(a.label, b.label)),
    rows: lines,
  }
}

/** Needs counted from individual packages, by service, group, district and period, without any name. */
export const demand = defineListQuery({
  name: 'packages.demand',
  label: 'Potrzeby z pakietów usług',
  input,
  permission: demandPermissions.on('packages.demand.read'),
  async run({ db, actor, clock }, filter) {
    return demandOf(db, actor, filter, periodOf(filter, clock.today()))
  },
})

export type Demand = Awaited<ReturnType<typeof demand>>

/** The same for a file. */
export const demandExport = defineListQuery({
  name: 'packages.demandExport',
  label: 'Eksport potrzeb z pakietów usług',
  input,
  permission: demandPermissions.on('packages.demand.read'),
  logged: true,
  async run({ db, actor, clock }, filter) {
    return demandOf(db, actor, filter, periodOf(filter, clock.today()))
  },
})
