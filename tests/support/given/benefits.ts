import * as benefits from '@/domains/benefits/commands'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { addDays, addToMonth, yearMonth, type LocalDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import type { BenefitKind } from '@/platform/db/generated/enums'
import { certificate, rulesExplained } from './social-work'

type Application = Parameters<typeof benefits.registerApplication.execute>[1]
type Draft = Parameters<typeof benefits.draftDecision.execute>[1]

/** Who takes part; the signer needs an authorisation, the social worker a position without the benefits file. */
export type Parties = {
  readonly worker: CommandCall
  readonly socialWorker?: CommandCall
  readonly signer?: CommandCall
}

const stages = [
  'informed',
  'applied',
  'interviewed',
  'examined',
  'referred',
  'accepted',
  'certified',
  'readyForDecision',
  'drafted',
  'awaitingSignature',
  'decided',
  'delivered',
  'inForce',
] as const

export type Stage = (typeof stages)[number]

export type GivenProceeding = {
  readonly personId: string
  readonly fileId: string
  readonly informingId: string
  readonly proceedingId: string
  readonly caseNumber: string
  readonly interviewId: string
  readonly referralId: string
  readonly socialWorkFileId: string
  readonly decisionId: string
}

export type Wanted = {
  personId: string
  upTo: Stage
  benefit?: BenefitKind
  application?: Partial<Application>
  /** gross income of the client in the month before, grosze; 0 is „brak dochodu” */
  income?: number
  /** what zał. 4 says; „nie posiadają” unless told otherwise */
  unusedResources?: boolean
  draft?: Partial<Draft>
}

/**
 * A proceeding led through the commands as far as asked; ids of what does not exist yet are empty. Everything happens on
 * the day of the callers' clocks, delivery too; `inForce` moves the worker's clock past the appeal.
 */
export async function proceeding(parties: Parties, wanted: Wanted): Promise<GivenProceeding> {
  const made = {
    personId: wanted.personId,
    fileId: '',
    informingId: '',
    proceedingId: '',
    caseNumber: '',
    interviewId: '',
    referralId: '',
    socialWorkFileId: '',
    decisionId: '',
  }
  for (const stage of stages) {
    Object.assign(made, await steps[stage](parties, wanted, made))
    if (stage === wanted.upTo) break
  }
  return made
}

type Step = (parties: Parties, wanted: Wanted, made: GivenProceeding) => Promise<Partial<GivenProceeding>>

const steps: Record<Stage, Step> = {
  async informed({ worker }, { personId }) {
    const { fileId } = await benefits.openBenefitsFile.execute(worker, { personId })
    return { fileId, informingId: await informing(worker, fileId) }
  },
  async applied({ worker }, wanted, { informingId }) {
    return benefits.registerApplication.execute(
      worker,
      applicationInput(informingId, worker.clock.today(), wanted),
    )
  },
  async interviewed({ worker }, _wanted, { proceedingId }) {
    return { interviewId: await submittedInterview(worker, proceedingId) }
  },
  async examined({ worker }, _wanted, { proceedingId }) {
    for (const code of ['bad1', 'bad2a', 'bad3', 'bad4', 'bad5', 'bad6'] as const)
      await answer(worker, proceedingId, code, code === 'bad2a' ? 'no' : 'yes')
    await benefits.finishOwnExamination.execute(worker, { proceedingId })
    return {}
  },
  async referred({ worker }, _wanted, { proceedingId }) {
    const { referralId } = await benefits.issueReferral.execute(worker, {
      proceedingId,
      aims: ['resources', 'terms'],
    })
    return { referralId }
  },
  async accepted({ socialWorker }, _wanted, { referralId }) {
    const call = needed(socialWorker, 'socialWorker')
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    const { fileId } = await acceptReferral.execute(call, {
      referralId,
      version,
      warningReason: 'Dane do testu.',
    })
    return { socialWorkFileId: fileId }
  },
  async certified({ socialWorker }, { unusedResources = false }, { socialWorkFileId }) {
    const call = needed(socialWorker, 'socialWorker')
    await rulesExplained(call, socialWorkFileId)
    await certificate(call, socialWorkFileId, { kind: 'resources', affirmative: unusedResources })
    if (unusedResources) await certificate(call, socialWorkFileId, { kind: 'terms' })
    return {}
  },
  async readyForDecision({ worker }, wanted, { proceedingId, personId }) {
    const posess = wanted.unusedResources === true
    await answer(worker, proceedingId, 'bad2b', posess ? 'yes' : 'no')
    await answer(worker, proceedingId, 'bad7', posess ? 'yes' : 'notApplicable')
    await confirmedIncome(worker, proceedingId, personId, wanted.income ?? 0)
    await benefits.completeExamination.execute(worker, { proceedingId })
    return {}
  },
  async drafted({ worker }, wanted, { proceedingId }) {
    return benefits.draftDecision.execute(worker, draftInput(proceedingId, worker.clock.today(), wanted))
  },
  async awaitingSignature({ worker }, _wanted, { decisionId }) {
    await benefits.submitForSignature.execute(worker, {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    return {}
  },
  async decided({ signer }, _wanted, { decisionId }) {
    const call = needed(signer, 'signer')
    await benefits.signDecision.execute(call, { decisionId, version: await decisionVersion(decisionId) })
    return {}
  },
  async delivered({ worker }, _wanted, { decisionId }) {
    await benefits.recordDelivery.execute(worker, {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'inPerson',
      fiction: false,
      deliveredOn: worker.clock.today(),
    })
    return {}
  },
  async inForce({ worker }, _wanted, { decisionId }) {
    const later = frozenClock(`${addDays(worker.clock.today(), 20)}T10:00:00Z`)
    await benefits.putInForce.execute(
      { ...worker, clock: later },
      { decisionId, version: await decisionVersion(decisionId) },
    )
    return {}
  },
}

function needed(call: CommandCall | undefined, who: string): CommandCall {
  if (!call) throw new Error(`this stage needs ${who}`)
  return call
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
  { benefit = 'periodic', application = {} }: Partial<Wanted> = {},
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
  { benefit = 'periodic', income = 0, draft = {} }: Partial<Wanted> = {},
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
