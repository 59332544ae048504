import 'server-only'
import { toDbDateOrNull } from '@/kernel/local-date'
import { refusal, type Refusal } from '@/kernel/refusal'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { refuse, refuseUnless } from '@/platform/errors'
import { clearNotices, notify } from '@/platform/notices'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { decisionDefinition, missingInDecision } from '@/domains/benefits/decision-document'
import { driftOf, groundFacts } from '@/domains/benefits/decision-drift'
import { holdDecision } from '@/domains/benefits/decision-holding'
import { termsRefusals } from '@/domains/benefits/decision-terms'
import { decisionFacts, defaultTexts } from '@/domains/benefits/decision-texts'
import * as inputs from '@/domains/benefits/inputs/decision'
import type { DecisionTerms } from '@/domains/benefits/inputs/decision'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { refusedInterview } from '@/domains/benefits/interview-refusal'
import { auditOf, holdProceeding, snapshotFor, takeStep } from '@/domains/benefits/proceeding-steps'
import { isStandardPath } from '@/domains/benefits/rules/pilot'
import { signersOf } from '@/domains/benefits/signers'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { calculationOf } from '@/domains/benefits/snapshot-views'
import { changeDecision, createDraft } from './change-decision'

const permission = benefitsPermissions.on('benefits.decision.draft')

/** First draft: amount within the law, texts from the facts, facts and thresholds frozen with the template's version. */
export const draftDecision = defineCommand({
  name: 'benefits.draftDecision',
  label: labels['benefits.draftDecision'],
  input: inputs.draftDecision,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { proceedingId: _id, ...terms }) {
    const snapshot = await snapshotFor(context, target)
    if (snapshot.decision)
      throw refuse(
        'draft-exists',
        'W tej sprawie jest już projekt albo decyzja.',
        'Otwórz istniejący projekt.',
      )
    return { decisionId: await createDraft(context, target, draftColumns(snapshot, terms)) }
  },
  audit: (input, result, target) =>
    auditOf(target, { decisionId: result.decisionId, kind: input.kind, amount: input.amount }),
})

/** The ruling has changed: the texts are written anew from the facts of today. */
export const redraftDecision = defineCommand({
  name: 'benefits.redraftDecision',
  label: labels['benefits.redraftDecision'],
  input: inputs.redraftDecision,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { decisionId, version, ...terms }) {
    refuseUnless(notEditable(target))
    sameVersion(target.decision, version)
    const columns = draftColumns(await snapshotFor(context, target), terms)
    await changeDecision(context.tx, { id: decisionId, version }, { ...columns, draftedBy: context.actor.id })
    return { version: version + 1 }
  },
  audit: (input, _result, target) =>
    auditOf(target, { decisionId: input.decisionId, kind: input.kind, amount: input.amount }),
})

/** The texts as edited; the second of two editors is told (`Stale`). */
export const changeDraft = defineCommand({
  name: 'benefits.changeDraft',
  label: labels['benefits.changeDraft'],
  input: inputs.changeDraft,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, tx, actor }, { decisionId, version, ...texts }) {
    refuseUnless(notEditable(target, ['readyForDecision', 'discontinuing']))
    await changeDecision(tx, { id: decisionId, version }, { ...texts, draftedBy: actor.id })
    return { version: version + 1 }
  },
  audit: (input, _result, target) =>
    auditOf(target, { decisionId: input.decisionId, version: input.version }),
})

/** Hands the draft over to those who may sign; from here nobody edits it. */
export const submitForSignature = defineCommand({
  name: 'benefits.submitForSignature',
  label: labels['benefits.submitForSignature'],
  input: inputs.decisionStep,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.submit'),
  async run({ target, ...context }, { decisionId, version }) {
    sameVersion(target.decision, version)
    const snapshot = await snapshotFor(context, target)
    await takeStep(context, snapshot, 'submit', {
      alsoRefuse: [...missingInDecision(snapshot, target.decision).missing, ...driftOf(snapshot)],
    })
    await changeDecision(
      context.tx,
      { id: decisionId, version },
      { state: 'awaitingSignature', returnReason: null },
    )
    await clearNotices(context, decisionId, 'draftReturned')
    const signers = await signersOf(context, target.caseFile)
    for (const userId of signers) {
      await notify(context, {
        userId,
        kind: 'decisionToSign',
        subjectType: 'decision',
        subjectId: decisionId,
        personId: target.personId,
      })
    }
    return { signers: signers.length }
  },
  audit: (input, _result, target) => auditOf(target, { decisionId: input.decisionId }),
})

