import { describe, expect, it } from 'vitest'
import { proceedingWorkflow, type ProceedingFacts } from '@/domains/benefits/workflow'

/** A case in which nothing stands in the way. */
const ready: ProceedingFacts = {
  informed: true,
  pilotAnswered: true,
  standardPath: false,
  interviewSubmitted: true,
  interviewRefused: false,
  ownChecksAnswered: true,
  examinationComplete: true,
  referralObligatory: true,
  referralOpen: false,
  certificatePresent: true,
  termsSettled: true,
  incomeConfirmed: true,
  calculated: true,
  draftExists: true,
  decisionComplete: true,
  actorAuthorised: true,
  actorDrafted: false,
  partyAlive: true,
  discontinues: false,
  factsUnchanged: true,
  final: true,
  appealWaits: false,
}

type State = Parameters<typeof proceedingWorkflow.check>[0]['state']
const led = ['applied', 'examined', 'referred', 'awaitingCertificate', 'readyForDecision'] as const

type Step = (typeof proceedingWorkflow.names)[number]

const codes = (
  state: State,
  step: Step,
  facts: Partial<ProceedingFacts> = {},
  history: { transition: string; userId: string }[] = [],
) =>
  proceedingWorkflow
    .check({ state, facts: { ...ready, ...facts }, history }, step, 'me')
    .map(({ code }) => code)

