import 'server-only'
import { ledSelect, runsFile } from '@/domains/casework/permissions'
import { toDbDateOrNull, type LocalDate } from '@/kernel/local-date'
import { assignLead, openFile } from '@/domains/casework/files'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep, stepsOf } from '@/platform/workflow/state-history'
import * as inputs from './inputs/files'
import { tellBenefitsWorker } from './letters'
import { assertLoad } from './load-check'
import { guardedReferralSelect, referralPermissions } from './permissions'
import { noteOfAttempts, outcomeRefusals } from './rules/contact-outcomes'
import { referralWorkflow, type ReferralTransition } from './workflow'

const referralSelect = {
  ...guardedReferralSelect,
  version: true,
  state: true,
  proceedingId: true,
  socialWorkFileId: true,
  issuedOn: true,
  benefitsFile: { select: { districtId: true } },
  socialWorkFile: { select: { ...ledSelect, teamId: true, state: true } },
} as const satisfies Prisma.ReferralSelect

type LoadedReferral = Prisma.ReferralGetPayload<{ select: typeof referralSelect }>

const loadReferral = async ({ tx }: CommandContext, referralId: string): Promise<LoadedReferral> =>
  found(await tx.referral.findUnique({ where: { id: referralId }, select: referralSelect }))

/**
 * Moves a referral along its table and writes the step; the state is stored once. Shared with the certificates, which
 * complete it.
 */
export async function moveReferral(
  context: CommandContext,
  referral: { id: string; personId: string; state: LoadedReferral['state']; version: number },
  transition: ReferralTransition,
  data: Prisma.ReferralUncheckedUpdateManyInput = {},
  fileOpen = true,
): Promise<void> {
  const { tx, actor } = context
  const subject = { state: referral.state, facts: { fileOpen }, history: await stepsOf(tx, referral.id) }
  refuseUnless(referralWorkflow.check(subject, transition, actor.id))
  const { to } = referralWorkflow.transitions[transition]
  oneRow(
    await tx.referral.updateMany({
      where: { id: referral.id, version: referral.version },
      data: { ...data, state: to, version: { increment: 1 } },
    }),
  )
  await appendStep(context, {
    subjectType: 'referral',
    subjectId: referral.id,
    personId: referral.personId,
    transition,
    from: referral.state,
    to,
    note: typeof data.outcomeNote === 'string' ? data.outcomeNote : null,
  })
}

/** Takes a referral over: opens the client's social-work file or links the one that is open (PSO-01, R-083). */
export const acceptReferral = defineCommand({
  name: 'socialWork.acceptReferral',
  label: 'Przyjęcie skierowania',
  input: inputs.acceptReferral,
  load: (context, { referralId }) => loadReferral(context, referralId),
  permission: referralPermissions.on('socialWork.referral.accept'),
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    const fileId = await fileForReferral(context, target, input.warningReason)
    await moveReferral(context, target, 'accept', { socialWorkFileId: fileId, toUserId: context.actor.id })
    await proceedingWaits(context, target)
    await clearNotices(context, target.id)
    return { fileId }
  },
  audit: (input, result, target) => ({
    personId: target.personId,
    subjectType: 'referral',
    subjectId: input.referralId,
    summary: { fileId: result.fileId, proceedingId: target.proceedingId },
  }),
})

async function fileForReferral(
  context: CommandContext,
  referral: LoadedReferral,
  reason: string | null,
): Promise<string> {
  const { tx, actor } = context
  const open = await tx.caseFile.findFirst({
    where: { personId: referral.personId, kind: 'socialWork', state: 'open' },
    select: {
      id: true,
      kind: true,
      personId: true,
      ...ledSelect,
      contactId: true,
      version: true,
      lead: { select: { firstName: true, lastName: true } },
    },
  })
  if (open && runsFile(actor, open)) return open.id
  if (open?.lead)
    throw refuse(
      'other-lead',
      `Pracę socjalną z tą osobą prowadzi ${open.lead.firstName} ${open.lead.lastName}.`,
      'Skierowanie przyjmie ta osoba albo kierownik przydzieli akta na nowo.',
    )
  const membership = await tx.householdMember.findFirst({
    where: { personId: referral.personId, validTo: null },
    select: { householdId: true },
  })
  const household = {
    personId: referral.personId,
    householdId: membership?.householdId ?? null,
    standard: null,
  }
  await assertLoad(context, actor.id, household, reason)
  if (open) {
    await assignLead(context, open, actor.id, reason ?? 'Przyjęcie skierowania')
    return open.id
  }
  const created = await openFile(context, {
    kind: 'socialWork',
    personId: referral.personId,
    leadId: actor.id,
    teamId: null,
    districtId: referral.benefitsFile.districtId,
    reason: reason ?? 'Przyjęcie skierowania',
  })
  await tx.caseFile.update({
    where: { id: created.id },
    data: { cooperation: 'active' },
    select: { id: true },
  })
  return created.id
}

