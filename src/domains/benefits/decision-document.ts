import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import {
  instructionPoints,
  type AdministrativeDecision,
} from '@/domains/casework/documents/administrative-decision'
import { BENEFIT_DECISIONS, benefitDiscontinuance } from '@/domains/benefits/documents/benefit-decisions'
import { benefitsDocuments } from '@/domains/benefits/documents/index'
import { paragraphsOf } from '@/domains/benefits/decision-texts'
import { benefitKindGenitive } from '@/domains/benefits/labels'
import { withAddress } from '@/domains/benefits/letters'
import { benefitInTexts } from '@/domains/benefits/model'
import { organInGenitive } from '@/domains/benefits/organ-names'
import { decisionCompleteness, type Completeness } from '@/domains/benefits/rules/decision-completeness'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import type { BuiltDocument } from '@/platform/documents/define-document'
import type { BenefitKind, DecisionKind } from '@/platform/db/generated/enums'
import { formatDateInWords } from '@/kernel/polish'
import { refusal } from '@/kernel/refusal'

export type DecisionRow = NonNullable<ProceedingSnapshot['decision']>

type Signing = {
  issuedOn: LocalDate
  signatory: { name: string; position: string; signedAt?: Date; underAuthorisation: boolean }
}

/** The document a decision of this benefit and outcome is printed with today. */
export function decisionDefinition(benefit: BenefitKind, kind: DecisionKind) {
  return kind === 'discontinue' ? benefitDiscontinuance : BENEFIT_DECISIONS[benefitInTexts[benefit]][kind]
}

/** Who is written under a draft: nobody yet. */
export const notSigned = (today: LocalDate): Signing => ({
  issuedOn: today,
  signatory: { name: '…', position: '…', underAuthorisation: true },
})

/** What was asked, in the genitive with its preposition. */
export function requestSubjectOf(proceeding: { benefit: BenefitKind; purpose: string | null }): string {
  const purpose = proceeding.benefit === 'purpose' && proceeding.purpose ? ` na ${proceeding.purpose}` : ''
  return `o przyznanie ${benefitKindGenitive[proceeding.benefit]}${purpose}`
}

/** The data of the document: texts of the row, the centre as organ, the party as known today. */
export function decisionData(
  { proceeding, centre, party, worker }: ProceedingSnapshot,
  decision: DecisionRow,
  { issuedOn, signatory }: Signing,
): AdministrativeDecision {
  const factual = paragraphsOf(decision.factualReasons)
  const legal = paragraphsOf(decision.legalReasons)
  return {
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn,
    caseNumber: proceeding.caseNumber,
    authority: { name: centre.authorityName, nameGenitive: organInGenitive(centre.authorityName) },
    party: withAddress(party),
    legalBasis: decision.legalBasis,
    request: { receivedOn: proceeding.appliedOn, subject: requestSubjectOf(proceeding) },
    ...(decision.kind === 'discontinue' ? { matter: matterOf(proceeding) } : {}),
    ruling: paragraphsOf(decision.ruling),
    reasons: decision.fullyGranted
      ? { extent: 'requestMetInFull', factual, legal }
      : { extent: 'full', factual, legal },
    instruction: {
      appealBodyGenitive: organInGenitive(centre.appealBody),
      appealAddress: `${centre.street}, ${centre.postcode} ${centre.city}`,
      duties: paragraphsOf(decision.instruction),
    },
    signatory,
    caseWorker: worker,
  }
}

/** What a discontinuance speaks of: the case and how it began. */
function matterOf(proceeding: ProceedingSnapshot['proceeding']): string {
  const day = formatDateInWords(proceeding.appliedOn)
  const begun = proceeding.channel === 'exOfficio' ? `z urzędu dnia ${day}` : `na wniosek z dnia ${day}`
  return `w sprawie ${requestSubjectOf(proceeding)}, wszczętej ${begun}`
}

/** The decision as blocks, with the version of the template it was drafted with. */
export function buildDecision(
  snapshot: ProceedingSnapshot,
  decision: DecisionRow,
  signing: Signing,
): BuiltDocument {
  return templateOf(decision).buildFrom(decisionData(snapshot, decision, signing))
}

/** A signed decision as it was printed, wherever its party lives and whatever the centre is called by now. */
export function decisionAsPrinted(decision: DecisionRow): BuiltDocument | null {
  const { printed } = decision.facts as { printed?: unknown }
  return printed === undefined ? null : templateOf(decision).buildFrom(printed)
}

function templateOf({ templateId, templateVersion }: DecisionRow) {
  const definition = benefitsDocuments.find(templateId, templateVersion)
  if (!definition) throw new Error(`no template ${templateId}@${templateVersion}`)
  return definition
}

/** What a draft lacks of art. 107 § 1 KPA; reasons of fact are asked for always. */
export function missingInDecision(snapshot: ProceedingSnapshot, decision: DecisionRow): Completeness {
  const { proceeding, centre, party, evidence } = snapshot
  const data = decisionData(snapshot, decision, notSigned(proceeding.appliedOn))
  const oneOff = proceeding.benefit === 'purpose'
  const found = decisionCompleteness(
    {
      authority: centre.authorityName,
      issuedOn: null,
      party: { name: party.name, address: party.addressLines.join(', ') },
      caseNumber: proceeding.caseNumber,
      legalBasis: decision.legalBasis,
      ruling: decision.ruling,
      kind: decision.kind,
      grant:
        decision.kind === 'grant'
          ? {
              amount: decision.amount,
              from: decision.periodFrom ? fromDbDate(decision.periodFrom) : null,
              oneOff,
            }
          : null,
      factualReasons: decision.factualReasons,
      legalReasons: decision.legalReasons,
      grantedInFull: decision.fullyGranted,
      instruction: instructionPoints(data).join('\n'),
      signatory: null,
      evidenceCount: evidence.length,
    },
    false,
  )
  const noFacts = decision.fullyGranted && decision.factualReasons.trim() === ''
  return noFacts
    ? {
        ...found,
        missing: [
          ...found.missing,
          refusal(
            'decision.facts',
            'Brakuje ustaleń faktycznych: decyzja zawsze ma uzasadnienie.',
            'Opisz ustalone fakty i dowody.',
          ),
        ],
      }
    : found
}
