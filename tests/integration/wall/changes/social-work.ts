import * as actions from '@/domains/social-work/action-commands'
import * as certificates from '@/domains/social-work/commands'
import * as door from '@/domains/social-work/door-commands'
import * as files from '@/domains/social-work/file-commands'
import * as findings from '@/domains/social-work/finding-commands'
import * as recognition from '@/domains/social-work/recognition-commands'
import * as referrals from '@/domains/social-work/referral-commands'
import * as terms from '@/domains/social-work/terms-commands'
import * as timeNorms from '@/domains/social-work/time-norm-commands'
import { actionInput, termsInput } from '@tests/support/given/social-work'
import { who } from '../who'
import type { World } from '../world'
import type { Change } from './change'

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
