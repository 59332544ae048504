import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, toDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { refusal, type Refusal } from '@/kernel/refusal'
import { formatDate } from '@/kernel/polish'
import { noticeOfDelay } from '@/domains/casework/documents/notice-of-delay'
import { loadCentre } from '@/domains/staff/centre'
import { movedToWorkingDay } from '@/domains/casework/rules/terms'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { requestSubjectOf } from '@/domains/benefits/decision-document'
import * as inputs from '@/domains/benefits/inputs/application'
import { personInLetter, storeLetter, withAddress, workerInLetter } from '@/domains/benefits/letters'
import { termIsOver } from '@/domains/benefits/model'
import { organInGenitive } from '@/domains/benefits/organ-names'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding } from '@/domains/benefits/proceeding-steps'
import type { ProceedingRecord } from '@/domains/benefits/snapshot'
import { decisionTerm } from '@/domains/benefits/term'
import { noteOnCase } from './note-on-case'

const permission = benefitsPermissions.on('benefits.proceeding.term')

/** A case that needs more than a month: two months from its start (art. 35 § 3 KPA). */
export const markComplicated = defineCommand({
  name: 'benefits.markComplicated',
  label: labels['benefits.markComplicated'],
  input: inputs.markComplicated,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    sameVersion(target, input.version)
    refuseUnless(finishedRefusals(target))
    if (target.complicated) throw refuse('complicated', 'Sprawę uznano już za szczególnie skomplikowaną.')
    return changeTerm(context, target, { complicated: true }, 'complicated', input.reason)
  },
  audit: (_input, result, target) => auditOf(target, { dueOn: result.dueOn }),
})

/** From a day on the term does not run (art. 35 § 5 KPA). */
export const suspendTerm = defineCommand({
  name: 'benefits.suspendTerm',
  label: labels['benefits.suspendTerm'],
  input: inputs.suspendTerm,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    const { tx, actor, clock } = context
    sameVersion(target, input.version)
    refuseUnless([
      ...finishedRefusals(target),
      ...dayRefusals(input.from, fromDbDate(target.appliedOn), clock.today()),
    ])
    const open = await tx.termSuspension.findFirst({ where: { proceedingId: target.id, validTo: null } })
    if (open)
      throw refuse(
        'suspended',
        `Bieg terminu jest wstrzymany od ${formatDate(fromDbDate(open.validFrom))}.`,
        'Najpierw zakończ tę przerwę.',
      )
    await tx.termSuspension.create({
      data: {
        proceedingId: target.id,
        reason: input.reason,
        validFrom: toDbDate(input.from),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
    })
    return changeTerm(context, target, {}, 'suspend', input.reason)
  },
  audit: (input, _result, target) => auditOf(target, { from: input.from }),
})

/** The break is over; the term is longer by its days. */
export const resumeTerm = defineCommand({
  name: 'benefits.resumeTerm',
  label: labels['benefits.resumeTerm'],
  input: inputs.resumeTerm,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    const { tx, clock } = context
    sameVersion(target, input.version)
    const open = await tx.termSuspension.findFirst({ where: { proceedingId: target.id, validTo: null } })
    if (!open) throw refuse('not-suspended', 'Bieg terminu nie jest wstrzymany.')
    refuseUnless(dayRefusals(input.to, fromDbDate(open.validFrom), clock.today()))
    oneRow(
      await tx.termSuspension.updateMany({
        where: { id: open.id, version: open.version },
        data: { validTo: toDbDate(input.to), version: { increment: 1 } },
      }),
    )
    return changeTerm(context, target, {}, 'resume')
  },
  audit: (input, result, target) => auditOf(target, { to: input.to, dueOn: result.dueOn }),
})

/** Tells the party that the case will be late, with the reason and a new day (art. 36 KPA); prints the notice. */
export const extendTerm = defineCommand({
  name: 'benefits.extendTerm',
  label: labels['benefits.extendTerm'],
  input: inputs.extendTerm,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    const { tx, actor, clock } = context
    sameVersion(target, input.version)
    const previousDueOn = fromDbDate(target.dueOn)
    refuseUnless([
      ...finishedRefusals(target),
      ...newDayRefusals(input.newDueOn, previousDueOn, clock.today()),
    ])
    const fileId = await printNotice(context, target, input)
    await tx.termExtension.create({
      data: {
        proceedingId: target.id,
        reason: input.reason,
        previousDueOn: target.dueOn,
        newDueOn: toDbDate(input.newDueOn),
        fileId,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
    })
    const changed = await changeTerm(context, target, {}, 'extend', input.reason)
    return { ...changed, fileId }
  },
  audit: (_input, result, target) => auditOf(target, { dueOn: result.dueOn, fileId: result.fileId }),
})

