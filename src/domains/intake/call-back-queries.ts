import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { ContactNeed, FileKind } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { counterPermissions, intakePermissions } from './permissions'
import { filesFor } from './rules/routing'

/** "Do oddzwonienia": everybody who waits, the longest first. */
export const callBackList = defineListQuery({
  name: 'intake.callBackList',
  label: 'Lista do oddzwonienia',
  input: z.object({ mine: z.boolean().default(false) }),
  permission: counterPermissions.on('intake.callBack.work'),
  async run({ db, actor }, { mine }) {
    const onlyOwn = mine || !intakePermissions.on('intake.contact.complete').allowsAny(actor)
    const rows = await db.callBack.findMany({
      where: { state: 'waiting', ...(onlyOwn ? { responsibleId: actor.id } : {}) },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: 200,
      include: {
        contact: {
          select: {
            id: true,
            number: true,
            need: true,
            anonymous: true,
            person: {
              select: {
                id: true,
                firstName: true,
                lastName: true,
                caseFiles: {
                  where: { state: 'open', leadId: { not: null } },
                  select: { kind: true, leadId: true },
                },
              },
            },
          },
        },
      },
    })
    const names = await namesOf(
      db,
      rows.map((row) => row.responsibleId),
    )
    return rows.map((row) => ({
      ...row,
      hosts: hostsOf(row.contact, row.responsibleId),
      responsibleName: names.get(row.responsibleId) ?? '',
      dueOn: fromDbDate(row.dueOn),
    }))
  },
})

type CalledBack = {
  readonly need: ContactNeed | null
  readonly person: { readonly caseFiles: readonly { kind: FileKind; leadId: string | null }[] } | null
}

/** With whom the agreed visit is: the leads of the files the report went to, otherwise whoever calls back. */
function hostsOf({ need, person }: CalledBack, responsibleId: string): string[] {
  const hosts = filesFor(need).flatMap(
    (kind) => person?.caseFiles.find((file) => file.kind === kind)?.leadId ?? [],
  )
  return hosts.length > 0 ? [...new Set(hosts)] : [responsibleId]
}

async function namesOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
