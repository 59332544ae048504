import 'server-only'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { openFile } from '@/domains/casework/files'
import { holdLivingPerson } from '@/domains/clients/open-person'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs/files'
import { assertDayOfWork, assertOpenFile, fileAudit, loadFile, type LoadedFile } from './load'
import { assertLoad, assertSeparation } from './load-check'
import { socialWorkDeskPermissions, socialWorkPermissions } from './permissions'
import { closingRefusals } from './rules/closing'

const cooperationAfter = { withdrawal: 'withdrawn', refusal: 'refused', goalReached: 'afterGoal' } as const

const step = (file: LoadedFile, transition: string, to: string, note: string | null = null) => ({
  subjectType: 'caseFile',
  subjectId: file.id,
  personId: file.personId,
  transition,
  from: file.state,
  to,
  note,
})

/** Starts social work with a family, also without any benefit (G-028); an open file is never doubled. */
export const openSocialWorkFile = defineCommand({
  name: 'socialWork.openSocialWorkFile',
  label: 'Rozpoczęcie pracy socjalnej',
  input: inputs.openSocialWorkFile,
  async load({ tx }, { personId }) {
    return found(
      await tx.person.findUnique({ where: { id: personId }, select: { id: true, mergedIntoId: true } }),
    )
  },
  permission: socialWorkDeskPermissions.on('socialWork.file.open'),
  async run({ target, ...context }, input) {
    if (target.mergedIntoId)
      throw refuse('merged-person', 'Ta karta została scalona z inną.', 'Otwórz kartę, która pozostała.')
    await holdLivingPerson(context.tx, input.personId, 'socialWork')
    const leadId = input.leadId ?? context.actor.id
    const membership = await context.tx.householdMember.findFirst({
      where: { personId: input.personId, validTo: null },
      select: { householdId: true, household: { select: { districtId: true } } },
    })
    const household = {
      personId: input.personId,
      householdId: membership?.householdId ?? null,
      standard: input.standard,
    }
    await assertLoad(context, leadId, household, input.warningReason)
    const file = await openFile(context, {
      kind: 'socialWork',
      personId: input.personId,
      leadId,
      teamId: null,
      districtId: membership?.household.districtId ?? null,
      reason: input.warningReason ?? 'Rozpoczęcie pracy socjalnej',
      standard: input.standard,
      mainProblem: input.mainProblem,
      entryReason: input.entryReason,
      // domestic violence is need-to-know from the first minute
      restricted: input.standard === 'violence' || input.mainProblem === 'violence',
    })
    if (file.existed)
      throw refuse(
        'already-open',
        'Praca socjalna z tą osobą już trwa.',
        'Otwórz istniejące akta w kartotece osoby.',
      )
    await context.tx.caseFile.update({
      where: { id: file.id },
      data: {
        entryCriteria: input.entryCriteria,
        cooperation: 'active',
        ...(input.rulesExplained ? { explainedRulesOn: toDbDate(context.clock.today()) } : {}),
      },
      select: { id: true },
    })
    return { fileId: file.id }
  },
  audit: (input, result) => ({
    personId: input.personId,
    subjectType: 'caseFile',
    subjectId: result.fileId,
    summary: { standard: input.standard, mainProblem: input.mainProblem, criteria: input.entryCriteria },
  }),
})

