import 'server-only'
import type { Prisma } from '@/platform/db/generated/client'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { decisionDefinition, requestSubjectOf } from '@/domains/benefits/decision-document'
import {
  discontinuanceTexts,
  type DiscontinuanceBasis,
  type DiscontinuanceFacts,
} from '@/domains/benefits/documents/decision-texts/discontinuance'
import type { DiscontinuanceInput } from '@/domains/benefits/inputs/discontinuance'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'

/** On what a proceeding is discontinued, as it is kept with the decision. */
export type Discontinuance = {
  readonly basis: DiscontinuanceBasis
  readonly on: LocalDate
  readonly reason: string
}

/** On what the decision on its way, or made, discontinues the proceeding; null when it decides about the benefit. */
export function discontinuanceOf(decision: ProceedingSnapshot['decision']): Discontinuance | null {
  if (decision?.kind !== 'discontinue') return null
  const { basis, on, reason } = (decision.facts as unknown as { terms: Discontinuance }).terms
  return { basis, on, reason }
}

/** What the draft of a discontinuance is made of: nothing is counted, so no threshold is kept with it. */
export function discontinuanceColumns(snapshot: ProceedingSnapshot, terms: DiscontinuanceInput) {
  const { proceeding } = snapshot
  const facts = factsOf(snapshot, terms)
  const texts = discontinuanceTexts(facts)
  const lines = (paragraphs: readonly string[]) => paragraphs.join('\n')
  const definition = decisionDefinition(proceeding.benefit, 'discontinue')
  return {
    kind: 'discontinue' as const,
    legalBasis: texts.legalBasis,
    ruling: lines(texts.ruling),
    factualReasons: lines(texts.factualReasons),
    legalReasons: lines(texts.legalReasons),
    instruction: lines(texts.instruction),
    facts: JSON.parse(JSON.stringify({ facts, terms, income: null })) as Prisma.InputJsonObject,
    thresholds: [],
    templateId: definition.id,
    templateVersion: definition.version,
  }
}

function factsOf(
  { proceeding, party, evidence }: ProceedingSnapshot,
  { basis, on, reason }: DiscontinuanceInput,
): DiscontinuanceFacts {
  return {
    outcome: 'discontinue',
    gender: party.gender,
    subject: requestSubjectOf(proceeding),
    applicationOn: proceeding.appliedOn,
    exOfficio: proceeding.channel === 'exOfficio',
    basis,
    on,
    reason,
    evidence: evidence.map((row) => `${row.title} (${formatDate(fromDbDate(row.receivedOn))})`),
  }
}
