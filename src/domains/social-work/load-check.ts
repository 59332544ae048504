import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { whoRunsOther } from '@/domains/casework/caseload'
import { holdFilesOf } from '@/domains/casework/files'
import { leadSeparation } from '@/domains/casework/rules/lead-separation'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { refuse, refuseUnless } from '@/platform/errors'
import type { Clock } from '@/platform/clock'
import { activeHouseholds, caseload, normFor, standardNorm, type Caseload } from './rules/caseload'

type Db = Pick<ReadDb | WriteTx, 'caseFile' | 'position' | 'centre'>
type NewHousehold = { personId: string; householdId: string | null; standard: string | null }

/** The load of a worker against the norm for their posts; with `next` the load after taking that household too. */
export async function loadOfWorker(
  db: Db,
  clock: Clock,
  userId: string,
  next: NewHousehold | null = null,
): Promise<Caseload> {
  const today = toDbDate(clock.today())
  const [centre, files, positions] = await Promise.all([
    loadCentre(db),
    db.caseFile.findMany({
      where: { leadId: userId, kind: 'socialWork', state: 'open' },
      select: { state: true, householdId: true, personId: true, standard: true },
    }),
    db.position.findMany({
      where: {
        userId,
        kind: { in: ['socialWorker', 'seniorSocialWorker'] },
        validFrom: { lte: today },
        OR: [{ validTo: null }, { validTo: { gte: today } }],
      },
      select: { fte: true },
    }),
  ])
  const all = next ? [...files, { ...next, state: 'open' as const }] : files
  const norms = { ordinary: centre.socialWorkerNorm, violence: centre.violenceNorm }
  const fte = positions.reduce((sum, position) => sum + Number(position.fte), 0)
  return caseload(activeHouseholds(all), normFor(standardNorm(all, norms), fte || 1))
}

/** Above the norm a reason is asked for and kept (G-035, G-036). Throws `Refused`. */
export async function assertLoad(
  { tx, clock }: CommandContext,
  userId: string,
  next: NewHousehold,
  reason: string | null,
): Promise<void> {
  if (reason !== null) return
  const load = await loadOfWorker(tx, clock, userId, next)
  if (load.state !== 'over') return
  throw refuse(
    'caseload',
    `Po przyjęciu tej rodziny będzie ${load.load} środowisk przy normie ${load.norm}.`,
    'Podaj powód przyjęcia ponad normę albo poproś kierownika o innego prowadzącego.',
  )
}

/** Taking a file up again meets the same wall as opening one. Throws `Refused`. */
export async function assertSeparation(
  context: CommandContext,
  personId: string,
  leadId: string,
): Promise<void> {
  await holdFilesOf(context, personId)
  const { mixedMode } = await loadCentre(context.tx)
  const runOther = await whoRunsOther(context.tx, 'socialWork', personId, context.clock.today())
  refuseUnless(leadSeparation({ kind: 'socialWork', newLeadId: leadId, runOther, mixedMode }))
}