/** Why social work started, for files that came from the door or a referral (S-015). */
export const recordEntry = defineCommand({
  name: 'socialWork.recordEntry',
  label: 'Powód rozpoczęcia pracy socjalnej',
  input: inputs.recordEntry,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.file.change'),
  async run({ target, tx }, { fileId, version, entryCriteria, entryReason, standard, mainProblem }) {
    assertOpenFile(target)
    oneRow(
      await tx.caseFile.updateMany({
        where: { id: fileId, version },
        data: {
          entryCriteria,
          entryReason,
          standard,
          mainProblem: target.mainProblem ?? mainProblem,
          restricted: target.restricted || standard === 'violence' || mainProblem === 'violence',
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'caseFile', target.id, { criteria: input.entryCriteria, standard: input.standard }),
})

/** "Wyjaśniono zasady współpracy z dwoma pracownikami" and what may pass between them (G-014, G-033, N-014). */
export const explainRules = defineCommand({
  name: 'socialWork.explainRules',
  label: 'Wyjaśnienie zasad współpracy z dwoma pracownikami',
  input: inputs.explainRules,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.file.change'),
  async run({ target, ...context }, { fileId, version, explainedOn }) {
    assertOpenFile(target)
    assertDayOfWork(context, target, explainedOn, {
      future: 'Ta data jest w przyszłości.',
      remedy: 'Podaj dzień, w którym wyjaśniono zasady.',
      what: 'Wyjaśnienie zasad',
    })
    oneRow(
      await context.tx.caseFile.updateMany({
        where: { id: fileId, version },
        data: { explainedRulesOn: toDbDate(explainedOn), version: { increment: 1 } },
      }),
    )
    await appendStep(context, step(target, 'explainRules', target.state))
  },
  audit: (_input, _result, target) => fileAudit(target, 'caseFile', target.id),
})

/** Withdrawal and refusal are states of the cooperation with a day to try again, not the end of it (G-074, N-070). */
export const setCooperation = defineCommand({
  name: 'socialWork.setCooperation',
  label: 'Status współpracy',
  input: inputs.setCooperation,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.file.change'),
  async run({ target, ...context }, { fileId, version, cooperation, retryOn, note }) {
    assertOpenFile(target)
    const asksAgain = cooperation === 'withdrawn' || cooperation === 'refused'
    if (asksAgain && retryOn === null)
      throw refuse('retry', 'Brak daty następnej próby kontaktu.', 'Podaj, kiedy spróbujesz ponownie.')
    oneRow(
      await context.tx.caseFile.updateMany({
        where: { id: fileId, version },
        data: {
          cooperation,
          cooperationRetryOn: asksAgain ? toDbDateOrNull(retryOn) : null,
          version: { increment: 1 },
        },
      }),
    )
    await appendStep(context, step(target, `cooperation.${cooperation}`, target.state, note))
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'caseFile', target.id, { cooperation: input.cooperation }),
})

/** Ends a round of social work with the words of both sides, or the reason why one is missing (G-069, G-070, N-067). */
export const closeFile = defineCommand({
  name: 'socialWork.closeFile',
  label: 'Zakończenie pracy socjalnej',
  input: inputs.closeFile,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.file.close'),
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    assertOpenFile(target)
    sameVersion(target, input.version)
    const openReferrals = await tx.referral.count({
      where: { socialWorkFileId: target.id, state: { in: ['accepted', 'clientCame'] } },
    })
    refuseUnless(closingRefusals({ ...input, openReferrals, standard: target.standard }))
    oneRow(
      await tx.caseFile.updateMany({
        where: { id: target.id, version: input.version },
        data: {
          state: 'closed',
          closedOn: toDbDate(clock.today()),
          closeReason: input.reason,
          cooperation: cooperationAfter[input.reason as keyof typeof cooperationAfter] ?? 'ended',
          cooperationRetryOn: null,
          version: { increment: 1 },
        },
      }),
    )
    await tx.cooperationTerms.updateMany({
      where: { caseFileId: target.id, endedOn: null },
      data: { endedOn: toDbDate(clock.today()) },
    })
    const closing = await tx.fileClosing.create({
      data: {
        caseFileId: target.id,
        closedOn: toDbDate(clock.today()),
        reason: input.reason,
        clientStatement: input.clientStatement,
        workerStatement: input.workerStatement,
        missingReason: input.missingReason,
        supportNetwork: input.supportNetwork ?? '',
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await appendStep(context, step(target, 'close', 'closed', input.warningReason))
    return { closingId: closing.id }
  },
  audit: (input, _result, target) => fileAudit(target, 'caseFile', target.id, { reason: input.reason }),
})

/** Takes a closed file up again: the same person, the same file, a new round of the cycle (G-075). */
export const reopenFile = defineCommand({
  name: 'socialWork.reopenFile',
  label: 'Wznowienie pracy socjalnej',
  input: inputs.reopenFile,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.file.reopen'),
  async run({ target, ...context }, { fileId, version, reason, warningReason }) {
    const { tx, clock } = context
    if (target.state === 'open') throw refuse('open', 'Ta praca socjalna trwa.')
    if (target.leadId) {
      await assertSeparation(context, target.personId, target.leadId)
      await assertLoad(context, target.leadId, target, warningReason)
    }
    oneRow(
      await tx.caseFile.updateMany({
        where: { id: fileId, version },
        data: {
          state: 'open',
          closedOn: null,
          closeReason: null,
          cooperation: 'active',
          version: { increment: 1 },
        },
      }),
    )
    const last = await tx.fileClosing.findFirst({
      where: { caseFileId: fileId },
      orderBy: [{ closedOn: 'desc' }, { createdAt: 'desc' }],
      select: { id: true },
    })
    if (last)
      await tx.fileClosing.update({
        where: { id: last.id },
        data: { reopenedOn: toDbDate(clock.today()), reopenReason: reason, version: { increment: 1 } },
        select: { id: true },
      })
    await appendStep(context, step(target, 'reopen', 'open', reason))
    return { reopenedOn: clock.today(), openedOn: fromDbDate(target.openedOn) }
  },
  audit: (_input, _result, target) => fileAudit(target, 'caseFile', target.id),
})
