import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { addDays, toDbDate } from '@/kernel/local-date'
import { caseworkPermissions, walledFileSelect } from '@/domains/casework/permissions'
import { defineCommand } from '@/platform/command/execute'
import { found } from '@/platform/errors'

/**
 * A proceeding that has come as far as its referral, without the interview and the examination behind it: those belong to
 * the tests of benefits. The rows are written inside a command, so they are audited like any others.
 */
export const issueReferralForTest = defineCommand({
  name: 'test.issueReferral',
  label: 'Skierowanie do testu',
  input: z.object({ personId: z.uuid(), benefitsFileId: z.uuid(), toUserId: z.uuid().nullable() }),
  load: async ({ tx }, { benefitsFileId }) =>
    found(await tx.caseFile.findUnique({ where: { id: benefitsFileId }, select: walledFileSelect })),
  permission: caseworkPermissions.on('casework.benefitsFile.read'),
  async run({ tx, clock, actor }, { personId, benefitsFileId, toUserId }) {
    const today = toDbDate(clock.today())
    const by = { createdBy: actor.id }
    const informing = await tx.informing.create({
      data: {
        ...by,
        caseFileId: benefitsFileId,
        personId,
        informedOn: today,
        expectations: 'zasiłek okresowy',
        aboutBenefits: true,
        aboutProcedure: true,
        aboutDuties: true,
      },
    })
    const proceeding = await tx.proceeding.create({
      data: {
        ...by,
        caseFileId: benefitsFileId,
        personId,
        informingId: informing.id,
        caseNumber: `TEST.${randomUUID().slice(0, 8)}`,
        benefit: 'periodic',
        state: 'referred',
        appliedOn: today,
        channel: 'inPerson',
        request: 'zasiłek okresowy',
        dueOn: toDbDate(addDays(clock.today(), 30)),
        interviewDueOn: toDbDate(addDays(clock.today(), 14)),
        workerId: actor.id,
      },
    })
    const referral = await tx.referral.create({
      data: {
        ...by,
        proceedingId: proceeding.id,
        benefitsFileId,
        personId,
        aims: ['resources'],
        toUserId,
        issuedOn: today,
        contactBy: toDbDate(addDays(clock.today(), 7)),
      },
    })
    return { proceedingId: proceeding.id, referralId: referral.id }
  },
  audit: (input) => ({ personId: input.personId }),
})

/** A benefit granted for a period, as R-094 reads it: a decision in force. */
export const grantBenefitForTest = defineCommand({
  name: 'test.grantBenefit',
  label: 'Decyzja do testu',
  input: z.object({
    proceedingId: z.uuid(),
    from: z.string(),
    to: z.string().nullable(),
    /** a benefit paid once, delivered on `from` */
    once: z.boolean().default(false),
    signedBy: z.uuid(),
  }),
  load: async ({ tx }, { proceedingId }) =>
    found(
      await tx.proceeding.findUnique({
        where: { id: proceedingId },
        select: { personId: true, caseFile: { select: walledFileSelect } },
      }),
    ).caseFile,
  permission: caseworkPermissions.on('casework.benefitsFile.read'),
  async run({ tx, clock, actor, target }, { proceedingId, from, to, once, signedBy }) {
    const file = await tx.storedFile.create({
      data: {
        name: 'decyzja.pdf',
        mimeType: 'application/pdf',
        size: 1,
        sha256: 'a'.repeat(64),
        kind: 'decision',
        personId: target.personId,
        createdBy: actor.id,
      },
    })
    return tx.decision.create({
      data: {
        proceedingId,
        personId: target.personId,
        number: `D.${randomUUID().slice(0, 8)}`,
        kind: 'grant',
        benefit: once ? 'purpose' : 'periodic',
        state: 'inForce',
        amount: 50_000,
        deliveredOn: new Date(`${from}T00:00:00Z`),
        periodFrom: once ? null : new Date(`${from}T00:00:00Z`),
        periodTo: to && !once ? new Date(`${to}T00:00:00Z`) : null,
        legalBasis: 'art. 38',
        ruling: 'przyznaję',
        factualReasons: 'uzasadnienie',
        legalReasons: 'uzasadnienie',
        instruction: 'pouczenie',
        facts: {},
        thresholds: {},
        templateId: 'administrativeDecision',
        templateVersion: 1,
        draftedBy: actor.id,
        signedBy,
        signedAt: clock.now(),
        decidedOn: new Date(`${from}T00:00:00Z`),
        inForceOn: new Date(`${from}T00:00:00Z`),
        fileId: file.id,
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: () => ({}),
})
