import * as benefits from '@/domains/benefits/commands'
import * as packages from '@/domains/service-packages/commands'
import * as actions from '@/domains/social-work/action-commands'
import * as certificates from '@/domains/social-work/commands'
import * as door from '@/domains/social-work/door-commands'
import * as files from '@/domains/social-work/file-commands'
import * as findings from '@/domains/social-work/finding-commands'
import * as recognition from '@/domains/social-work/recognition-commands'
import * as referrals from '@/domains/social-work/referral-commands'
import * as terms from '@/domains/social-work/terms-commands'
import * as timeNorms from '@/domains/social-work/time-norm-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { actionInput, termsInput } from '@tests/support/given/social-work'
import { who } from './who'
import type { Persona, World } from './world'

/**
 * One command at the wall: what is sent, and who may. The inputs are such that a rule or a stale version stops whoever is
 * allowed, so nothing changes while the table is walked through; only `Forbidden` counts as a refusal of the person.
 */
export type Change = { send(call: CommandCall, world: World): Promise<unknown>; by: readonly Persona[] }

const day = '2026-03-12'
const future = '2027-01-01'
const stale = -1
const reason = 'Tak trzeba do testu.'
const sw = ({ client }: World) => ({ fileId: client.socialWorkFileId })
const versioned = (world: World) => ({ ...sw(world), version: stale })
const referral = ({ client }: World) => ({ referralId: client.referralId, version: stale })
const finding = {
  kind: 'problem',
  category: 'poverty',
  description: 'Brak pieniędzy.',
  clientWords: null,
  source: 'client',
  main: true,
  reason: null,
} as const
const entry = {
  entryCriteria: ['cannotUse' as const],
  entryReason: 'Choroba.',
  standard: null,
  mainProblem: 'illness' as const,
}
const certificate = {
  basis: 'workersInitiative',
  clientInformedOn: day,
  scope: 'person',
  issuedOn: future,
} as const

/** Terms without the file they are for. */
function termsWithoutFile() {
  const { fileId: _fileId, ...rest } = termsInput('', day)
  return rest
}

function actionWithoutFile() {
  const { fileId: _fileId, ...rest } = actionInput('', day)
  return rest
}

