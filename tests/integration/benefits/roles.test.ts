import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { caseOfEverybody } from './case-of-everybody'

const { town, made, letIn } = caseOfEverybody()
const today = town.today
const discontinuance = {
  basis: 'pointless' as const,
  on: today,
  reason: 'powód',
  nobodyObjects: false,
  publicInterestKept: false,
}

const pilotAnswer = {
  version: 0,
  consent: 'refused',
  aboutInterviews: true,
  aboutOneTime: true,
  aboutChoice: true,
  informedOn: today,
  answeredOn: today,
  form: 'oral',
} as const

/** What each command is sent; the permission is decided before the rest is looked at. */
const commands: Record<string, (call: CommandCall) => Promise<unknown>> = {
  recordInforming: (call) =>
    benefits.recordInforming.execute(call, {
      fileId: made.fileId,
      informedOn: today,
      expectations: 'pomoc',
      aboutBenefits: true,
      aboutProcedure: true,
      aboutDuties: true,
    }),
  registerApplication: (call) =>
    benefits.registerApplication.execute(call, {
      informingId: made.informingId,
      benefit: 'periodic',
      appliedOn: today,
      channel: 'inPerson',
      request: 'pomoc',
      urgent: false,
    }),
  markComplicated: (call) =>
    benefits.markComplicated.execute(call, { proceedingId: made.proceedingId, version: 0, reason: 'powód' }),
  suspendTerm: (call) =>
    benefits.suspendTerm.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      from: today,
      reason: 'powód',
    }),
  resumeTerm: (call) =>
    benefits.resumeTerm.execute(call, { proceedingId: made.proceedingId, version: 0, to: today }),
  extendTerm: (call) =>
    benefits.extendTerm.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      newDueOn: today,
      reason: 'powód',
      independentOfOrgan: false,
    }),
  discontinueProceeding: (call) =>
    benefits.discontinueProceeding.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      ...discontinuance,
    }),
  redraftDiscontinuance: (call) =>
    benefits.redraftDiscontinuance.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      ...discontinuance,
    }),
  resumeProceeding: (call) =>
    benefits.resumeProceeding.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      reason: 'powód',
    }),
  endAfterDeath: (call) =>
    benefits.endAfterDeath.execute(call, { proceedingId: made.proceedingId, version: 0 }),
  recordPilotAnswer: (call) =>
    benefits.recordPilotAnswer.execute(call, { ...pilotAnswer, proceedingId: made.proceedingId }),
  correctPilotAnswer: (call) =>
    benefits.correctPilotAnswer.execute(call, {
      ...pilotAnswer,
      proceedingId: made.proceedingId,
      reason: 'pomyłka',
    }),
  completeStandardPath: (call) =>
    benefits.completeStandardPath.execute(call, { proceedingId: made.proceedingId }),
  startInterview: (call) =>
    benefits.startInterview.execute(call, { proceedingId: made.proceedingId, part: 'one' }),
  saveInterview: (call) =>
    benefits.saveInterview.execute(call, { interviewId: made.interviewId, version: 0, answers: {} }),
  submitInterview: (call) =>
    benefits.submitInterview.execute(call, { interviewId: made.interviewId, version: 0 }),
  recordInterviewRefusal: (call) =>
    benefits.recordInterviewRefusal.execute(call, { proceedingId: made.proceedingId, reason: 'powód' }),
  answerExamination: (call) =>
    benefits.answerExamination.execute(call, {
      proceedingId: made.proceedingId,
      code: 'bad1',
      version: 0,
      answer: 'yes',
      justification: 'x',
    }),
  finishOwnExamination: (call) =>
    benefits.finishOwnExamination.execute(call, { proceedingId: made.proceedingId }),
  completeExamination: (call) =>
    benefits.completeExamination.execute(call, { proceedingId: made.proceedingId }),
  reopenExamination: (call) =>
    benefits.reopenExamination.execute(call, { proceedingId: made.proceedingId, reason: 'powód' }),
  issueReferral: (call) =>
    benefits.issueReferral.execute(call, { proceedingId: made.proceedingId, aims: ['resources'] }),
  addEvidence: (call) =>
    benefits.addEvidence.execute(call, {
      proceedingId: made.proceedingId,
      title: 'dowód',
      receivedOn: today,
    }),
  saveIncomeLine: (call) =>
    benefits.saveIncomeLine.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      personId: made.personId,
      month: '2026-02',
      kind: 'noIncome',
    }),
  setIncomeCircumstances: (call) =>
    benefits.setIncomeCircumstances.execute(call, {
      proceedingId: made.proceedingId,
      version: 0,
      incomeLost: true,
      unableToWork: '',
    }),
  confirmIncome: (call) =>
    benefits.confirmIncome.execute(call, { proceedingId: made.proceedingId, version: 0 }),
  draftDecision: (call) =>
    benefits.draftDecision.execute(call, { proceedingId: made.proceedingId, kind: 'refuse', grounds: [] }),
  redraftDecision: (call) =>
    benefits.redraftDecision.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      kind: 'refuse',
      grounds: [],
    }),
  changeDraft: (call) =>
    benefits.changeDraft.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      legalBasis: 'x',
      ruling: 'x',
      factualReasons: 'x',
      legalReasons: 'x',
      instruction: 'x',
    }),
  submitForSignature: (call) =>
    benefits.submitForSignature.execute(call, { decisionId: made.decisionId, version: 0 }),
  recordDispatch: (call) =>
    benefits.recordDispatch.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      channel: 'post',
      sentOn: today,
    }),
  recordDelivery: (call) =>
    benefits.recordDelivery.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      channel: 'inPerson',
      ending: 'received',
      deliveredOn: today,
    }),
  strikeDelivery: (call) =>
    benefits.strikeDelivery.execute(call, { decisionId: made.decisionId, version: 0, reason: 'zła data' }),
  waiveAppeal: (call) =>
    benefits.waiveAppeal.execute(call, { decisionId: made.decisionId, version: 0, waivedOn: today }),
  recordAppeal: (call) =>
    benefits.recordAppeal.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      form: 'written',
      receivedOn: today,
    }),
  passAppealOn: (call) =>
    benefits.passAppealOn.execute(call, { decisionId: made.decisionId, version: 0, passedOn: today }),
  recordAppealOutcome: (call) =>
    benefits.recordAppealOutcome.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      outcome: 'upheld',
      ruledOn: today,
    }),
  attachAppealScan: (call) =>
    benefits.attachAppealScan.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      file: { name: 'odwolanie.pdf', content: Buffer.from('%PDF-1.7 …').toString('base64') },
    }),
  writeAppealLetter: (call) =>
    benefits.writeAppealLetter.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      position: 'Ośrodek podtrzymuje decyzję.',
      enclosures: 'Akta sprawy',
    }),
  correctAppeal: (call) =>
    benefits.correctAppeal.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      form: 'written',
      receivedOn: today,
      reason: 'zła data',
    }),
  correctAppealOutcome: (call) =>
    benefits.correctAppealOutcome.execute(call, {
      decisionId: made.decisionId,
      version: 0,
      outcome: 'upheld',
      ruledOn: today,
      reason: 'zły wynik',
    }),
  strikeAppeal: (call) =>
    benefits.strikeAppeal.execute(call, { decisionId: made.decisionId, version: 0, reason: 'inna sprawa' }),
  putInForce: (call) => benefits.putInForce.execute(call, { decisionId: made.decisionId, version: 0 }),
}

const signing: Record<string, (call: CommandCall) => Promise<unknown>> = {
  returnDraft: (call) =>
    benefits.returnDraft.execute(call, { decisionId: made.decisionId, version: 0, reason: 'powód' }),
  signDecision: (call) => benefits.signDecision.execute(call, { decisionId: made.decisionId, version: 0 }),
}

describe('who may do what in a proceeding (R-083, R-086, G-001, G-004)', () => {
  it.each(Object.keys(commands))('%s is for the benefits worker who leads the file alone', async (name) => {
    const attempt = commands[name]
    expect(attempt && (await letIn(attempt))).toEqual(['benefitsWorker'])
  })

  it.each(Object.keys(signing))('%s is for those who may be authorised to sign', async (name) => {
    const attempt = signing[name]
    expect(attempt && (await letIn(attempt))).toEqual(['director', 'deputyDirector'])
  })

  it('none of those attempts changed anything', async () => {
    const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: made.proceedingId } })
    const decision = await readDb().decision.findUniqueOrThrow({ where: { id: made.decisionId } })
    expect([row.state, decision.state]).toEqual(['awaitingSignature', 'awaitingSignature'])
  })
})
