import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { FileKind, FileState } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { proposeLeads } from './caseload'
import { casePermissions, caseworkPermissions, walledFileSelect, type WalledFile } from './permissions'

const readKeys = {
  benefits: 'casework.benefitsFile.read',
  socialWork: 'casework.socialWorkFile.read',
} as const

/** May the actor read what is inside this file? */
export function mayOpenFile(actor: Actor, file: WalledFile): boolean {
  return caseworkPermissions.on(readKeys[file.kind]).allows(actor, file)
}

export type ClientFileLine = {
  readonly id: string
  readonly kind: FileKind
  readonly state: FileState
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly leadName: string | null
  readonly mayOpen: boolean
}

/** That a client's files exist and who leads them; what is inside stays behind the wall. Restricted files show only to those who may open them. */
export const filesOfClient = defineListQuery({
  name: 'casework.filesOfClient',
  label: 'Akta klienta',
  input: z.object({ personId: z.uuid() }),
  permission: casePermissions.on('casework.file.exists'),
  async run({ db, actor }, { personId }): Promise<ClientFileLine[]> {
    const files = await db.caseFile.findMany({
      where: { personId },
      orderBy: [{ state: 'asc' }, { openedOn: 'desc' }],
      select: {
        ...walledFileSelect,
        state: true,
        openedOn: true,
        closedOn: true,
        lead: { select: { firstName: true, lastName: true } },
      },
    })
    return files
      .map((file) => ({ file, mayOpen: mayOpenFile(actor, file) }))
      .filter(({ file, mayOpen }) => mayOpen || !file.restricted)
      .map(({ file, mayOpen }) => ({
        id: file.id,
        kind: file.kind,
        state: file.state,
        openedOn: fromDbDate(file.openedOn),
        closedOn: file.closedOn ? fromDbDate(file.closedOn) : null,
        leadName: file.lead ? `${file.lead.firstName} ${file.lead.lastName}` : null,
        mayOpen,
      }))
  },
})

/** Workers a file may be given to, best first, with their load against the norm. */
export const leadProposals = defineListQuery({
  name: 'casework.leadProposals',
  label: 'Proponowani prowadzący',
  input: z.object({ kind: z.enum(['benefits', 'socialWork']), districtId: z.uuid().nullable() }),
  permission: casePermissions.on('casework.caseload.read'),
  run: ({ db, clock }, { kind, districtId }) => proposeLeads(db, kind, districtId, clock.today()),
})
