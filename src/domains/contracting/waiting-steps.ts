import 'server-only'
import { participantLabels } from '@/domains/services-organisation/labels'
import { evidencedSteps } from '@/domains/services-organisation/rules/evidence'
import { servicesStepPermissions } from '@/domains/services-organisation/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'

/** Steps whose records are there and that this person may write with one press. */
export async function waitingSteps(db: ReadDb, actor: Actor, processId: string) {
  const evidence = await db.serviceStepEvidence.findMany({
    where: { processId, code: { in: Object.keys(evidencedSteps) } },
    select: { code: true },
  })
  const steps = await db.serviceProcessStep.findMany({
    where: { processId, code: { in: evidence.map(({ code }) => code) }, state: 'todo' },
    orderBy: { place: 'asc' },
    select: {
      id: true,
      code: true,
      activity: true,
      version: true,
      actors: true,
      process: { select: { coordinatorId: true, responsibility: true } },
    },
  })
  const permission = servicesStepPermissions.on('services.step.complete')
  return steps.map(({ process, actors, ...step }) => ({
    ...step,
    who: actors.map((one) => participantLabels[one]).join(', '),
    may: permission.allows(actor, { actors, process }),
  }))
}
