import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { defineListQuery } from '@/platform/query/define-query'
import { servicesPermissions } from './permissions'

/** The remarks shown in the catalogue, newest first, each with its day and author. */
export const remarks = defineListQuery({
  name: 'services.remarks',
  label: 'Uwagi do usług z katalogu',
  input: z.object({}),
  permission: servicesPermissions.on('services.board.read'),
  async run({ db }) {
    const rows = await db.serviceRemark.findMany({
      where: { withdrawnOn: null },
      orderBy: { createdAt: 'desc' },
      take: 500,
    })
    const people = await db.user.findMany({
      where: { id: { in: [...new Set(rows.map(({ createdBy }) => createdBy))] } },
      select: { id: true, firstName: true, lastName: true },
    })
    const names = new Map(people.map((one) => [one.id, `${one.firstName} ${one.lastName}`]))
    return rows.map(({ id, catalogueCode, form, text, version, createdAt, createdBy }) => ({
      id,
      service: catalogueCode,
      form,
      text,
      version,
      on: warsawDateOf(createdAt),
      by: names.get(createdBy) ?? 'osoba bez konta',
    }))
  },
})

export type Remark = Awaited<ReturnType<typeof remarks>>[number]
