import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { movedToWorkingDay, termInDays } from '@/domains/casework/rules/terms'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuse } from '@/platform/errors'
import { notify } from '@/platform/notices'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { referralToSocialWorker } from '@/domains/benefits/documents/referral-to-social-worker'
import * as inputs from '@/domains/benefits/inputs/examination'
import { storeLetter, withAddress, workerInLetter } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import type { ReferralAim } from '@/domains/benefits/labels'

const aimInDocument = { resources: 'unusedResources', terms: 'termsOfCooperation' } as const satisfies Record<
  ReferralAim,
  string
>

/**
 * Written instruction to the client to see the social worker (R-090, WSP-1): to the one who leads the open social-work
 * file, else by district. It reaches the social worker's desk in the same moment.
 */
export const issueReferral = defineCommand({
  name: 'benefits.issueReferral',
  label: labels['benefits.issueReferral'],
  input: inputs.issueReferral,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission: benefitsPermissions.on('benefits.referral.issue'),
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    const snapshot = await snapshotFor(context, target)
    const today = clock.today()
    const contactBy = input.contactBy ?? termInDays(today, snapshot.centre.referralContactDays)
    if (contactBy < today)
      throw refuse(
        'contact-by',
        'Termin kontaktu już minął.',
        `Wpisz dzień nie wcześniejszy niż ${formatDate(today)}.`,
      )
    const receiver = await receiverOf(context, target.personId, target.caseFile.districtId)
    await takeStep(context, snapshot, 'refer')
    const fileId = await printReferral(context, snapshot, receiver, input.aims, movedToWorkingDay(contactBy))
    const created = await tx.referral.create({
      data: {
        proceedingId: target.id,
        benefitsFileId: target.caseFileId,
        socialWorkFileId: receiver.fileId,
        personId: target.personId,
        aims: input.aims,
        toUserId: receiver.userId,
        toDistrictId: receiver.userId ? null : receiver.districtId,
        issuedOn: toDbDate(today),
        contactBy: toDbDate(movedToWorkingDay(contactBy)),
        fileId,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await tellReceivers(context, receiver, created.id, target.personId)
    return { referralId: created.id, fileId }
  },
  audit: (_input, result, target) =>
    auditOf(target, { referralId: result.referralId, fileId: result.fileId }),
})

type Receiver = { fileId: string | null; userId: string | null; districtId: string | null }

async function receiverOf(
  { tx }: CommandContext,
  personId: string,
  districtId: string | null,
): Promise<Receiver> {
  const open = await tx.caseFile.findFirst({
    where: { personId, kind: 'socialWork', state: 'open' },
    select: { id: true, leadId: true, districtId: true },
  })
  return {
    fileId: open?.id ?? null,
    userId: open?.leadId ?? null,
    districtId: open?.districtId ?? districtId,
  }
}

/** The lead; without one every social worker of the district; without those the leaders of teams, who assign. */
async function tellReceivers(
  context: CommandContext,
  receiver: Receiver,
  referralId: string,
  personId: string,
): Promise<void> {
  const userIds = receiver.userId ? [receiver.userId] : await workersOfDistrict(context, receiver.districtId)
  for (const userId of userIds) {
    await notify(context, {
      userId,
      kind: 'referralIssued',
      subjectType: 'referral',
      subjectId: referralId,
      personId,
    })
  }
}

async function workersOfDistrict(
  { tx, clock }: CommandContext,
  districtId: string | null,
): Promise<string[]> {
  const on = toDbDate(clock.today())
  const today = {
    validFrom: { lte: on },
    OR: [{ validTo: null }, { validTo: { gte: on } }],
    user: { status: 'active' as const },
  }
  const ofDistrict = districtId
    ? await tx.position.findMany({
        where: { kind: 'socialWorker', districts: { some: { districtId } }, ...today },
        select: { userId: true },
      })
    : []
  const found =
    ofDistrict.length > 0
      ? ofDistrict
      : await tx.position.findMany({ where: { kind: 'teamLeader', ...today }, select: { userId: true } })
  return [...new Set(found.map(({ userId }) => userId))]
}

async function printReferral(
  context: CommandContext,
  { proceeding, party, centre }: ProceedingSnapshot,
  receiver: Receiver,
  aims: readonly ReferralAim[],
  contactBy: LocalDate,
): Promise<string> {
  const { tx, actor, clock } = context
  const [issuer, socialWorker, district] = await Promise.all([
    workerInLetter(tx, actor.id),
    receiver.userId ? workerInLetter(tx, receiver.userId, ['socialWorker', 'seniorSocialWorker']) : null,
    receiver.districtId ? tx.district.findUnique({ where: { id: receiver.districtId } }) : null,
  ])
  const office = `${centre.street}, ${centre.postcode} ${centre.city}`
  const phone = socialWorker?.phone ?? centre.phone
  const document = referralToSocialWorker.build({
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn: clock.today(),
    caseNumber: proceeding.caseNumber,
    client: withAddress(party),
    aims: aims.map((aim) => aimInDocument[aim]),
    ...(socialWorker ? { socialWorker } : {}),
    ...(district ? { district: district.name } : {}),
    contactBy,
    contact: [
      office,
      socialWorker?.room ? `pokój ${socialWorker.room}` : null,
      phone ? `tel. ${phone}` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
    issuedBy: { ...issuer, signedAt: clock.now() },
  })
  return storeLetter(context, {
    document,
    name: `Skierowanie ${proceeding.caseNumber}.pdf`,
    kind: 'benefits.referral',
    personId: proceeding.personId,
    training: centre.trainingCopy,
  })
}
