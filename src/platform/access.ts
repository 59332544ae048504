import 'server-only'
import { mainPosition, type Actor } from '@/platform/auth/actor'
import { clients } from '@/platform/db/client'

export type AccessedSubject = { personId?: string | null; subjectType?: string; subjectId?: string | null }

/** One line of the access log: who did or tried what, to whose file, permitted or denied (KRI, RODO). */
export async function logAccess(
  actor: Actor,
  operation: string,
  outcome: 'permit' | 'deny',
  subject: AccessedSubject = {},
): Promise<void> {
  await clients().write.accessLog.create({
    data: {
      actorId: actor.id,
      positionId: mainPosition(actor)?.id ?? null,
      operation,
      outcome,
      personId: subject.personId ?? null,
      subjectType: subject.subjectType ?? null,
      subjectId: subject.subjectId ?? null,
    },
  })
}