/** The proceeding now waits for the certificate; it moves only from the state the referral left it in. */
async function proceedingWaits(context: CommandContext, referral: LoadedReferral): Promise<void> {
  const moved = await context.tx.proceeding.updateMany({
    where: { id: referral.proceedingId, state: 'referred' },
    data: { state: 'awaitingCertificate' },
  })
  if (moved.count === 0) return
  await appendStep(context, {
    subjectType: 'proceeding',
    subjectId: referral.proceedingId,
    personId: referral.personId,
    transition: 'acceptReferral',
    from: 'referred',
    to: 'awaitingCertificate',
  })
}

/** The client came: recognition goes on from here. */
export const recordClientCame = defineCommand({
  name: 'socialWork.recordClientCame',
  label: 'Klient zgłosił się ze skierowania',
  input: inputs.recordClientCame,
  load: (context, { referralId }) => loadReferral(context, referralId),
  permission: referralPermissions.on('socialWork.referral.outcome'),
  async run({ target, ...context }, { version }) {
    sameVersion(target, version)
    await moveReferral(context, target, 'clientCame', { retryOn: null }, isOpen(target))
    await setCooperationOfFile(context, target, 'active', null)
  },
  audit: (input, _result, target) => outcomeAudit(target, input.referralId, 'clientCame'),
})

/** The client did not come: an outcome with a day to try again, told to the benefits worker at once (OPEN-32, G-074). */
export const recordClientDidNotCome = defineCommand({
  name: 'socialWork.recordClientDidNotCome',
  label: 'Klient nie zgłosił się ze skierowania',
  input: inputs.recordClientDidNotCome,
  load: (context, { referralId }) => loadReferral(context, referralId),
  permission: referralPermissions.on('socialWork.referral.outcome'),
  async run({ target, ...context }, { version, note, attempts, retryOn }) {
    sameVersion(target, version)
    const logged = await context.tx.socialWorkAction.count({
      where: { caseFileId: target.socialWorkFileId ?? '', doneOn: { gte: target.issuedOn } },
    })
    const facts = {
      outcome: 'clientDidNotCome',
      note,
      hasA4: false,
      attempts: Math.max(attempts, logged),
    } as const
    refuseUnless(outcomeRefusals(facts))
    const data = {
      outcomeNote: noteOfAttempts(note, facts.attempts),
      retryOn: toDbDateOrNull(retryOn),
    }
    await moveReferral(context, target, 'clientDidNotCome', data)
    await setCooperationOfFile(context, target, 'withdrawn', retryOn)
    await tellOutcome(context, target)
  },
  audit: (input, _result, target) =>
    outcomeAudit(target, input.referralId, 'clientDidNotCome', input.attempts),
})

/** The client refuses terms: also an outcome; the benefits worker's proceeding goes on (OPEN-32, N-070). */
export const recordClientRefused = defineCommand({
  name: 'socialWork.recordClientRefused',
  label: 'Klient odmówił współdziałania',
  input: inputs.recordClientRefused,
  load: (context, { referralId }) => loadReferral(context, referralId),
  permission: referralPermissions.on('socialWork.referral.outcome'),
  async run({ target, ...context }, { version, note, retryOn }) {
    sameVersion(target, version)
    refuseUnless(outcomeRefusals({ outcome: 'clientRefused', note, hasA4: false, attempts: 0 }))
    const data = { outcomeNote: note, retryOn: toDbDateOrNull(retryOn) }
    await moveReferral(context, target, 'clientRefused', data)
    await setCooperationOfFile(context, target, 'refused', retryOn)
    await tellOutcome(context, target)
  },
  audit: (input, _result, target) => outcomeAudit(target, input.referralId, 'clientRefused'),
})

const isOpen = (referral: LoadedReferral) => referral.socialWorkFile?.state === 'open'

const tellOutcome = (context: CommandContext, referral: LoadedReferral) =>
  tellBenefitsWorker(context, {
    kind: 'referralOutcome',
    subjectType: 'referral',
    subjectId: referral.id,
    personId: referral.personId,
  })

async function setCooperationOfFile(
  { tx }: CommandContext,
  referral: LoadedReferral,
  cooperation: 'active' | 'withdrawn' | 'refused',
  retryOn: LocalDate | null,
): Promise<void> {
  if (!referral.socialWorkFileId) return
  await tx.caseFile.updateMany({
    where: { id: referral.socialWorkFileId, state: 'open' },
    data: { cooperation, cooperationRetryOn: toDbDateOrNull(retryOn) },
  })
}

const outcomeAudit = (
  referral: LoadedReferral,
  referralId: string,
  outcome: string,
  attempts: number | null = null,
) => ({
  personId: referral.personId,
  subjectType: 'referral',
  subjectId: referralId,
  summary: { outcome, attempts },
})
