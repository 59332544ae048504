import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { walledFileSelect } from '@/domains/casework/permissions'
import type { AuditSummary, CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { dayOfWorkRefusals } from './rules/day-of-work'

/** What commands and queries read of a social-work file before they decide anything. */
export const fileSelect = {
  ...walledFileSelect,
  state: true,
  version: true,
  householdId: true,
  districtId: true,
  openedOn: true,
  standard: true,
  mainProblem: true,
  entryReason: true,
  entryCriteria: true,
  cooperation: true,
  cooperationRetryOn: true,
  explainedRulesOn: true,
} as const satisfies Prisma.CaseFileSelect

export type LoadedFile = Prisma.CaseFileGetPayload<{ select: typeof fileSelect }>

type Db = Pick<ReadDb | WriteTx, 'caseFile'>

/** The file, of whatever kind: the permission names the kind it is for. Throws `NotFound`. */
export async function loadFile(db: Db, fileId: string): Promise<LoadedFile> {
  return found(await db.caseFile.findUnique({ where: { id: fileId }, select: fileSelect }))
}

/** New work needs an open file; what was done after closing may still be written down (G-072). Throws `Refused`. */
export function assertOpenFile(file: { state: string }): void {
  if (file.state === 'open') return
  throw refuse(
    'file-closed',
    'Praca socjalna z tą rodziną jest zakończona.',
    'Wznów ją w zakładce „Zamknięcie”.',
  )
}

/** Throws `Refused` when something cannot have been done with this family on that day. */
export function assertDayOfWork(
  { clock }: Pick<CommandContext, 'clock'>,
  file: { openedOn: Date },
  day: LocalDate,
  words: Parameters<typeof dayOfWorkRefusals>[2],
): void {
  refuseUnless(dayOfWorkRefusals(day, { openedOn: fromDbDate(file.openedOn), today: clock.today() }, words))
}

/** The audit of a record of a file: whose, what, and codes – never the words. */
export function fileAudit(
  file: { personId: string },
  subjectType: string,
  subjectId: string,
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary {
  return { personId: file.personId, subjectType, subjectId, summary }
}

/** The people a file is about: the client and those who keep house with them on a day. */
export async function peopleOfFile(
  db: Pick<ReadDb | WriteTx, 'person' | 'householdMember'>,
  file: { personId: string; householdId: string | null },
  on: Date,
) {
  const select = { id: true, firstName: true, lastName: true, bornOn: true } as const
  const [client, members] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: file.personId }, select }),
    file.householdId
      ? db.householdMember.findMany({
          where: {
            householdId: file.householdId,
            personId: { not: file.personId },
            validFrom: { lte: on },
            OR: [{ validTo: null }, { validTo: { gte: on } }],
          },
          orderBy: { validFrom: 'asc' },
          select: { relation: true, person: { select } },
        })
      : [],
  ])
  return { client, members }
}

/** Throws `Refused` when a named person does not belong to the family of the file. */
export async function assertFamily(
  { tx }: Pick<CommandContext, 'tx'>,
  file: { personId: string; householdId: string | null },
  personIds: readonly string[],
): Promise<void> {
  const others = personIds.filter((id) => id !== file.personId)
  if (others.length === 0) return
  const known = file.householdId
    ? await tx.householdMember.findMany({
        where: { householdId: file.householdId, personId: { in: [...others] } },
        distinct: ['personId'],
        select: { personId: true },
      })
    : []
  if (known.length < new Set(others).size) {
    throw refuse(
      'not-family',
      'Zaznaczono osobę spoza tej rodziny.',
      'Dopisz ją do środowiska w kartotece albo odznacz.',
    )
  }
}

/** The input of every query about one file. */
export const fileId = z.object({ fileId: z.uuid() })

/** Whose file a query reads, for the access log. */
export const subjectOfFile = (file: { id: string; personId: string }) => ({
  personId: file.personId,
  subjectType: 'caseFile',
  subjectId: file.id,
})

/** How many services of the individual package of a file have not ended. */
export const openServicesOf = (
  db: Pick<ReadDb | WriteTx, 'packagedService'>,
  fileId: string,
): Promise<number> => db.packagedService.count({ where: { caseFileId: fileId, state: { not: 'ended' } } })