export const socialWorkChanges: Record<string, Change> = {
  'socialWork.openSocialWorkFile': {
    send: (c, { client }) =>
      files.openSocialWorkFile.execute(c, {
        personId: client.personId,
        ...entry,
        rulesExplained: true,
        leadId: null,
        warningReason: reason,
      }),
    by: who.opensSocialWork,
  },
  'socialWork.recordEntry': {
    send: (c, w) => files.recordEntry.execute(c, { ...versioned(w), ...entry }),
    by: who.leadsSocialWork,
  },
  'socialWork.verifyTimeNorm': {
    send: (c) =>
      timeNorms.verifyTimeNorm.execute(c, {
        activity: 'TIME-1',
        version: stale,
        validFrom: future,
        minutes: 180,
        reason,
      }),
    by: ['director'],
  },
  'socialWork.explainRules': {
    send: (c, w) => files.explainRules.execute(c, { ...versioned(w), explainedOn: day }),
    by: who.leadsSocialWork,
  },
  'socialWork.setCooperation': {
    send: (c, w) =>
      files.setCooperation.execute(c, { ...versioned(w), cooperation: 'active', retryOn: null, note: null }),
    by: who.leadsSocialWork,
  },
  'socialWork.closeFile': {
    send: (c, w) =>
      files.closeFile.execute(c, {
        ...versioned(w),
        reason: 'moved',
        clientStatement: null,
        workerStatement: null,
        missingReason: reason,
        supportNetwork: null,
        warningReason: reason,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.reopenFile': {
    send: (c, w) => files.reopenFile.execute(c, { ...versioned(w), reason, warningReason: null }),
    by: who.readsSocialWork,
  },
  'socialWork.acceptReferral': {
    send: (c, { waiting }) =>
      referrals.acceptReferral.execute(c, {
        referralId: waiting.referralId,
        version: stale,
        warningReason: null,
      }),
    by: ['lead of social work'],
  },
  'socialWork.recordClientCame': {
    send: (c, w) => referrals.recordClientCame.execute(c, referral(w)),
    by: who.leadsSocialWork,
  },
  'socialWork.recordClientDidNotCome': {
    send: (c, w) =>
      referrals.recordClientDidNotCome.execute(c, {
        ...referral(w),
        attempts: 1,
        note: reason,
        retryOn: null,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.recordClientRefused': {
    send: (c, w) => referrals.recordClientRefused.execute(c, { ...referral(w), note: reason, retryOn: null }),
    by: who.leadsSocialWork,
  },
  'socialWork.addSitting': {
    send: (c, w) =>
      recognition.addSitting.execute(c, {
        ...sw(w),
        heldOn: future,
        place: 'Dom',
        personIds: [w.client.personId],
        others: null,
        note: '',
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.saveRecognition': {
    send: (c, w) => recognition.saveRecognition.execute(c, { ...sw(w), version: 99, answers: {} }),
    by: who.leadsSocialWork,
  },
  'socialWork.closeRecognition': {
    send: (c, { client }) =>
      recognition.closeRecognition.execute(c, {
        recognitionId: client.recognitionId,
        version: stale,
        summary: reason,
        warningReason: null,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.addFinding': {
    send: (c, w) => findings.addFinding.execute(c, { ...sw(w), finding }),
    by: who.leadsSocialWork,
  },
  'socialWork.changeFinding': {
    send: (c, { client }) =>
      findings.changeFinding.execute(c, { findingId: client.findingId, version: stale, finding }),
    by: who.leadsSocialWork,
  },
  'socialWork.removeFinding': {
    send: (c, { client }) =>
      findings.removeFinding.execute(c, { findingId: client.findingId, version: stale, reason }),
    by: who.leadsSocialWork,
  },
  'socialWork.issueCertificate': {
    send: (c, w) =>
      certificates.issueCertificate.execute(c, {
        ...sw(w),
        ...certificate,
        kind: 'resources',
        affirmative: true,
        referralId: null,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.issueMonthlyCertificates': {
    send: (c, w) =>
      certificates.issueMonthlyCertificates.execute(c, {
        certificates: [
          {
            ...sw(w),
            termsId: w.client.termsId,
            month: '2027-01',
            affirmative: true,
            clientInformedOn: day,
            scope: 'person',
            bySpecialist: null,
          },
        ],
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.agreeTerms': {
    send: (c, w) => terms.agreeTerms.execute(c, termsInput(w.client.socialWorkFileId, day)),
    by: who.leadsSocialWork,
  },
  'socialWork.updateTerms': {
    send: (c, { client }) =>
      terms.updateTerms.execute(c, {
        ...termsWithoutFile(),
        termsId: client.termsId,
        version: stale,
        changeReason: reason,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.setTaskState': {
    send: (c, { client }) =>
      terms.setTaskState.execute(c, { taskId: client.taskId, version: stale, state: 'done', outcome: null }),
    by: who.leadsSocialWork,
  },
  'socialWork.logAction': {
    send: (c, w) => actions.logAction.execute(c, actionInput(w.client.socialWorkFileId, future)),
    by: who.leadsSocialWork,
  },
  'socialWork.correctAction': {
    send: (c, { client }) =>
      actions.correctAction.execute(c, {
        ...actionWithoutFile(),
        actionId: client.actionId,
        version: stale,
        reason,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.sendOtherInformation': {
    send: (c, w) =>
      door.sendOtherInformation.execute(c, {
        ...sw(w),
        proceedingId: w.waiting.proceedingId,
        category: 'other',
        description: reason,
        foundOn: day,
        clientInformedOn: day,
        notInformedReason: null,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.signContract': {
    send: (c, w) =>
      door.signContract.execute(c, {
        ...sw(w),
        signedOn: future,
        goals: reason,
        provisions: reason,
        validFrom: future,
        validTo: null,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.requestBenefitUnderContract': {
    send: (c, { client }) =>
      door.requestBenefitUnderContract.execute(c, {
        contractId: client.contractId,
        amount: 10_000,
        form: 'cash',
        purpose: reason,
        provisions: ['Nie ma takiego.'],
        reasons: reason,
      }),
    by: who.leadsSocialWork,
  },
  'socialWork.markCertificateRead': {
    send: (c, { client }) => certificates.markCertificateRead.execute(c, { id: client.certificateId }),
    by: who.leadsBenefits,
  },
  'socialWork.markInformationRead': {
    send: (c, { client }) => certificates.markInformationRead.execute(c, { id: client.informationId }),
    by: who.leadsBenefits,
  },
  'socialWork.markBenefitRequestRead': {
    send: (c, { client }) => certificates.markBenefitRequestRead.execute(c, { id: client.requestId }),
    by: who.leadsBenefits,
  },
}

const step = ({ client }: World) => ({ proceedingId: client.proceedingId })
const stepOf = (world: World) => ({ ...step(world), version: stale })
const decided = ({ client }: World) => ({ decisionId: client.decisionId, version: stale })
const decisionTerms = { kind: 'refuse', amount: null, grounds: [] } as const

/** The other side: nobody of social work makes a step of the administrative procedure (G-001, R-085). */
const servicePlan = {
  targetGroup: 'olderPeople',
  need: reason,
  ownMeans: reason,
  extent: '',
  hoursPerMonth: null,
  plannedFrom: null,
  plannedTo: null,
  provider: reason,
} as const

export const packageChanges: Record<string, Change> = {
  'packages.addService': {
    send: (c, w) =>
      packages.addService.execute(c, {
        ...sw(w),
        ...servicePlan,
        personId: w.client.personId,
        service: 'homeCare',
        ownMeansSuffice: false,
        neededOn: future,
      }),
    by: who.leadsSocialWork,
  },
  'packages.changeService': {
    send: (c, { client }) =>
      packages.changeService.execute(c, { ...servicePlan, serviceId: client.serviceId, version: stale }),
    by: who.leadsSocialWork,
  },
  'packages.moveService': {
    send: (c, { client }) =>
      packages.moveService.execute(c, {
        serviceId: client.serviceId,
        version: stale,
        to: 'ended',
        on: future,
        provider: null,
        endReason: 'other',
        note: '',
      }),
    by: who.leadsSocialWork,
  },
  'packages.assessService': {
    send: (c, { client }) =>
      packages.assessService.execute(c, {
        serviceId: client.serviceId,
        assessedOn: future,
        grade: 3,
        tool: reason,
        note: '',
      }),
    by: who.leadsSocialWork,
  },
  'packages.changeAssessment': {
    send: (c, { client }) =>
      packages.changeAssessment.execute(c, {
        assessmentId: client.assessmentId,
        version: stale,
        assessedOn: future,
        grade: 3,
        tool: reason,
        note: '',
      }),
    by: who.leadsSocialWork,
  },
}

export const benefitsChanges: Record<string, Change> = {
  'benefits.openFile': {
    send: (c, { client }) => benefits.openBenefitsFile.execute(c, { personId: client.personId }),
    by: who.opensBenefits,
  },
  'benefits.recordInforming': {
    send: (c, { client }) =>
      benefits.recordInforming.execute(c, {
        fileId: client.benefitsFileId,
        informedOn: future,
        expectations: reason,
        aboutBenefits: true,
        aboutProcedure: true,
        aboutDuties: true,
      }),
    by: who.leadsBenefits,
  },
  'benefits.registerApplication': {
    send: (c, { client }) =>
      benefits.registerApplication.execute(c, {
        informingId: client.informingId,
        benefit: 'periodic',
        appliedOn: future,
        channel: 'inPerson',
        request: reason,
        urgent: false,
      }),
    by: who.leadsBenefits,
  },
  'benefits.markComplicated': {
    send: (c, w) => benefits.markComplicated.execute(c, { ...stepOf(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.suspendTerm': {
    send: (c, w) => benefits.suspendTerm.execute(c, { ...stepOf(w), from: day, reason }),
    by: who.leadsBenefits,
  },
  'benefits.resumeTerm': {
    send: (c, w) => benefits.resumeTerm.execute(c, { ...stepOf(w), to: day }),
    by: who.leadsBenefits,
  },
  'benefits.extendTerm': {
    send: (c, w) =>
      benefits.extendTerm.execute(c, { ...stepOf(w), newDueOn: future, reason, independentOfOrgan: false }),
    by: who.leadsBenefits,
  },
  'benefits.withdrawApplication': {
    send: (c, w) => benefits.withdrawApplication.execute(c, { ...stepOf(w), withdrawnOn: day, reason }),
    by: who.leadsBenefits,
  },
  'benefits.startInterview': {
    send: (c, w) => benefits.startInterview.execute(c, { ...step(w), part: 'four' }),
    by: who.leadsBenefits,
  },
  'benefits.recordInterviewRefusal': {
    send: (c, w) => benefits.recordInterviewRefusal.execute(c, { ...step(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.saveInterview': {
    send: (c, { client }) =>
      benefits.saveInterview.execute(c, { interviewId: client.interviewId, version: stale, answers: {} }),
    by: who.leadsBenefits,
  },
  'benefits.submitInterview': {
    send: (c, { client }) =>
      benefits.submitInterview.execute(c, { interviewId: client.interviewId, version: stale }),
    by: who.leadsBenefits,
  },
  'benefits.answerExamination': {
    send: (c, w) =>
      benefits.answerExamination.execute(c, {
        ...stepOf(w),
        code: 'bad1',
        answer: 'yes',
        justification: reason,
      }),
    by: who.leadsBenefits,
  },
  'benefits.finishOwnExamination': {
    send: (c, w) => benefits.finishOwnExamination.execute(c, step(w)),
    by: who.leadsBenefits,
  },
  'benefits.completeExamination': {
    send: (c, w) => benefits.completeExamination.execute(c, step(w)),
    by: who.leadsBenefits,
  },
  'benefits.reopenExamination': {
    send: (c, w) => benefits.reopenExamination.execute(c, { ...step(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.issueReferral': {
    send: (c, w) => benefits.issueReferral.execute(c, { ...step(w), aims: ['resources'] }),
    by: who.leadsBenefits,
  },
  'benefits.addEvidence': {
    send: (c, w) => benefits.addEvidence.execute(c, { ...step(w), title: reason, receivedOn: future }),
    by: who.leadsBenefits,
  },
  'benefits.saveIncomeLine': {
    send: (c, w) =>
      benefits.saveIncomeLine.execute(c, {
        ...stepOf(w),
        lineId: w.client.incomeLineId,
        personId: w.client.personId,
        month: '2026-02',
        kind: 'noIncome',
        gross: 0,
      }),
    by: who.leadsBenefits,
  },
  'benefits.removeIncomeLine': {
    send: (c, { client }) =>
      benefits.removeIncomeLine.execute(c, { lineId: client.incomeLineId, version: stale }),
    by: who.leadsBenefits,
  },
  'benefits.setIncomeCircumstances': {
    send: (c, w) => benefits.setIncomeCircumstances.execute(c, { ...stepOf(w), incomeLost: false }),
    by: who.leadsBenefits,
  },
  'benefits.confirmIncome': {
    send: (c, w) => benefits.confirmIncome.execute(c, stepOf(w)),
    by: who.leadsBenefits,
  },
  'benefits.draftDecision': {
    send: (c, w) => benefits.draftDecision.execute(c, { ...step(w), ...decisionTerms, grounds: [] }),
    by: who.leadsBenefits,
  },
  'benefits.redraftDecision': {
    send: (c, w) => benefits.redraftDecision.execute(c, { ...decided(w), ...decisionTerms, grounds: [] }),
    by: who.leadsBenefits,
  },
  'benefits.changeDraft': {
    send: (c, w) =>
      benefits.changeDraft.execute(c, {
        ...decided(w),
        legalBasis: reason,
        ruling: reason,
        factualReasons: reason,
        legalReasons: '',
        instruction: '',
      }),
    by: who.leadsBenefits,
  },
  'benefits.submitForSignature': {
    send: (c, w) => benefits.submitForSignature.execute(c, decided(w)),
    by: who.leadsBenefits,
  },
  'benefits.returnDraft': {
    send: (c, w) => benefits.returnDraft.execute(c, { ...decided(w), reason }),
    by: who.signs,
  },
  'benefits.signDecision': { send: (c, w) => benefits.signDecision.execute(c, decided(w)), by: who.signs },
  'benefits.recordDispatch': {
    send: (c, w) => benefits.recordDispatch.execute(c, { ...decided(w), channel: 'post', sentOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.recordDelivery': {
    send: (c, w) =>
      benefits.recordDelivery.execute(c, {
        ...decided(w),
        channel: 'inPerson',
        fiction: false,
        deliveredOn: day,
      }),
    by: who.leadsBenefits,
  },
  'benefits.waiveAppeal': {
    send: (c, w) => benefits.waiveAppeal.execute(c, { ...decided(w), waivedOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.putInForce': {
    send: (c, w) => benefits.putInForce.execute(c, decided(w)),
    by: who.leadsBenefits,
  },
}
