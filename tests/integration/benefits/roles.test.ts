import { beforeAll, describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { caseRecord, decisionDraftPdf } from '@/domains/benefits/decision-queries'
import { benefitsPaper, certificatePaper } from '@/domains/benefits/document-queries'
import { doorInbox, proceedingFile, proceedingList } from '@/domains/benefits/queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import type { GivenProceeding } from '@tests/support/given/benefits'
import { benefitsTown, isForbidden } from './setting'

const town = benefitsTown()
let made: GivenProceeding
let everybody: ReadonlyMap<PositionKind, CommandCall>
/** people of the same positions who have nothing to do with this client */
let strangers: ReadonlyMap<string, CommandCall>

beforeAll(async () => {
  made = await town.proceeding({ upTo: 'awaitingSignature' })
  const all = await town.actors().all()
  everybody = new Map([...all].map(([kind, actor]) => [kind, { actor, clock: town.clock }]))
  strangers = new Map([
    ['another benefits worker', await town.call('benefitsWorker', 'second')],
    ['another social worker', await town.call('socialWorker', 'second')],
    ['a leader of another team', await town.call('teamLeader', 'second')],
  ])
})

const someId = '7b0c1d9e-3a55-4e0f-9a43-0d1f3f6f2b11'
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

async function letIn(attempt: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
  const names: string[] = []
  for (const [name, call] of [...everybody, ...strangers])
    if (!(await isForbidden(attempt(call)))) names.push(name)
  return names
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

describe('who may read', () => {
  /** the client's social worker is the one of the district, who accepted the referral */
  it.each(['the file', 'the case record sheet', 'the draft'])('%s', async (what) => {
    const read: Record<string, (call: CommandCall) => Promise<unknown>> = {
      'the file': (call) => proceedingFile(call, { proceedingId: made.proceedingId }),
      'the case record sheet': (call) => caseRecord(call, { proceedingId: made.proceedingId }),
      'the draft': (call) => decisionDraftPdf(call, { decisionId: made.decisionId }),
    }
    const attempt = read[what]
    expect(attempt && (await letIn(attempt))).toEqual(['benefitsWorker', 'director', 'deputyDirector'])
    expect(attempt && (await isForbidden(attempt(await town.socialWorker())))).toBe(false)
  })

  it('each refused attempt is in the access log with whose file it was', async () => {
    const stranger = strangers.get('another social worker')
    await proceedingFile(stranger ?? (await town.call()), { proceedingId: made.proceedingId }).catch(
      () => null,
    )
    const denied = await readDb().accessLog.findFirst({
      where: { actorId: stranger?.actor.id ?? someId, operation: 'benefits.proceedingFile', outcome: 'deny' },
    })
    expect(denied?.personId).toBe(made.personId)
  })

  it('lists hold only what may be opened', async () => {
    const seen = async (call: CommandCall) =>
      (await proceedingList(call, { state: 'wszystkie' })).rows.map(({ id }) => id)
    expect(await seen(await town.call())).toContain(made.proceedingId)
    expect(await seen(await town.socialWorker())).toContain(made.proceedingId)
    expect(await seen(await town.call('director'))).toContain(made.proceedingId)
    expect(await seen(await town.call('benefitsWorker', 'second'))).toEqual([])
    expect(await seen(await town.call('socialWorker', 'second'))).toEqual([])
    expect(await isForbidden(seen(await town.call('administrator')))).toBe(true)
  })

  it('a restricted file shows to its lead alone', async () => {
    const other = await town.proceeding({ upTo: 'applied' })
    const { z } = await import('zod')
    const { defineCommand } = await import('@/platform/command/execute')
    const { deskPermissions } = await import('@/domains/desk/permissions')
    const restrict = defineCommand({
      name: 'test.restrict',
      label: 'Zastrzeżenie akt do testu',
      input: z.object({}),
      load: async () => ({}),
      permission: deskPermissions.on('desk.notice.read'),
      run: ({ tx }) => tx.caseFile.update({ where: { id: other.fileId }, data: { restricted: true } }),
      audit: () => ({}),
    })
    await restrict.execute(await town.call(), {})
    const read = (call: CommandCall) =>
      isForbidden(proceedingFile(call, { proceedingId: other.proceedingId }))
    expect(await read(await town.call())).toBe(false)
    expect(await read(await town.call('director'))).toBe(true)
  })
})

describe('papers', () => {
  it('of the file are served to whoever may read it, and logged', async () => {
    const interview = await readDb().interview.findUniqueOrThrow({ where: { id: made.interviewId } })
    const fileId = interview.fileId ?? ''
    const served = await benefitsPaper(await town.call(), { fileId })
    expect(served.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await letIn((call) => benefitsPaper(call, { fileId }))).toEqual([
      'benefitsWorker',
      'director',
      'deputyDirector',
    ])
    const log = await readDb().accessLog.findFirst({
      where: { operation: 'benefits.paper', outcome: 'permit', subjectId: fileId },
    })
    expect(log?.personId).toBe(made.personId)
  })

  it('a certificate is open at both sides of the door and nowhere else', async () => {
    const certificate = await readDb().certificate.findFirstOrThrow({ where: { personId: made.personId } })
    const fileId = certificate.fileId ?? ''
    const readers = await letIn((call) => certificatePaper(call, { fileId }))
    expect(readers).toContain('benefitsWorker')
    for (const outside of [
      'another benefits worker',
      'another social worker',
      'informationWorker',
      'administrator',
    ])
      expect(readers).not.toContain(outside)
    expect(await isForbidden(certificatePaper(await town.socialWorker(), { fileId }))).toBe(false)
  })

  it('a file of no record is not there, even for those who read everything', async () => {
    await expect(benefitsPaper(await town.call('director'), { fileId: someId })).rejects.toThrow('Nie ma')
  })
})

describe('what came through the door', () => {
  it('shows the certificate to the lead of the benefits file, unread, and to nobody else', async () => {
    const items = await doorInbox(await town.call(), {})
    expect(items[0]).toMatchObject({ kind: 'certificate', certificate: 'resources', read: false })
    expect(await doorInbox(await town.call('benefitsWorker', 'second'), {})).toEqual([])
    expect(await isForbidden(doorInbox(await town.socialWorker(), {}))).toBe(true)
  })
})
