import * as benefits from '@/domains/benefits/commands'
import { who } from '../who'
import type { World } from '../world'
import type { Change } from './change'

const day = '2026-03-12'
const future = '2027-01-01'
const stale = -1
const reason = 'Tak trzeba do testu.'
const step = ({ client }: World) => ({ proceedingId: client.proceedingId })
const stepOf = (world: World) => ({ ...step(world), version: stale })
const decided = ({ client }: World) => ({ decisionId: client.decisionId, version: stale })
const discontinuance = {
  basis: 'pointless',
  on: day,
  reason,
  nobodyObjects: false,
  publicInterestKept: false,
} as const
const decisionTerms = { kind: 'refuse', amount: null, grounds: [] } as const

const pilotAnswer = {
  consent: 'refused',
  aboutInterviews: true,
  aboutOneTime: true,
  aboutChoice: true,
  informedOn: day,
  answeredOn: day,
  form: 'oral',
} as const

/** The other side: nobody of social work makes a step of the administrative procedure (G-001, R-085). */
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
  'benefits.discontinueProceeding': {
    send: (c, w) => benefits.discontinueProceeding.execute(c, { ...stepOf(w), ...discontinuance }),
    by: who.leadsBenefits,
  },
  'benefits.redraftDiscontinuance': {
    send: (c, w) => benefits.redraftDiscontinuance.execute(c, { ...decided(w), ...discontinuance }),
    by: who.leadsBenefits,
  },
  'benefits.resumeProceeding': {
    send: (c, w) => benefits.resumeProceeding.execute(c, { ...stepOf(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.endAfterDeath': {
    send: (c, w) => benefits.endAfterDeath.execute(c, stepOf(w)),
    by: who.leadsBenefits,
  },
  'benefits.recordPilotAnswer': {
    send: (c, w) => benefits.recordPilotAnswer.execute(c, { ...stepOf(w), ...pilotAnswer }),
    by: who.leadsBenefits,
  },
  'benefits.correctPilotAnswer': {
    send: (c, w) => benefits.correctPilotAnswer.execute(c, { ...stepOf(w), ...pilotAnswer, reason }),
    by: who.leadsBenefits,
  },
  'benefits.completeStandardPath': {
    send: (c, w) => benefits.completeStandardPath.execute(c, step(w)),
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
        ending: 'received',
        deliveredOn: day,
      }),
    by: who.leadsBenefits,
  },
  'benefits.waiveAppeal': {
    send: (c, w) => benefits.waiveAppeal.execute(c, { ...decided(w), waivedOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.recordAppeal': {
    send: (c, w) => benefits.recordAppeal.execute(c, { ...decided(w), form: 'written', receivedOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.passAppealOn': {
    send: (c, w) => benefits.passAppealOn.execute(c, { ...decided(w), passedOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.recordAppealOutcome': {
    send: (c, w) =>
      benefits.recordAppealOutcome.execute(c, { ...decided(w), outcome: 'upheld', ruledOn: day }),
    by: who.leadsBenefits,
  },
  'benefits.attachAppealScan': {
    send: (c, w) =>
      benefits.attachAppealScan.execute(c, {
        ...decided(w),
        file: { name: 'odwolanie.pdf', content: Buffer.from('%PDF-1.7 …').toString('base64') },
      }),
    by: who.leadsBenefits,
  },
  'benefits.writeAppealLetter': {
    send: (c, w) =>
      benefits.writeAppealLetter.execute(c, {
        ...decided(w),
        position: 'Ośrodek podtrzymuje decyzję.',
        enclosures: 'Akta sprawy',
      }),
    by: who.leadsBenefits,
  },
  'benefits.correctAppeal': {
    send: (c, w) =>
      benefits.correctAppeal.execute(c, { ...decided(w), form: 'written', receivedOn: day, reason }),
    by: who.leadsBenefits,
  },
  'benefits.correctAppealOutcome': {
    send: (c, w) =>
      benefits.correctAppealOutcome.execute(c, { ...decided(w), outcome: 'upheld', ruledOn: day, reason }),
    by: who.leadsBenefits,
  },
  'benefits.strikeAppeal': {
    send: (c, w) => benefits.strikeAppeal.execute(c, { ...decided(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.strikeDelivery': {
    send: (c, w) => benefits.strikeDelivery.execute(c, { ...decided(w), reason }),
    by: who.leadsBenefits,
  },
  'benefits.putInForce': {
    send: (c, w) => benefits.putInForce.execute(c, decided(w)),
    by: who.leadsBenefits,
  },
}