/** Counts the term anew from what is now stored, keeps it and appends the reason to the history. */
async function changeTerm(
  context: CommandContext,
  target: ProceedingRecord,
  data: Prisma.ProceedingUpdateManyMutationInput,
  transition: string,
  note?: string,
): Promise<{ dueOn: LocalDate }> {
  const { tx, clock } = context
  const [suspensions, extension] = await Promise.all([
    tx.termSuspension.findMany({ where: { proceedingId: target.id } }),
    tx.termExtension.findFirst({ where: { proceedingId: target.id }, orderBy: { createdAt: 'desc' } }),
  ])
  const { dueOn } = decisionTerm({
    appliedOn: fromDbDate(target.appliedOn),
    complicated: data.complicated === true || target.complicated,
    suspensions: suspensions.map((row) => ({
      from: fromDbDate(row.validFrom),
      to: row.validTo ? fromDbDate(row.validTo) : null,
    })),
    extension: extension
      ? { givenOn: warsawDateOf(extension.createdAt), newDueOn: fromDbDate(extension.newDueOn) }
      : null,
  })
  oneRow(
    await tx.proceeding.updateMany({
      where: { id: target.id, version: target.version },
      data: { ...data, dueOn: toDbDate(dueOn), version: { increment: 1 } },
    }),
  )
  await noteOnCase(
    context,
    target,
    transition,
    note ?? `Od ${formatDate(clock.today())} nowy termin: ${formatDate(dueOn)}`,
  )
  return { dueOn }
}

async function printNotice(
  context: CommandContext,
  target: ProceedingRecord,
  input: { newDueOn: LocalDate; reason: string; independentOfOrgan: boolean },
): Promise<string> {
  const { tx, actor, clock } = context
  const [centre, addressee, worker] = await Promise.all([
    loadCentre(tx),
    personInLetter(tx, target.personId, clock.today()),
    workerInLetter(tx, actor.id),
  ])
  const document = noticeOfDelay.build({
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn: clock.today(),
    caseNumber: target.caseNumber,
    addressee: withAddress(addressee),
    requestReceivedOn: fromDbDate(target.appliedOn),
    requestSubject: requestSubjectOf(target),
    dueOn: fromDbDate(target.dueOn),
    reason: input.reason,
    newDueOn: input.newDueOn,
    independentOfOrgan: input.independentOfOrgan,
    appealBodyGenitive: organInGenitive(centre.appealBody),
    authorityGenitive: organInGenitive(centre.authorityName),
    signatory: { ...worker, signedAt: clock.now() },
    caseWorker: worker,
  })
  return storeLetter(context, {
    document,
    name: `Zawiadomienie art. 36 ${target.caseNumber}.pdf`,
    kind: 'benefits.termExtension',
    personId: target.personId,
    training: centre.trainingCopy,
  })
}

function finishedRefusals(target: ProceedingRecord): Refusal[] {
  if (!termIsOver(target.state)) return []
  return [refusal('finished', 'Sprawę już rozstrzygnięto, termin nie biegnie.')]
}

function dayRefusals(day: LocalDate, least: LocalDate, today: LocalDate): Refusal[] {
  if (day < least)
    return [refusal('too-early', `Data jest wcześniejsza niż ${formatDate(least)}.`, 'Popraw datę.')]
  return day > today ? [refusal('future', 'Podana data jeszcze nie nadeszła.', 'Popraw datę.')] : []
}

function newDayRefusals(newDueOn: LocalDate, previous: LocalDate, today: LocalDate): Refusal[] {
  if (newDueOn <= previous || newDueOn <= today)
    return [
      refusal(
        'new-term',
        `Nowy termin musi być późniejszy niż dotychczasowy (${formatDate(previous)}) i niż dzisiejszy dzień.`,
        'Wpisz późniejszą datę.',
      ),
    ]
  return movedToWorkingDay(newDueOn) === newDueOn
    ? []
    : [
        refusal(
          'new-term-free',
          'Nowy termin przypada w dzień wolny od pracy.',
          `Wpisz dzień roboczy, na przykład ${formatDate(movedToWorkingDay(newDueOn))}.`,
        ),
      ]
}
