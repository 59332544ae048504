import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { standingLeads } from '@/domains/casework/standing-leads'
import type { ReadDb } from '@/platform/db/client'
import type { ContactNeed, FileKind } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { callBackPermissions } from './call-back-permissions'
import { filesFor } from './rules/routing'

/** "Do oddzwonienia": everybody who waits for a call the actor may make, the longest first. */
export const callBackList = defineListQuery({
  name: 'intake.callBackList',
  label: 'Lista do oddzwonienia',
  input: z.object({}),
  permission: callBackPermissions.on('intake.callBack.work'),
  async run({ db, where, clock }) {
    const rows = await db.callBack.findMany({
      where: { AND: [where, { state: 'waiting' }] },
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
    const stands = await standingLeads(
      db,
      rows.flatMap(({ contact }) => contact.person?.caseFiles.map(({ leadId }) => leadId) ?? []),
      clock.today(),
    )
    return rows.map((row) => ({
      ...row,
      hosts: hostsOf(row.contact, row.responsibleId, stands),
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
function hostsOf(
  { need, person }: CalledBack,
  responsibleId: string,
  stands: (kind: FileKind, leadId: string | null) => boolean,
): string[] {
  const hosts = filesFor(need).flatMap((kind) => {
    const leadId = person?.caseFiles.find((file) => file.kind === kind)?.leadId ?? null
    return leadId !== null && stands(kind, leadId) ? [leadId] : []
  })
  return hosts.length > 0 ? [...new Set(hosts)] : [responsibleId]
}

async function namesOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
