import 'server-only'
import { z } from 'zod'
import { comparePolish } from '@/kernel/polish'
import { defineListQuery } from '@/platform/query/define-query'
import { localDataPermissions } from './permissions'
import { storedFigures } from './rules/local-data'

/** The figures of a year, the years that are there, and the districts they are told by. */
export const localYear = defineListQuery({
  name: 'services.localYear',
  label: 'Dane lokalne',
  input: z.object({ year: z.number().int().nullable().default(null) }),
  permission: localDataPermissions.on('services.local.read'),
  async run({ db, actor, clock }, { year }) {
    const [years, districts] = await Promise.all([
      db.localYear.findMany({ orderBy: { year: 'desc' }, select: { year: true } }),
      db.district.findMany({ select: { id: true, name: true } }),
    ])
    const chosen = year ?? years[0]?.year ?? Number(clock.today().slice(0, 4)) - 1
    const row = await db.localYear.findUnique({ where: { year: chosen } })
    const author = row
      ? await db.user.findUnique({
          where: { id: row.createdBy },
          select: { firstName: true, lastName: true },
        })
      : null
    return {
      year: chosen,
      years: years.map((one) => one.year),
      version: row?.version ?? null,
      source: row?.source ?? '',
      figures: storedFigures(row?.figures ?? {}),
      enteredBy: author ? `${author.firstName} ${author.lastName}` : null,
      districts: districts.sort((a, b) => comparePolish(a.name, b.name)),
      mayChange: localDataPermissions.on('services.local.change').allowsAny(actor),
    }
  },
})

export type LocalYearView = Awaited<ReturnType<typeof localYear>>
