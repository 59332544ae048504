import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { heldOn } from '@/domains/staff/held-positions'
import type { CommandContext } from '@/platform/command/define-command'
import type { FileKind } from '@/platform/db/generated/enums'
import { refuse, refuseUnless } from '@/platform/errors'
import { clearNotices, clearNoticesOf, notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { whoRunsOther } from './caseload'
import { leadSeparation } from './rules/lead-separation'
import { positionsOf } from './standing-leads'

export type NewFile = {
  kind: FileKind
  personId: string
  leadId: string | null
  teamId: string | null
  districtId: string | null
  contactId?: string | null
  reason: string
  standard?: string | null
  mainProblem?: string | null
  entryReason?: string | null
  restricted?: boolean
}

/**
 * Opens one of a client's two files inside the caller's command; gives back the open one when there is one already.
 * Throws `Refused` when the lead holds the other file (R-083) or has no position for this kind.
 */
export async function openFile(
  context: CommandContext,
  file: NewFile,
): Promise<{ id: string; existed: boolean }> {
  const { tx, clock, actor } = context
  await holdFilesOf(context, file.personId)
  const open = await tx.caseFile.findFirst({
    where: { personId: file.personId, kind: file.kind, state: 'open' },
    select: { id: true },
  })
  if (open) return { id: open.id, existed: true }
  if (file.leadId) await refuseWrongLead(context, file.kind, file.personId, file.leadId)
  const membership = await tx.householdMember.findFirst({
    where: { personId: file.personId, validTo: null },
    select: { householdId: true },
  })
  const { leadId, reason, ...columns } = file
  const teamId = file.teamId ?? (leadId ? await teamOf(context, file.kind, leadId) : null)
  const created = await tx.caseFile.create({
    data: {
      ...columns,
      teamId,
      leadId,
      householdId: membership?.householdId ?? null,
      openedOn: toDbDate(clock.today()),
      createdBy: actor.id,
      ...(leadId
        ? {
            assignments: {
              create: { userId: leadId, reason, validFrom: toDbDate(clock.today()), createdBy: actor.id },
            },
          }
        : {}),
    },
    select: { id: true },
  })
  await appendStep(context, {
    subjectType: 'caseFile',
    subjectId: created.id,
    personId: file.personId,
    transition: 'open',
    from: null,
    to: 'open',
  })
  if (leadId) {
    await notify(context, {
      userId: leadId,
      kind: 'fileAssigned',
      subjectType: 'caseFile',
      subjectId: created.id,
      personId: file.personId,
    })
  }
  return { id: created.id, existed: false }
}

/** Nobody stands in: a new lead, or the end of a substitution. */
export const noSubstitute = { substituteId: null, substituteFrom: null, substituteUntil: null } as const

/**
 * What comes over the wall to whoever runs a file. It goes off the desk of the one who gives the file away: what is still
 * unread stands on the new lead's desk by itself, and a former lead is told nothing more of the client (R-086, G-009).
 */
const newsOfRunning = {
  benefits: ['certificateIssued', 'informationSent', 'benefitRequestSent', 'referralOutcome'],
  socialWork: ['referralPointless', 'referralRecalled'],
} as const satisfies Record<FileKind, readonly string[]>

type AssignedFile = {
  id: string
  kind: FileKind
  personId: string
  leadId: string | null
  version: number
}

/** Gives a file to another lead: history of leads, reason, and a line on the new lead's desk (G-009). */
export async function assignLead(
  context: CommandContext,
  file: AssignedFile,
  leadId: string,
  reason: string,
): Promise<void> {
  const { tx, clock, actor } = context
  if (file.leadId === leadId) throw refuse('same-lead', 'Ta osoba już prowadzi te akta.')
  await refuseWrongLead(context, file.kind, file.personId, leadId)
  const teamId = await teamOf(context, file.kind, leadId)
  oneRow(
    await tx.caseFile.updateMany({
      where: { id: file.id, version: file.version },
      data: { leadId, teamId, ...noSubstitute, version: { increment: 1 } },
    }),
  )
  await clearNotices(context, file.id, 'fileAssigned')
  if (file.leadId)
    await clearNoticesOf(context, {
      userId: file.leadId,
      personId: file.personId,
      kinds: newsOfRunning[file.kind],
    })
  await tx.fileAssignment.create({
    data: {
      caseFileId: file.id,
      userId: leadId,
      reason,
      validFrom: toDbDate(clock.today()),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  if (file.kind === 'benefits') {
    await tx.proceeding.updateMany({
      where: {
        caseFileId: file.id,
        state: { notIn: ['inForce', 'withdrawn', 'overturned', 'overturnedInPart'] },
      },
      data: { workerId: leadId },
    })
  }
  await settleContacts(context, file.personId, file.kind)
  await appendStep(context, {
    subjectType: 'caseFile',
    subjectId: file.id,
    personId: file.personId,
    transition: 'assign',
    from: 'open',
    to: 'open',
    note: reason,
  })
  await notify(context, {
    userId: leadId,
    kind: 'fileAssigned',
    subjectType: 'caseFile',
    subjectId: file.id,
    personId: file.personId,
  })
}

/** A kind of report and the files it goes to, seen from the file. */
const needsOf = { benefits: ['material', 'both'], socialWork: ['lifeSituation', 'both'] } as const

/** Reports of a client have found their workers once every file they went to is led by somebody. */
async function settleContacts({ tx }: CommandContext, personId: string, kind: FileKind): Promise<void> {
  const waiting = await tx.caseFile.findMany({
    where: { personId, leadId: null, state: 'open' },
    select: { kind: true },
  })
  await tx.contact.updateMany({
    where: {
      personId,
      state: 'registered',
      need: { in: [...needsOf[kind]], notIn: waiting.flatMap((file) => needsOf[file.kind]) },
    },
    data: { state: 'assigned', version: { increment: 1 } },
  })
}

/**
 * Two commands that say who runs a client's files go one after the other: each sees what the other wrote, so the same
 * worker is never given both at one moment (R-083).
 */
export async function holdFilesOf({ tx }: CommandContext, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`case_file:${personId}`}, 0))`
}

async function refuseWrongLead(
  context: CommandContext,
  kind: FileKind,
  personId: string,
  leadId: string,
): Promise<void> {
  // one after another: a transaction has one connection
  await holdFilesOf(context, personId)
  const { mixedMode } = await loadCentre(context.tx)
  const runOther = await whoRunsOther(context.tx, kind, personId, context.clock.today())
  await refuseWrongPosition(context, kind, leadId)
  refuseUnless(leadSeparation({ kind, newLeadId: leadId, runOther, mixedMode }))
}

/** Throws `Refused` when this person holds no position on a day (today) on which files of the kind are run. */
export async function refuseWrongPosition(
  { tx, clock }: CommandContext,
  kind: FileKind,
  userId: string,
  day: LocalDate = clock.today(),
): Promise<void> {
  const position = await tx.position.findFirst({
    where: { userId, kind: { in: positionsOf[kind] }, ...heldOn(day) },
    select: { id: true },
  })
  if (position) return
  const needed = kind === 'benefits' ? 'pracownika ds. świadczeń' : 'pracownika socjalnego'
  throw refuse(
    'wrong-position',
    day === clock.today()
      ? `Te akta prowadzi osoba na stanowisku ${needed}.`
      : `Te akta prowadzi osoba na stanowisku ${needed}, a ta nie zajmuje go w dniu ${formatDate(day)}.`,
    'Wybierz pracownika z listy.',
  )
}

/** The team in which a lead runs files of a kind; of several the one they joined first. */
async function teamOf({ tx, clock }: CommandContext, kind: FileKind, userId: string): Promise<string | null> {
  const position = await tx.position.findFirst({
    where: { userId, kind: { in: positionsOf[kind] }, teamId: { not: null }, ...heldOn(clock.today()) },
    select: { teamId: true },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  })
  return position?.teamId ?? null
}
