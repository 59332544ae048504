import { putInForce, recordDelivery } from '@/domains/benefits/commands/delivery'
import { draftDecision, returnDraft, submitForSignature } from '@/domains/benefits/commands/drafting'
import { addEvidence } from '@/domains/benefits/commands/evidence'
import {
  answerExamination,
  completeExamination,
  finishOwnExamination,
} from '@/domains/benefits/commands/examination'
import { confirmIncome, saveIncomeLine, setIncomeCircumstances } from '@/domains/benefits/commands/income'
import { saveInterview, submitInterview } from '@/domains/benefits/commands/interview'
import { startInterview } from '@/domains/benefits/commands/interview-start'
import { openBenefitsFile, recordInforming, registerApplication } from '@/domains/benefits/commands/opening'
import { issueReferral } from '@/domains/benefits/commands/referral'
import { signDecision } from '@/domains/benefits/commands/signing'
import { addDays, addMonths, addToMonth, fromDbDate, startOfMonth, yearMonth } from '@/kernel/local-date'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import type { BenefitKind } from '@/platform/db/generated/enums'
import { readCertificates } from './social-work-path'

const decisionVersion = async (id: string) =>
  (await readDb().decision.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
const proceedingVersion = async (id: string) =>
  (await readDb().proceeding.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

type Application = {
  personId: string
  benefit: BenefitKind
  expectations: string
  request: string
  amount?: number
  purpose?: string
  urgent?: boolean
}

/** Informing and application on one day; the file is opened when there is none yet. */
export async function apply(worker: CommandCall, wanted: Application): Promise<string> {
  const { personId, benefit, expectations, request } = wanted
  const open = await readDb().caseFile.findFirst({
    where: { personId, kind: 'benefits', state: 'open' },
    select: { id: true },
  })
  const fileId = open?.id ?? (await openBenefitsFile.execute(worker, { personId })).fileId
  const { informingId } = await recordInforming.execute(worker, {
    fileId,
    informedOn: worker.clock.today(),
    expectations,
    aboutBenefits: true,
    aboutProcedure: true,
    aboutDuties: true,
  })
  const { proceedingId } = await registerApplication.execute(worker, {
    informingId,
    benefit,
    appliedOn: worker.clock.today(),
    channel: 'inPerson',
    request,
    requestedAmount: wanted.amount ?? null,
    purpose: wanted.purpose ?? null,
    urgent: wanted.urgent ?? false,
  })
  return proceedingId
}

type Visit = {
  ownWords: string
  diagnosis: string
  conclusions: string
  joint?: boolean
  reasons?: readonly string[]
}

/** Part I of the family interview, written at the client's home and submitted. */
export async function interview(worker: CommandCall, proceedingId: string, visit: Visit): Promise<void> {
  const { interviewId } = await startInterview.execute(worker, { proceedingId, part: 'one' })
  const draft = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
  const { version } = await saveInterview.execute(worker, {
    interviewId,
    version: draft.version,
    answers: {
      ...(draft.answers as object),
      visitedOn: worker.clock.today(),
      visitPlace: 'home',
      visitJoint: visit.joint ?? false,
      needsOwnWords: visit.ownWords,
      needsKinds: ['money'],
      needsSocialWork: 'later',
      reasons: visit.reasons ?? ['unemployment', 'poverty'],
      diagnosis: visit.diagnosis,
      conclusions: visit.conclusions,
      planHelp: [{ form: 'periodic', size: '', period: '3 miesiące', purpose: 'utrzymanie' }],
      planOwnActions: 'Szuka pracy i korzysta z pomocy pracownika socjalnego.',
      planAgreed: true,
    },
  })
  await submitInterview.execute(worker, { interviewId, version })
}

type Code = Parameters<typeof answerExamination.execute>[1]['code']

async function answer(
  worker: CommandCall,
  proceedingId: string,
  code: Code,
  value: 'yes' | 'no' | 'notApplicable',
  why: string,
) {
  const stored = await readDb().examinationItem.findFirst({ where: { proceedingId, code } })
  await answerExamination.execute(worker, {
    proceedingId,
    code,
    version: stored?.version ?? 0,
    answer: value,
    justification: why,
  })
}

/** The worker's own checks of zał. 3, and the obligatory referral. */
export async function examineAndRefer(
  worker: CommandCall,
  proceedingId: string,
  reasons: string,
): Promise<string> {
  await answer(worker, proceedingId, 'bad1', 'yes', reasons)
  await answer(
    worker,
    proceedingId,
    'bad2a',
    'no',
    'Nie ma oszczędności ani innych uprawnień do wykorzystania.',
  )
  await answer(worker, proceedingId, 'bad3', 'no', 'Nie starcza na czynsz, leki i żywność.')
  await answer(worker, proceedingId, 'bad4', 'yes', 'Dochód udokumentowany, niższy od kryterium.')
  await answer(
    worker,
    proceedingId,
    'bad5',
    'yes',
    'Nie stwierdzono dysproporcji między dochodem a majątkiem.',
  )
  await answer(
    worker,
    proceedingId,
    'bad6',
    'yes',
    'Spełnione warunki szczegółowe; wysokość wynika z wyliczenia.',
  )
  await finishOwnExamination.execute(worker, { proceedingId })
  const { referralId } = await issueReferral.execute(worker, {
    proceedingId,
    aims: ['resources', 'terms'],
  })
  return referralId
}

type Income = { personId: string; gross: number; kind: string; unableToWork?: 'incapacity' }

/** What certificates say goes into the examination; the income set of everybody is confirmed on evidence. */
export async function finishExamination(
  worker: CommandCall,
  proceedingId: string,
  possesses: boolean,
  income: readonly Income[],
): Promise<void> {
  const { personId } = await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
  await readCertificates(worker, personId)
  await answer(
    worker,
    proceedingId,
    'bad2b',
    possesses ? 'yes' : 'no',
    'Na podstawie zaświadczenia pracownika socjalnego (zał. 4).',
  )
  await answer(
    worker,
    proceedingId,
    'bad7',
    possesses ? 'yes' : 'notApplicable',
    possesses ? 'Określono zasady współdziałania (zał. 5).' : 'Nie dotyczy – brak niewykorzystanych zasobów.',
  )
  const { evidenceId } = await addEvidence.execute(worker, {
    proceedingId,
    title: 'Zaświadczenie lub oświadczenie o dochodach',
    receivedOn: worker.clock.today(),
  })
  const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
  if (row.benefit === 'permanent') {
    await setIncomeCircumstances.execute(worker, {
      proceedingId,
      version: row.version,
      incomeLost: false,
      unableToWork: 'incapacity',
    })
  }
  const month = addToMonth(yearMonth(row.appliedOn.toISOString().slice(0, 10)), -1)
  for (const line of income) {
    await saveIncomeLine.execute(worker, {
      proceedingId,
      version: 0,
      personId: line.personId,
      month,
      kind: line.kind as Parameters<typeof saveIncomeLine.execute>[1]['kind'],
      gross: line.gross,
      tax: 0,
      socialContribution: 0,
      healthContribution: 0,
      alimonyPaid: 0,
      evidenceId,
    })
  }
  await confirmIncome.execute(worker, {
    proceedingId,
    version: await proceedingVersion(proceedingId),
  })
  await completeExamination.execute(worker, { proceedingId })
}

type Grant = { amount: number; months?: number; incapacity?: string }

/** The draft of a granting decision, for whole months from that of the application. */
export async function draft(worker: CommandCall, proceedingId: string, grant: Grant): Promise<string> {
  const { benefit, appliedOn } = await readDb().proceeding.findUniqueOrThrow({
    where: { id: proceedingId },
    select: { benefit: true, appliedOn: true },
  })
  const from = startOfMonth(fromDbDate(appliedOn))
  const { decisionId } = await draftDecision.execute(worker, {
    proceedingId,
    kind: 'grant',
    amount: grant.amount,
    periodFrom: benefit === 'purpose' ? null : from,
    periodTo: benefit === 'periodic' ? addDays(addMonths(from, grant.months ?? 3), -1) : null,
    paymentMethod: 'cashDesk',
    incapacity: grant.incapacity ?? null,
    grounds: [],
  })
  return decisionId
}

/** Hands the draft over to be signed. */
export async function submit(worker: CommandCall, decisionId: string): Promise<void> {
  await submitForSignature.execute(worker, {
    decisionId,
    version: await decisionVersion(decisionId),
  })
}

/** The second person signs. */
export async function sign(signer: CommandCall, decisionId: string): Promise<void> {
  await signDecision.execute(signer, { decisionId, version: await decisionVersion(decisionId) })
}

/** The second person sends the draft back with the reason. */
export async function sendBack(signer: CommandCall, decisionId: string, reason: string): Promise<void> {
  await returnDraft.execute(signer, {
    decisionId,
    version: await decisionVersion(decisionId),
    reason,
  })
}

/** Handed over to the client in person. */
export async function deliver(worker: CommandCall, decisionId: string): Promise<void> {
  await recordDelivery.execute(worker, {
    decisionId,
    version: await decisionVersion(decisionId),
    channel: 'inPerson',
    ending: 'received',
    deliveredOn: worker.clock.today(),
  })
}

/** After the appeal term, or after its waiver. */
export async function becomeFinal(worker: CommandCall, decisionId: string): Promise<void> {
  await putInForce.execute(worker, { decisionId, version: await decisionVersion(decisionId) })
}
