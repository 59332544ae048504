import 'server-only'
import { runBy } from '@/domains/casework/permissions'
import { z } from 'zod'
import type { LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import {
  certificateLines,
  nextStepLines,
  ownOpenFiles,
  retryLines,
  silentLines,
  taskLines,
  withoutLead,
} from './desk-lines'
import { teamCertificateLines, teamReferralLines } from './desk-team-lines'
import { answerLines, referralLines, uncertifiedLines, unreadLines } from './desk-door-lines'
import { socialWorkPermissions } from './permissions'

/**
 * What needs the social worker today, in plain sentences, each with its one next action: referrals and their answers,
 * missing certificates, tasks and next steps, families nobody has talked to, clients to try again; and what the benefits
 * worker has not read yet.
 */
export const socialWorkDeskLines = defineListQuery({
  name: 'socialWork.desk',
  label: 'Mój pulpit: praca socjalna',
  input: z.object({}),
  permission: socialWorkPermissions.on('socialWork.file.list'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const today = clock.today()
    const own = { AND: [where, runBy(actor)] }
    const parts = await Promise.all([
      referralLines(db, actor),
      ownLines(db, actor, own, today),
      taskLines(db, actor.id, today),
      nextStepLines(db, actor.id, today),
      withoutLead(db, actor, today),
      teamCertificateLines(db, where, actor, today),
      teamReferralLines(db, actor, today),
    ])
    return parts.flat()
  },
})

/**
 * What the person's own social-work files ask for. Whoever runs none – a leader, the counter, a benefits worker – is asked
 * one short question instead of three long ones: their answers are empty, but PostgreSQL plans each for milliseconds.
 */
async function ownLines(
  db: ReadDb,
  actor: Actor,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const one = await db.caseFile.findFirst({
    where: { kind: 'socialWork', ...runBy(actor) },
    select: { id: true },
  })
  if (one === null) return []
  const parts = await Promise.all([
    answerLines(db, own, today),
    ownFileLines(db, own, today),
    unreadLines(db, own),
    uncertifiedLines(db, own),
  ])
  return parts.flat()
}

/** What the open families of one worker ask for. */
async function ownFileLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const open = await ownOpenFiles(db, own, today)
  return [
    ...(await certificateLines(db, own, open, today)),
    ...silentLines(open, today),
    ...retryLines(open, today),
  ]
}