describe('the proceeding', () => {
  it.each([
    ['applied', 'examine'],
    ['examined', 'refer'],
    ['examined', 'complete'],
    ['referred', 'complete'],
    ['awaitingCertificate', 'complete'],
    ['readyForDecision', 'submit'],
    ['readyForDecision', 'reopen'],
    ['examined', 'takeStandardPath'],
    ['referred', 'takeStandardPath'],
    ['awaitingCertificate', 'takeStandardPath'],
    ['awaitingSignature', 'sign'],
    ['awaitingSignature', 'return'],
    ['decided', 'deliver'],
    ['delivered', 'putInForce'],
    ['delivered', 'overturn'],
    ['inForce', 'overturn'],
    ['inForce', 'appealInTime'],
  ] as const)('goes on from %s by %s when nothing stands in the way', (state, step) => {
    expect(codes(state, step)).toEqual([])
  })

  it.each([
    ['applied', 'examine', { interviewSubmitted: false }, 'interviewSubmitted'],
    ['applied', 'examine', { ownChecksAnswered: false }, 'ownChecksAnswered'],
    ['applied', 'examine', { informed: false }, 'informed'],
    ['applied', 'examine', { pilotAnswered: false }, 'pilotAnswered'],
    ['examined', 'refer', { pilotAnswered: false }, 'pilotAnswered'],
    ['examined', 'complete', { pilotAnswered: false }, 'pilotAnswered'],
    ['applied', 'examine', { standardPath: true }, 'modelPath'],
    ['examined', 'refer', { standardPath: true }, 'modelPath'],
    ['examined', 'complete', { standardPath: true }, 'modelPath'],
    ['readyForDecision', 'reopen', { standardPath: true }, 'modelPath'],
    ['applied', 'completeStandard', {}, 'standardPath'],
    ['readyForDecision', 'reopenStandard', {}, 'standardPath'],
    ['examined', 'refer', { referralOpen: true }, 'noOpenReferral'],
    ['referred', 'complete', { certificatePresent: false }, 'certificatePresent'],
    ['referred', 'complete', { termsSettled: false }, 'termsSettled'],
    ['referred', 'complete', { examinationComplete: false }, 'examinationComplete'],
    ['referred', 'complete', { incomeConfirmed: false }, 'incomeConfirmed'],
    ['referred', 'complete', { calculated: false }, 'calculated'],
    ['readyForDecision', 'submit', { draftExists: false }, 'draftExists'],
    ['readyForDecision', 'submit', { decisionComplete: false }, 'decisionComplete'],
    ['readyForDecision', 'submit', { incomeConfirmed: false }, 'incomeConfirmed'],
    ['readyForDecision', 'submit', { partyAlive: false }, 'partyAlive'],
    ['awaitingSignature', 'sign', { partyAlive: false }, 'partyAlive'],
    ['awaitingSignature', 'sign', { factsUnchanged: false }, 'factsUnchanged'],
    ['awaitingSignature', 'sign', { examinationComplete: false }, 'examinationComplete'],
    ['awaitingSignature', 'sign', { actorAuthorised: false }, 'authorised'],
    ['awaitingSignature', 'sign', { actorDrafted: true }, 'notTheDrafter'],
    ['delivered', 'putInForce', { final: false }, 'final'],
    ['delivered', 'putInForce', { appealWaits: true }, 'noAppealWaiting'],
    ['delivered', 'putInForce', { final: false, appealWaits: true }, 'noAppealWaiting'],
    ['overturned', 'putInForce', {}, 'putInForce.state'],
  ] as const)('from %s does not %s with %o', (state, step, facts, refusal) => {
    expect(codes(state, step, facts)).toEqual([refusal])
  })

  it('says of a draft that is not there that it is not there, and not also that parts of it are missing', () => {
    expect(codes('readyForDecision', 'submit', { draftExists: false, decisionComplete: false })).toEqual([
      'draftExists',
    ])
  })

  it('waits for no certificate where the social worker has the smaller role', () => {
    const smaller = { referralObligatory: false, certificatePresent: false, termsSettled: false }
    expect(codes('examined', 'complete', smaller)).toEqual([])
  })

  it('on the standard path asks for interview and income, and for nothing of the model (R-109)', () => {
    const standard = {
      standardPath: true,
      ownChecksAnswered: false,
      examinationComplete: false,
      certificatePresent: false,
      termsSettled: false,
    }
    expect(codes('applied', 'completeStandard', standard)).toEqual([])
    expect(codes('readyForDecision', 'submit', standard)).toEqual([])
    expect(codes('awaitingSignature', 'sign', standard)).toEqual([])
    expect(codes('readyForDecision', 'reopenStandard', standard)).toEqual([])
    const lacking = { ...standard, interviewSubmitted: false, incomeConfirmed: false }
    expect(codes('applied', 'completeStandard', lacking)).toEqual(['interviewSubmitted', 'incomeConfirmed'])
  })

  it('asks for neither interview, certificate nor income of somebody who refused the interview', () => {
    const refused = {
      interviewRefused: true,
      interviewSubmitted: false,
      certificatePresent: false,
      termsSettled: false,
      examinationComplete: false,
      incomeConfirmed: false,
    }
    expect(codes('readyForDecision', 'submit', refused)).toEqual([])
    expect(codes('referred', 'complete', refused)).toContain('interviewSubmitted')
  })

  it('is not signed by whoever handed it over', () => {
    const history = [{ transition: 'submit', userId: 'me' }]
    expect(codes('awaitingSignature', 'sign', {}, history)).toEqual(['sign.four-eyes'])
    expect(codes('awaitingSignature', 'sign', {}, [{ transition: 'submit', userId: 'you' }])).toEqual([])
  })

  it('can be discontinued until the decision is handed over (art. 105 KPA)', () => {
    for (const state of led) expect(codes(state, 'discontinue')).toEqual([])
    for (const state of [
      'discontinuing',
      'awaitingSignature',
      'decided',
      'delivered',
      'inForce',
      'withdrawn',
    ] as const)
      expect(codes(state, 'discontinue')).toEqual(['discontinue.state'])
    expect(codes('applied', 'discontinue', { partyAlive: false })).toEqual(['partyAlive'])
  })

  it('asks a discontinuance for no interview, certificate, examination or income', () => {
    const discontinued = {
      discontinues: true,
      interviewSubmitted: false,
      ownChecksAnswered: false,
      certificatePresent: false,
      termsSettled: false,
      examinationComplete: false,
      incomeConfirmed: false,
      calculated: false,
    }
    expect(codes('discontinuing', 'submit', discontinued)).toEqual([])
    expect(codes('awaitingSignature', 'sign', discontinued)).toEqual([])
    expect(codes('discontinuing', 'submit', { ...discontinued, decisionComplete: false })).toEqual([
      'decisionComplete',
    ])
    expect(codes('awaitingSignature', 'sign', { ...discontinued, actorAuthorised: false })).toEqual([
      'authorised',
    ])
  })

  it('gives a returned discontinuance back as one, and a returned decision as one', () => {
    expect(codes('awaitingSignature', 'returnDiscontinuance', { discontinues: true })).toEqual([])
    expect(codes('awaitingSignature', 'return', { discontinues: true })).toEqual(['decides'])
    expect(codes('awaitingSignature', 'returnDiscontinuance')).toEqual(['discontinues'])
  })

  it('goes on instead of a discontinuance only before it is handed over', () => {
    for (const step of ['resumeApplication', 'resumeExamination', 'resumeDecision'] as const) {
      expect(codes('discontinuing', step)).toEqual([])
      expect(codes('awaitingSignature', step)).toEqual([`${step}.state`])
    }
  })

  it('ends without a decision only when the party died, and not over a decision that waits or is made', () => {
    for (const state of [...led, 'discontinuing'] as const) {
      expect(codes(state, 'partyDied', { partyAlive: false })).toEqual([])
      expect(codes(state, 'partyDied')).toEqual(['partyDied'])
    }
    for (const state of ['awaitingSignature', 'decided', 'inForce', 'withdrawn'] as const)
      expect(codes(state, 'partyDied', { partyAlive: false })).toEqual(['partyDied.state'])
  })

  it('says of every refusal what, and of every condition what to do', () => {
    for (const condition of Object.values(proceedingWorkflow.conditions)) {
      expect(condition.reason).toMatch(/^[A-ZŁŚŻ].*\.$/)
      expect(condition.remedy).toMatch(/\.$/)
    }
  })
})
