import 'server-only'
import { substitutionOf } from '@/domains/casework/permissions'
import { fromDbDate, warsawDateOf, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { Refusal } from '@/kernel/refusal'
import { interviewTerm } from '@/domains/casework/rules/terms'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { proceedingStateLabels } from '@/domains/benefits/labels'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { factsOf } from '@/domains/benefits/proceeding-facts'
import { pilotView } from '@/domains/benefits/pilot-view'
import { namesOfUsers, runningStates } from '@/domains/benefits/proceeding-rows'
import { discontinuanceOf } from '@/domains/benefits/discontinuance'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { decisionTerm } from '@/domains/benefits/term'
import {
  discontinuedPath,
  proceedingPath,
  proceedingWorkflow,
  type ProceedingTransition,
} from '@/domains/benefits/workflow'

export type StageView = {
  readonly key: string
  readonly label: string
  readonly state: 'done' | 'current' | 'todo' | 'refused'
  readonly who?: string
  readonly when?: string
}

/** Where a proceeding stands: head of the screen, what may be done now and why not. */
export async function proceedingHead(
  db: ReadDb,
  snapshot: ProceedingSnapshot,
  actor: Actor,
  today: LocalDate,
) {
  const { proceeding, history } = snapshot
  const [facts, changes, suspensions, extensions, socialWork] = await Promise.all([
    factsOf(db, snapshot, actor, today),
    db.stateChange.findMany({
      where: { subjectId: proceeding.id },
      orderBy: { id: 'asc' },
      select: { id: true, at: true, transition: true, from: true, to: true, userId: true, note: true },
    }),
    db.termSuspension.findMany({ where: { proceedingId: proceeding.id }, orderBy: { validFrom: 'asc' } }),
    db.termExtension.findMany({ where: { proceedingId: proceeding.id }, orderBy: { createdAt: 'asc' } }),
    db.caseFile.findFirst({
      where: { personId: proceeding.personId, kind: 'socialWork', state: 'open' },
      select: { leadId: true },
    }),
  ])
  const names = await namesOfUsers(db, [
    ...changes.map(({ userId }) => userId),
    proceeding.workerId,
    proceeding.caseFile.leadId,
    proceeding.caseFile.substituteId,
    socialWork?.leadId ?? null,
    snapshot.decision?.draftedBy ?? null,
    snapshot.decision?.signedBy ?? null,
    snapshot.decision?.appealNotedBy ?? null,
    ...snapshot.certificates.map(({ signedBy }) => signedBy),
    ...snapshot.pilotAnswers.map(({ createdBy }) => createdBy),
  ])
  const subject = { state: proceeding.state, facts, history }
  const steps = Object.fromEntries(
    proceedingWorkflow.names.map((name) => [name, proceedingWorkflow.check(subject, name, actor.id)]),
  ) as Record<ProceedingTransition, Refusal[]>
  const term = decisionTerm(
    {
      appliedOn: proceeding.appliedOn,
      complicated: proceeding.complicated,
      suspensions: suspensions.map(({ validFrom, validTo }) => ({
        from: fromDbDate(validFrom),
        to: validTo ? fromDbDate(validTo) : null,
      })),
      extension: lastExtension(extensions),
    },
    today,
  )
  return {
    id: proceeding.id,
    version: proceeding.version,
    personId: proceeding.personId,
    caseFileId: proceeding.caseFileId,
    caseNumber: proceeding.caseNumber,
    benefit: proceeding.benefit,
    state: proceeding.state,
    client: {
      name: `${proceeding.caseFile.person.firstName} ${proceeding.caseFile.person.lastName}`,
      pesel: proceeding.caseFile.person.pesel,
      bornOn: proceeding.caseFile.person.bornOn ? fromDbDate(proceeding.caseFile.person.bornOn) : null,
      address: snapshot.party.addressLines.join(', '),
    },
    household: snapshot.household.map(({ relation, person }) => ({
      id: person.id,
      name: `${person.firstName} ${person.lastName}`,
      relation,
    })),
    appliedOn: proceeding.appliedOn,
    channel: proceeding.channel,
    request: proceeding.request,
    requestedAmount: proceeding.requestedAmount,
    purpose: proceeding.purpose,
    urgent: proceeding.urgent,
    complicated: proceeding.complicated,
    restricted: proceeding.caseFile.restricted,
    worker: names.get(proceeding.workerId) ?? '–',
    substitute: substitutionOf(proceeding.caseFile, names.get(proceeding.caseFile.substituteId ?? '')),
    socialWorker: socialWork?.leadId ? (names.get(socialWork.leadId) ?? null) : null,
    jointVisit: proceeding.caseFile.person.caseFiles.length > 0,
    dueOn: term.dueOn,
    termRuns: runningStates.includes(proceeding.state),
    termExplanation: term.explanation,
    suspendedSince: term.suspendedSince,
    /** one lasts, also when it began too late to move the last day: it is ended before another begins */
    openSuspension: suspensions.some(({ validTo }) => validTo === null),
    suspensions: suspensions.map((row) => ({
      id: row.id,
      reason: row.reason,
      from: fromDbDate(row.validFrom),
      to: row.validTo ? fromDbDate(row.validTo) : null,
    })),
    extensions: extensions.map((row) => ({
      id: row.id,
      reason: row.reason,
      newDueOn: fromDbDate(row.newDueOn),
      fileId: row.fileId,
    })),
    interviewDueOn: proceeding.interviewDueOn,
    interviewExplanation: interviewTerm(proceeding.appliedOn, proceeding.urgent).explanation,
    stages: stagesOf(
      facts.discontinues ? discontinuedPath : proceedingPath.filter(onPath(facts.standardPath)),
      proceeding.state,
      changes,
      names,
    ),
    history: changes.map((change) => ({
      id: String(change.id),
      at: change.at,
      transition: change.transition,
      who: names.get(change.userId) ?? '–',
      note: change.note,
    })),
    steps,
    missing: missingFor(
      nextStep(proceeding.state, {
        referralFirst: facts.referralObligatory && !facts.certificatePresent,
        standardPath: facts.standardPath,
      }),
      steps,
      benefitsPermissions.on('benefits.decision.sign').allows(actor, proceeding),
    ),
    facts,
    discontinuance: discontinuanceOf(snapshot.decision),
    pilot: pilotView(snapshot, names),
    may: {
      lead: benefitsPermissions.on('benefits.decision.draft').allows(actor, proceeding),
      sign: benefitsPermissions.on('benefits.decision.sign').allows(actor, proceeding),
    },
    names,
    trainingCopy: snapshot.centre.trainingCopy,
  }
}

export type ProceedingHead = Awaited<ReturnType<typeof proceedingHead>>

function lastExtension(extensions: readonly { createdAt: Date; newDueOn: Date }[]) {
  const last = extensions.at(-1)
  return last ? { givenOn: warsawDateOf(last.createdAt), newDueOn: fromDbDate(last.newDueOn) } : null
}

type Change = { at: Date; from: string | null; to: string; userId: string }

/** Names of the stages short enough to stand beside each other. */
const stageLabels: Record<(typeof discontinuedPath)[number], string> = {
  applied: 'Wniosek',
  examined: 'Badanie',
  referred: 'Skierowanie',
  awaitingCertificate: 'Zaświadczenie',
  readyForDecision: 'Projekt',
  discontinuing: 'Umorzenie',
  awaitingSignature: 'Podpis',
  decided: 'Podpisana',
  delivered: 'Doręczona',
  inForce: 'Ostateczna',
}

/** Stages a case on the standard path does not have. */
const ofTheModel: ReadonlySet<string> = new Set(['examined', 'referred', 'awaitingCertificate'])

const onPath = (standardPath: boolean) => (key: string) => !(standardPath && ofTheModel.has(key))

/** States a signed decision is in later: what leads from them back to an earlier one is a correction. */
const afterSignature: ReadonlySet<string> = new Set([
  'delivered',
  'inForce',
  'overturned',
  'overturnedInPart',
])

/** The stage bar: what was passed, by whom and when. Stages a case went round are left out once it is beyond them. */
function stagesOf(
  path: readonly (typeof discontinuedPath)[number][],
  state: string,
  changes: readonly Change[],
  names: ReadonlyMap<string, string>,
): StageView[] {
  const at = path.findIndex((key) => key === state)
  // nothing follows the last one: reached, it is done
  const last = path.length - 1
  const stages = path.flatMap((key, index): StageView[] => {
    // a deed inside a stage, such as a waiver after delivery, does not begin it anew; nor does what is taken back
    const begins = ({ from, to }: Change) =>
      to === key && from !== to && (key === 'inForce' || !afterSignature.has(from ?? ''))
    // the application came once, whatever came back to it
    const reached = index === 0 ? changes.find(begins) : changes.findLast(begins)
    if (index < at && !reached) return []
    const passed = at >= 0 && index < at
    const who = reached ? names.get(reached.userId) : undefined
    return [
      {
        key,
        label: stageLabels[key],
        state: passed || (key === state && index === last) ? 'done' : key === state ? 'current' : 'todo',
        ...(reached && (passed || key === state)
          ? { when: formatDate(warsawDateOf(reached.at)), ...(who ? { who } : {}) }
          : {}),
      },
    ]
  })
  if (state !== 'withdrawn' && state !== 'overturned' && state !== 'overturnedInPart') return stages
  const reached = new Set(changes.map(({ to }) => to))
  return [
    ...stages.filter(({ key }) => reached.has(key)).map((stage) => ({ ...stage, state: 'done' as const })),
    { key: state, label: proceedingStateLabels[state], state: 'refused' },
  ]
}

type Way = { readonly referralFirst: boolean; readonly standardPath: boolean }

/** The step that comes next from a state. */
export function nextStep(state: string, { referralFirst, standardPath }: Way): ProceedingTransition | null {
  switch (state) {
    case 'applied':
      return standardPath ? 'completeStandard' : 'examine'
    case 'examined':
      return referralFirst ? 'refer' : 'complete'
    case 'referred':
    case 'awaitingCertificate':
      return 'complete'
    case 'readyForDecision':
    case 'discontinuing':
      return 'submit'
    case 'awaitingSignature':
      return 'sign'
    case 'decided':
      return 'deliver'
    case 'delivered':
      return 'putInForce'
    default:
      return null
  }
}

/** Where each missing thing is mended. */
const mendedIn: Readonly<Record<string, string>> = {
  informed: 'przebieg',
  pilotAnswered: 'przebieg',
  interviewSubmitted: 'wywiad',
  ownChecksAnswered: 'badanie',
  examinationComplete: 'badanie',
  noOpenReferral: 'skierowanie',
  certificatePresent: 'skierowanie',
  termsSettled: 'skierowanie',
  incomeConfirmed: 'dochod',
  calculated: 'wyliczenie',
  draftExists: 'decyzja',
  decisionComplete: 'decyzja',
  authorised: 'decyzja',
  notTheDrafter: 'decyzja',
  final: 'doreczenie',
  noAppealWaiting: 'doreczenie',
}

function missingFor(
  step: ProceedingTransition | null,
  steps: Readonly<Record<ProceedingTransition, Refusal[]>>,
  signs: boolean,
): { label: string; tab: string | null }[] {
  // what a signature needs concerns those who sign
  if (!step || (step === 'sign' && !signs)) return []
  return steps[step].map(({ code, message }) => ({ label: message, tab: mendedIn[code] ?? null }))
}
