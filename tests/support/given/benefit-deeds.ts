import * as benefits from '@/domains/benefits/commands'
import { addDays, addToMonth, yearMonth, type LocalDate } from '@/kernel/local-date'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import type { BenefitKind } from '@/platform/db/generated/enums'

type Application = Parameters<typeof benefits.registerApplication.execute>[1]
type Draft = Parameters<typeof benefits.draftDecision.execute>[1]

/** What a proceeding is about; a periodic benefit of somebody without income unless told otherwise. */
export type AskedFor = {
  readonly benefit?: BenefitKind
  readonly application?: Partial<Application>
  /** gross income of the client in the month before, grosze; 0 is „brak dochodu” */
  readonly income?: number
  readonly draft?: Partial<Draft>
}

/** The version of a decision as its screen would send it. */
export async function decisionVersion(decisionId: string): Promise<number> {
  return (await readDb().decision.findUniqueOrThrow({ where: { id: decisionId }, select: { version: true } }))
    .version
}

/** The version of a proceeding as its screen would send it. */
export async function proceedingVersion(proceedingId: string): Promise<number> {
  const row = await readDb().proceeding.findUniqueOrThrow({
    where: { id: proceedingId },
    select: { version: true },
  })
  return row.version
}

/** A whole informing of today. */
export async function informing(worker: CommandCall, fileId: string): Promise<string> {
  const { informingId } = await benefits.recordInforming.execute(worker, {
    fileId,
    informedOn: worker.clock.today(),
    expectations: 'Pomoc w opłaceniu czynszu i zakupie żywności.',
    aboutBenefits: true,
    aboutProcedure: true,
    aboutDuties: true,
  })
  return informingId
}

/** What the form of an application sends. */
export function applicationInput(
  informingId: string,
  appliedOn: LocalDate,
  { benefit = 'periodic', application = {} }: AskedFor = {},
): Application {
  return {
    informingId,
    benefit,
    appliedOn,
    channel: 'inPerson',
    request: 'Proszę o pomoc finansową.',
    requestedAmount: benefit === 'purpose' ? 60_000 : null,
    purpose: benefit === 'purpose' ? 'zakup opału' : null,
    urgent: false,
    ...application,
  }
}

/** Answers to everything part I asks for; what the register knows is filled in by the command. */
export const interviewAnswers = (visitedOn: LocalDate) => ({
  visitedOn,
  visitPlace: 'home',
  visitJoint: false,
  personAddress: 'ul. Lipowa 5 m. 7, 26-110 Skarżysko-Kamienna',
  needsOwnWords: 'Nie starcza mi na czynsz.',
  needsKinds: ['money'],
  needsSocialWork: 'later',
  reasons: ['unemployment', 'poverty'],
  diagnosis: 'Osoba straciła pracę i nie ma oszczędności.',
  conclusions: 'Wskazana pomoc finansowa i praca socjalna.',
  planHelp: [{ form: 'periodic', size: '', period: '3 miesiące', purpose: 'utrzymanie' }],
  planOwnActions: 'Szuka pracy i utrzymuje rejestrację w urzędzie pracy.',
  planAgreed: true,
})

/** Part I, written and submitted. */
export async function submittedInterview(worker: CommandCall, proceedingId: string): Promise<string> {
  const { interviewId } = await benefits.startInterview.execute(worker, { proceedingId, part: 'one' })
  await finishedInterview(worker, interviewId)
  return interviewId
}

/** A begun interview, filled in and submitted on the day of the caller's clock. */
export async function finishedInterview(worker: CommandCall, interviewId: string): Promise<void> {
  const draft = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
  const { version } = await benefits.saveInterview.execute(worker, {
    interviewId,
    version: draft.version,
    answers: { ...(draft.answers as object), ...interviewAnswers(worker.clock.today()) },
  })
  await benefits.submitInterview.execute(worker, { interviewId, version })
}

type Code = Parameters<typeof benefits.answerExamination.execute>[1]['code']

/** One check of zał. 3, answered or answered again. */
export async function answer(
  worker: CommandCall,
  proceedingId: string,
  code: Code,
  value: 'yes' | 'no' | 'notApplicable',
): Promise<void> {
  const stored = await readDb().examinationItem.findFirst({ where: { proceedingId, code } })
  await benefits.answerExamination.execute(worker, {
    proceedingId,
    code,
    version: stored?.version ?? 0,
    answer: value,
    justification: 'Wynika z wywiadu i dokumentów w aktach.',
  })
}

/** An income line of the month before the application. */
export function incomeLineInput(
  proceedingId: string,
  personId: string,
  appliedOn: LocalDate,
  gross: number,
): Parameters<typeof benefits.saveIncomeLine.execute>[1] {
  return {
    proceedingId,
    version: 0,
    personId,
    month: addToMonth(yearMonth(appliedOn), -1),
    kind: gross === 0 ? 'noIncome' : 'casualWork',
    gross,
    tax: 0,
    socialContribution: 0,
    healthContribution: 0,
    alimonyPaid: 0,
  }
}

/** The income of the client, and „brak dochodu” of everybody else in the household, with one piece of evidence. */
export async function confirmedIncome(
  worker: CommandCall,
  proceedingId: string,
  personId: string,
  gross: number,
): Promise<void> {
  const today = worker.clock.today()
  const { evidenceId } = await benefits.addEvidence.execute(worker, {
    proceedingId,
    title: 'oświadczenie o dochodach',
    receivedOn: today,
  })
  const row = await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
  if (row.benefit === 'permanent')
    await benefits.setIncomeCircumstances.execute(worker, {
      proceedingId,
      version: row.version,
      incomeLost: false,
      unableToWork: 'incapacity',
    })
  const own = await readDb().householdMember.findFirst({ where: { personId, validTo: null } })
  const others = own
    ? await readDb().householdMember.findMany({
        where: { householdId: own.householdId, validTo: null, personId: { not: personId } },
      })
    : []
  for (const [id, amount] of [[personId, gross] as const, ...others.map((m) => [m.personId, 0] as const)])
    await benefits.saveIncomeLine.execute(worker, {
      ...incomeLineInput(proceedingId, id, today, amount),
      evidenceId,
    })
  await benefits.confirmIncome.execute(worker, {
    proceedingId,
    version: await proceedingVersion(proceedingId),
  })
}

/** What the form of a draft sends: the lowest amount of a three-month periodic benefit, the asked amount of a targeted one. */
export function draftInput(
  proceedingId: string,
  appliedOn: LocalDate,
  { benefit = 'periodic', income = 0, draft = {} }: AskedFor = {},
): Draft {
  const monthly = benefit === 'periodic' ? Math.ceil((101_000 - income) / 2) : 122_900
  return {
    proceedingId,
    kind: 'grant',
    amount: benefit === 'purpose' ? 60_000 : monthly,
    periodFrom: benefit === 'purpose' ? null : appliedOn,
    periodTo: benefit === 'periodic' ? addDays(appliedOn, 90) : null,
    paymentMethod: 'cashDesk',
    incapacity: benefit === 'permanent' ? 'orzeczenie lekarza orzecznika ZUS z 5.10.2025' : null,
    grounds: [],
    ...draft,
  }
}
