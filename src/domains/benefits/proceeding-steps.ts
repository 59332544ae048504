import 'server-only'
import type { Refusal } from '@/kernel/refusal'
import type { AuditSummary, CommandContext } from '@/platform/command/define-command'
import type { Prisma } from '@/platform/db/generated/client'
import { refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { factsOf } from '@/domains/benefits/proceeding-facts'
import {
  loadProceeding,
  loadSnapshot,
  type ProceedingRecord,
  type ProceedingSnapshot,
} from '@/domains/benefits/snapshot'
import { proceedingWorkflow, type ProceedingTransition } from '@/domains/benefits/workflow'

/** The proceeding, held until the command ends: two commands on one case go one after the other. */
export async function holdProceeding(
  { tx }: CommandContext,
  proceedingId: string,
): Promise<ProceedingRecord> {
  await tx.$queryRaw`SELECT 1 FROM proceeding WHERE id = ${proceedingId}::uuid FOR UPDATE`
  return loadProceeding(tx, proceedingId)
}

export const snapshotFor = ({ tx, clock }: CommandContext, target: ProceedingRecord) =>
  loadSnapshot(tx, target, clock.today())

/** Every reason why this step cannot be made now; the same answer the screen shows. */
export async function stepRefusals(
  { tx, actor, clock }: CommandContext,
  snapshot: ProceedingSnapshot,
  transition: ProceedingTransition,
): Promise<Refusal[]> {
  const { proceeding, history } = snapshot
  const facts = await factsOf(tx, snapshot, actor, clock.today())
  return proceedingWorkflow.check({ state: proceeding.state, facts, history }, transition, actor.id)
}

/** Makes a step of the workflow: refuses with all its reasons, moves the state, appends the history. */
export async function takeStep(
  context: CommandContext,
  snapshot: ProceedingSnapshot,
  transition: ProceedingTransition,
  options: {
    note?: string
    data?: Prisma.ProceedingUpdateManyMutationInput
    alsoRefuse?: readonly Refusal[]
  } = {},
): Promise<void> {
  const refusals = await stepRefusals(context, snapshot, transition)
  refuseUnless([...refusals, ...(options.alsoRefuse ?? [])])
  await moveState(context, snapshot.proceeding, transition, options)
}

/** Moves the state without asking; for steps another domain's deed brings about. */
export async function moveState(
  context: CommandContext,
  proceeding: { id: string; version: number; state: ProceedingRecord['state']; personId: string },
  transition: ProceedingTransition,
  options: { note?: string; data?: Prisma.ProceedingUpdateManyMutationInput } = {},
): Promise<void> {
  const to = proceedingWorkflow.transitions[transition].to
  oneRow(
    await context.tx.proceeding.updateMany({
      where: { id: proceeding.id, version: proceeding.version },
      data: { ...options.data, state: to, version: { increment: 1 } },
    }),
  )
  await appendStep(context, {
    subjectType: 'proceeding',
    subjectId: proceeding.id,
    personId: proceeding.personId,
    transition,
    from: proceeding.state,
    to,
    note: options.note ?? null,
  })
}

/** What the log keeps of a command on a proceeding. */
export function auditOf(
  target: { id: string; personId: string },
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary {
  return { personId: target.personId, subjectType: 'proceeding', subjectId: target.id, summary }
}

/** States in which the case is still being worked on, before the decision is handed over. */
export const openForWork: readonly ProceedingRecord['state'][] = [
  'applied',
  'examined',
  'referred',
  'awaitingCertificate',
  'readyForDecision',
]

/** Refuses changes of what the decision rests on once it has been handed over for signing, or the case is discontinued. */
export function refuseWhenHandedOver({ state }: { state: ProceedingRecord['state'] }): void {
  if (openForWork.includes(state)) return
  if (state === 'discontinuing')
    refuseUnless([
      {
        code: 'discontinuing',
        message: 'Postępowanie w tej sprawie jest umarzane, więc sytuacji strony już się nie bada.',
        remedy: 'Jeżeli strona zmieniła zdanie, wróć do prowadzenia sprawy w zakładce „Przebieg”.',
      },
    ])
  refuseUnless([
    {
      code: 'handed-over',
      message: 'Sprawa jest już po przekazaniu projektu do podpisu albo zakończona.',
      remedy: 'Zmiana jest możliwa po zwrocie projektu do poprawy.',
    },
  ])
}
