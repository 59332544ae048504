import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { countOf } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import type { Prisma } from '@/platform/db/generated/client'
import { overdueCertificates } from './missing-certificates'
import { referralPermissions } from './permissions'

/** For the leader of a team: zał. 6 its workers have not written in time. The leader reminds, the worker writes. */
export async function teamCertificateLines(
  db: ReadDb,
  visible: Prisma.CaseFileWhereInput,
  actor: Actor,
  today: LocalDate,
): Promise<DeskLine[]> {
  if (actor.ledTeamIds.length === 0) return []
  const ofTeam = { AND: [visible, { teamId: { in: [...actor.ledTeamIds] } }] }
  const overdue = await overdueCertificates(db, ofTeam, today)
  const late = overdue.filter(({ leadId }) => leadId !== actor.id)
  const [first] = late
  if (!first) return []
  const families = new Set(late.map(({ fileId }) => fileId)).size
  return [
    {
      id: 'team-a6',
      tone: 'warning',
      sentence: `W zespole brakuje zaświadczeń zał. 6 po terminie: ${countOf(families, ['rodzina', 'rodziny', 'rodzin'])}.`,
      href: '/praca-socjalna/zaswiadczenia',
      action: 'Zobacz, czyich',
      dueOn: first.dueOn,
      place: 'others',
    },
  ]
}

/** For the leader of a team: referrals whose day of contact has passed and nobody has accepted. */
export async function teamReferralLines(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const where = referralPermissions.on('socialWork.referral.read').visibleTo(actor)
  if (where === null || actor.ledTeamIds.length === 0) return []
  const late = { AND: [where, { state: 'issued' as const, contactBy: { lt: toDbDate(today) } }] }
  const count = await db.referral.count({ where: late })
  if (count === 0) return []
  return [
    {
      id: 'team-referrals',
      tone: 'warning',
      sentence: `${countOf(count, ['skierowanie nieprzyjęte', 'skierowania nieprzyjęte', 'skierowań nieprzyjętych'])} mimo upływu terminu kontaktu.`,
      href: '/praca-socjalna/skierowania',
      action: 'Zobacz skierowania',
      dueOn: null,
      place: 'others',
    },
  ]
}