/** Back to the worker, with the reason. */
export const returnDraft = defineCommand({
  name: 'benefits.returnDraft',
  label: labels['benefits.returnDraft'],
  input: inputs.returnDraft,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission: benefitsPermissions.on('benefits.decision.return'),
  async run({ target, ...context }, { decisionId, version, reason }) {
    sameVersion(target.decision, version)
    const transition = target.decision.kind === 'discontinue' ? 'returnDiscontinuance' : 'return'
    await takeStep(context, await snapshotFor(context, target), transition, { note: reason })
    await changeDecision(context.tx, { id: decisionId, version }, { state: 'returned', returnReason: reason })
    await clearNotices(context, decisionId, 'decisionToSign')
    for (const userId of new Set([target.decision.draftedBy, target.workerId])) {
      await notify(context, {
        userId,
        kind: 'draftReturned',
        subjectType: 'decision',
        subjectId: decisionId,
        personId: target.personId,
      })
    }
  },
  audit: (input, _result, target) => auditOf(target, { decisionId: input.decisionId }),
})

/** What a draft is made of; throws `Refused` when the terms cannot become a decision. */
function draftColumns(snapshot: ProceedingSnapshot, given: DecisionTerms) {
  const { proceeding } = snapshot
  const { calculation } = calculationOf(snapshot, given.kind === 'grant' ? given.amount : null)
  const purpose = proceeding.benefit === 'purpose' ? (given.purpose ?? proceeding.purpose) : null
  const terms = { ...given, purpose }
  refuseUnless([
    ...notReady(proceeding),
    ...withoutInterview(snapshot, terms),
    ...termsRefusals(terms, { ...proceeding, grounds: groundFacts(snapshot, calculation) }, calculation),
  ])
  const facts = decisionFacts(snapshot, terms, calculation)
  const definition = decisionDefinition(proceeding.benefit, terms.kind)
  const grant = terms.kind === 'grant'
  const dated = (day: typeof terms.periodFrom) => (grant ? toDbDateOrNull(day) : null)
  return {
    kind: terms.kind,
    amount: grant ? terms.amount : null,
    periodFrom: proceeding.benefit === 'purpose' ? null : dated(terms.periodFrom),
    periodTo: proceeding.benefit === 'purpose' ? null : dated(terms.periodTo),
    purpose,
    paymentMethod: grant ? terms.paymentMethod : null,
    bankAccount: grant && terms.paymentMethod === 'bankTransfer' ? terms.bankAccount : null,
    ...defaultTexts(facts),
    fullyGranted: grant && calculation.grantedInFull,
    facts: frozen({
      facts,
      terms,
      income: calculation.income,
      standardPath: isStandardPath(proceeding.pilotConsent),
    }),
    thresholds: frozen(calculation.values),
    templateId: definition.id,
    templateVersion: definition.version,
  }
}

const frozen = (value: unknown) => JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject

function notReady({ state }: { state: string }): Refusal[] {
  if (state === 'readyForDecision') return []
  return [
    refusal(
      'not-ready',
      'Projekt decyzji przygotowuje się po zakończeniu badania sytuacji.',
      'Zakończ badanie w zakładce „Badanie”.',
    ),
  ]
}

function withoutInterview(snapshot: ProceedingSnapshot, terms: DecisionTerms): Refusal[] {
  if (!refusedInterview(snapshot.history)) return []
  const allowed = terms.kind === 'refuse' && terms.grounds.includes('interviewRefused')
  return allowed
    ? []
    : [
        refusal(
          'interview-refused',
          'Klient nie zgodził się na wywiad, więc decyzja może być tylko odmowna (art. 107 ust. 4a ups).',
          'Wybierz odmowę z powodu braku zgody na wywiad albo wróć do badania.',
        ),
      ]
}

function notEditable(
  { state, decision }: { state: string; decision: { state: string } },
  states: readonly string[] = ['readyForDecision'],
): Refusal[] {
  const editable = states.includes(state) && (decision.state === 'draft' || decision.state === 'returned')
  return editable
    ? []
    : [
        refusal(
          'not-editable',
          'Tego projektu nie można już zmieniać.',
          'Zmiana jest możliwa po zwrocie projektu do poprawy.',
        ),
      ]
}
