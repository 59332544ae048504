import 'server-only'
import { z } from 'zod'
import { comparePolish } from '@/kernel/polish'
import { defineListQuery } from '@/platform/query/define-query'
import { Refused } from '@/platform/errors'
import * as inputs from './inputs'
import { localSheet, readLocalSheet } from './local-sheet'
import { localDataPermissions } from './permissions'
import { figuresOfRows, sheetRefusals, storedFigures } from './rules/local-data'

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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The form of a year as XLSX, with what is known already. */
export const localForm = defineListQuery({
  name: 'services.localForm',
  label: 'Formularz danych lokalnych',
  input: inputs.localSheet,
  permission: localDataPermissions.on('services.local.change'),
  async run({ db }, { year }) {
    const [row, districts] = await Promise.all([
      db.localYear.findUnique({ where: { year } }),
      db.district.findMany({ select: { id: true, name: true } }),
    ])
    const sorted = districts.sort((a, b) => comparePolish(a.name, b.name))
    return {
      name: `Dane lokalne ${year}.xlsx`,
      mimeType: XLSX,
      content: await localSheet(year, storedFigures(row?.figures ?? {}), sorted),
    }
  },
})

/** The figures a filled form holds and the rows it could not read; nothing is kept, they are saved with the form of the page. */
export const lookAtLocalSheet = defineListQuery({
  name: 'services.lookAtLocalSheet',
  label: 'Odczyt pliku z danymi lokalnymi',
  input: inputs.lookAtLocalSheet,
  permission: localDataPermissions.on('services.local.change'),
  async run({ db }, { year, content }) {
    const read = await readLocalSheet(Buffer.from(content, 'base64'))
    const refusals = sheetRefusals(read, year)
    if (typeof read === 'string' || refusals.length > 0) throw new Refused(refusals)
    const districts = await db.district.findMany({ select: { id: true, name: true } })
    return figuresOfRows(read.rows, new Map(districts.map(({ id, name }) => [id, name])))
  },
})
