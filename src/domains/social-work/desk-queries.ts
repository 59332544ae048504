import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery } from '@/platform/query/define-query'
import { DAYS_WITHOUT_CONTACT } from './model'
import { referralPermissions, socialWorkPermissions } from './permissions'
import { missingCertificates, overdueTasks } from './worklist-queries'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/**
 * What needs the social worker today, in plain sentences, each with its one next action: referrals, missing certificates,
 * tasks and next steps, families nobody has talked to, and clients to try again.
 */
export const socialWorkDeskLines = defineListQuery({
  name: 'socialWork.desk',
  label: 'Mój pulpit: praca socjalna',
  input: z.object({}),
  permission: socialWorkPermissions.on('socialWork.file.list'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const today = clock.today()
    const own = { AND: [where, { OR: [{ leadId: actor.id }, { substituteId: actor.id }] }] }
    const parts = await Promise.all([
      referralLines(db, actor),
      certificateLines(db, own, today),
      taskLines(db, actor.id, today),
      nextStepLines(db, actor.id, today),
      silentLines(db, own, today),
      retryLines(db, own, today),
      withoutLead(db, actor),
    ])
    return parts.flat()
  },
})

async function referralLines(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const where = referralPermissions.on('socialWork.referral.accept').visibleTo(actor)
  if (where === null) return []
  const rows = await db.referral.findMany({
    where: { AND: [where, { state: 'issued' }] },
    orderBy: { contactBy: 'asc' },
    take: 30,
    select: { id: true, contactBy: true, benefitsFile: { select: { person: { select: name } } } },
  })
  return rows.map((row) => ({
    id: `referral-${row.id}`,
    tone: 'warning',
    sentence: `Skierowanie czeka na przyjęcie: ${fullName(row.benefitsFile.person)}.`,
    href: '/praca-socjalna/skierowania',
    action: 'Przyjmij skierowanie',
    dueOn: fromDbDate(row.contactBy),
  }))
}

async function certificateLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const missing = await missingCertificates(db, own, today)
  return missing
    .filter(({ state }) => state !== 'running')
    .map((line) => ({
      id: `a6-${line.fileId}-${line.month}`,
      tone: line.state === 'overdue' ? 'danger' : 'warning',
      sentence: `Brakuje zaświadczenia zał. 6 za ${formatMonth(line.month)}: ${line.name}.`,
      href: `/praca-socjalna/zaswiadczenia?miesiac=${line.month}`,
      action: 'Wystaw zaświadczenie',
      dueOn: line.dueOn,
    }))
}

async function taskLines(db: ReadDb, actorId: string, today: LocalDate): Promise<DeskLine[]> {
  const rows = await overdueTasks(db, actorId, today)
  return rows.map((row) => ({
    id: `task-${row.id}`,
    tone: row.dueOn && fromDbDate(row.dueOn) < today ? 'warning' : 'info',
    sentence: `Działanie z zasad współdziałania ma termin: ${fullName(row.terms.caseFile.person)} – „${row.description}”.`,
    href: `/praca-socjalna/${row.terms.caseFileId}/ustalenia`,
    action: 'Zapisz wynik',
    dueOn: row.dueOn ? fromDbDate(row.dueOn) : null,
  }))
}

/** "Co dalej?" of the latest action of each family, when its day has come (N-056). */
async function nextStepLines(db: ReadDb, actorId: string, today: LocalDate): Promise<DeskLine[]> {
  const latest = await db.socialWorkAction.findMany({
    where: {
      workerId: actorId,
      nextStep: { not: null },
      correction: { is: null },
      caseFile: { leadId: actorId, state: 'open' },
    },
    orderBy: [{ doneOn: 'desc' }, { createdAt: 'desc' }],
    distinct: ['caseFileId'],
    take: 100,
    select: {
      id: true,
      caseFileId: true,
      nextStep: true,
      nextStepOn: true,
      caseFile: { select: { person: { select: name } } },
    },
  })
  return latest
    .filter(({ nextStepOn }) => nextStepOn !== null && nextStepOn <= toDbDate(today))
    .map((row) => ({
      id: `step-${row.id}`,
      tone: 'info',
      sentence: `${fullName(row.caseFile.person)}: ${row.nextStep ?? ''}`,
      href: `/praca-socjalna/${row.caseFileId}/dzialania?wpis=nowy`,
      action: 'Zapisz działanie',
      dueOn: row.nextStepOn ? fromDbDate(row.nextStepOn) : null,
    }))
}

async function silentLines(
  db: ReadDb,
  own: Prisma.CaseFileWhereInput,
  today: LocalDate,
): Promise<DeskLine[]> {
  const before = toDbDate(today)
  before.setUTCDate(before.getUTCDate() - DAYS_WITHOUT_CONTACT)
  const files = await db.caseFile.findMany({
    where: {
      AND: [
        own,
        {
          kind: 'socialWork',
          state: 'open',
          openedOn: { lte: before },
          cooperation: { notIn: ['withdrawn', 'refused'] },
          actions: { none: { contact: 'direct', doneOn: { gt: before } } },
        },
      ],
    },
    take: 30,
    select: { id: true, person: { select: name } },
  })
  return files.map((file) => ({
    id: `silent-${file.id}`,
    tone: 'neutral',
    sentence: `Od ${DAYS_WITHOUT_CONTACT} dni nie było kontaktu: ${fullName(file.person)}.`,
    href: `/praca-socjalna/${file.id}`,
    action: 'Otwórz sprawę',
    dueOn: null,
  }))
}

async function retryLines(db: ReadDb, own: Prisma.CaseFileWhereInput, today: LocalDate): Promise<DeskLine[]> {
  const files = await db.caseFile.findMany({
    where: {
      AND: [own, { kind: 'socialWork', state: 'open', cooperationRetryOn: { lte: toDbDate(today) } }],
    },
    take: 30,
    select: { id: true, cooperationRetryOn: true, person: { select: name } },
  })
  return files.map((file) => ({
    id: `retry-${file.id}`,
    tone: 'info',
    sentence: `Dziś kolejna próba kontaktu: ${fullName(file.person)}.`,
    href: `/praca-socjalna/${file.id}`,
    action: 'Otwórz sprawę',
    dueOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
  }))
}

/** For the leader of a team: its files nobody leads. */
async function withoutLead(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  if (actor.ledTeamIds.length === 0) return []
  const count = await db.caseFile.count({
    where: { kind: 'socialWork', state: 'open', leadId: null, teamId: { in: [...actor.ledTeamIds] } },
  })
  if (count === 0) return []
  return [
    {
      id: 'without-lead',
      tone: 'warning',
      sentence: `Akta pracy socjalnej bez prowadzącego: ${count}.`,
      href: '/przydzial?bez=1',
      action: 'Przydziel akta',
      dueOn: null,
    },
  ]
}
