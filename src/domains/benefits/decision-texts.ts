import 'server-only'
import { fromDbDate, localDate, yearMonth } from '@/kernel/local-date'
import { formatDateInWords } from '@/kernel/polish'
import { formatNrb } from '@/kernel/nrb'
import type { FrozenValue } from '@/statute/statutory-value'
import { criterionFor } from '@/domains/benefits/rules/criterion'
import { incomeKindLabels } from '@/domains/benefits/rules/income-kinds'
import {
  criteriaRegulation,
  defaultDuties,
  defaultLegalBasis,
} from '@/domains/benefits/documents/decision-texts/legal-basis'
import { defaultFactualReasons } from '@/domains/benefits/documents/decision-texts/factual-reasons'
import type {
  CommonFacts,
  DecisionFacts,
  ExaminationAnswers,
  Payment,
  RefusalReason,
} from '@/domains/benefits/documents/decision-texts/facts'
import { defaultLegalReasons } from '@/domains/benefits/documents/decision-texts/legal-reasons'
import { defaultRuling } from '@/domains/benefits/documents/decision-texts/ruling'
import type { Calculation } from '@/domains/benefits/calculation'
import { relevantCertificates } from '@/domains/benefits/door-facts'
import { incomeFindings, partMonthsOf } from '@/domains/benefits/decision-terms'
import type { DecisionTerms } from '@/domains/benefits/inputs/decision'
import { benefitInTexts } from '@/domains/benefits/model'
import { itemsOf, passedCertificates } from '@/domains/benefits/snapshot-views'
import { REASONS_FOR_HELP } from '@/domains/benefits/questionnaires/reasons-for-help'
import { isStandardPath } from '@/domains/benefits/rules/pilot'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'

/** The facts of the case in the shape the texts are written from; kept with the decision as they were. */
export function decisionFacts(
  snapshot: ProceedingSnapshot,
  terms: DecisionTerms,
  calculation: Calculation,
): DecisionFacts {
  const common = commonFacts(snapshot, calculation)
  const { proceeding, centre } = snapshot
  const purpose = terms.purpose ?? proceeding.purpose ?? ''
  if (terms.kind === 'refuse') {
    const [first, ...rest] = terms.grounds
    const reasons = (ground: RefusalReason['ground'], index: number): RefusalReason =>
      index === 0 && terms.groundDetails ? { ground, details: terms.groundDetails } : { ground }
    return {
      ...common,
      outcome: 'refuse',
      benefit: benefitInTexts[proceeding.benefit],
      ...(proceeding.benefit === 'purpose' ? { purpose } : {}),
      incomeFindings: incomeFindings(calculation),
      grounds: [reasons(first ?? 'conditionsNotMet', 0), ...rest.map((ground) => reasons(ground, 1))],
    }
  }
  const amount = terms.amount ?? calculation.amount.amount
  const from = terms.periodFrom ?? proceeding.appliedOn
  const grant = {
    ...common,
    outcome: 'grant',
    payment: paymentOf(terms, centre, proceeding.benefit === 'purpose'),
    // an abbreviation of the office, which a decision has not explained to its reader
    amountExplanation: calculation.amount.explanation.map((sentence) =>
      sentence.replace(/\bups\b/g, 'ustawy o pomocy społecznej'),
    ),
  } as const
  switch (proceeding.benefit) {
    case 'purpose':
      return { ...grant, benefit: 'targeted', amount, purpose }
    case 'periodic': {
      const to = terms.periodTo ?? from
      return {
        ...grant,
        benefit: 'periodic',
        from,
        to,
        monthly: amount,
        partMonths: partMonthsOf(amount, from, to),
      }
    }
    case 'permanent':
      return {
        ...grant,
        benefit: 'permanent',
        from,
        to: terms.periodTo,
        monthly: amount,
        partMonths: partMonthsOf(amount, from, terms.periodTo),
        incapacity: incapacityOf(snapshot, terms),
      }
  }
}

function commonFacts(snapshot: ProceedingSnapshot, calculation: Calculation): CommonFacts {
  const { proceeding, household, evidence, interviews, party } = snapshot
  const interview = interviews.findLast(({ state }) => state === 'submitted')
  const { income } = calculation
  const criterion = criterionFor(Math.max(1, household.length), proceeding.appliedOn)
  const nameOf = new Map(household.map(({ person }) => [person.id, `${person.firstName} ${person.lastName}`]))
  const evidenceOf = new Map(evidence.map((row) => [row.id, quoted(row.title)]))
  return {
    gender: party.gender,
    applicationOn: proceeding.appliedOn,
    ...(interview?.visitedOn ? { interviewOn: fromDbDate(interview.visitedOn) } : {}),
    household: { kind: household.length > 1 ? 'family' : 'single', size: Math.max(1, household.length) },
    income: {
      month: income.month,
      lines: income.lines
        .filter(({ counted, line }) => counted && line.kind !== 'noIncome')
        .map(({ line, net, spread }) => {
          const proof = line.evidenceId ? evidenceOf.get(line.evidenceId) : undefined
          return {
            who: nameOf.get(line.personId) ?? '',
            kind: `${incomeKindLabels[line.kind].toLowerCase()}${spread ? PART_OF_MONTH : ''}`,
            amount: net,
            ...(proof === undefined ? {} : { evidence: proof }),
          }
        }),
      total: income.total,
      perPerson: income.perPerson,
      lostIncome: proceeding.incomeLost,
    },
    criterion: {
      perPerson: criterion.perPerson,
      household: criterion.total,
      regulation: regulationOf(criterion.values),
    },
    reasonsForHelp: reasonsIn(interview?.answers),
    certificates: certificatesInTexts(snapshot),
    examination: Object.fromEntries(
      itemsOf(snapshot).flatMap(({ code, answer, justification }) =>
        answer === null ? [] : [[code, { answer, why: justification }]],
      ),
    ) as ExaminationAnswers,
    evidence: evidence.map(
      (row) => `${quoted(row.title)} (w aktach od dnia ${formatDateInWords(fromDbDate(row.receivedOn))})`,
    ),
  }
}

/** A title as typed, in the middle of a sentence: its own capital letter must not look like a mistake. */
const quoted = (title: string): string => `„${title.replaceAll('„', '«').replaceAll('”', '»')}”`

const PART_OF_MONTH =
  ' rozliczany w równych częściach, część przypadająca na ten miesiąc (art. 8 ust. 11 ustawy o pomocy społecznej)'

/** The act behind the criterion of that day: another year has another regulation, and the director may enter a later one. */
function regulationOf(values: readonly FrozenValue[]): string | undefined {
  const source = values[0]?.source ?? ''
  return source.includes(criteriaRegulation) ? undefined : source.replace(/^art\. 8[^;]*; /, '')
}

/** Reasons of art. 7 as ticked in the interview, in words. */
function reasonsIn(answers: unknown): string[] {
  const ticked =
    typeof answers === 'object' && answers !== null && 'reasons' in answers ? answers.reasons : []
  if (!Array.isArray(ticked)) return []
  return REASONS_FOR_HELP.filter(({ id }) => ticked.includes(id)).map(({ label }) => label)
}

function certificatesInTexts(snapshot: ProceedingSnapshot): CommonFacts['certificates'] {
  if (isStandardPath(snapshot.proceeding.pilotConsent)) return {}
  const relevant = relevantCertificates(passedCertificates(snapshot), snapshot.proceeding)
  const resources = relevant.find(({ kind }) => kind === 'resources')
  const terms = relevant.find(({ kind, termsEnded }) => kind === 'terms' && !termsEnded)
  return {
    ...(resources
      ? { unusedResources: { issuedOn: resources.issuedOn, possess: resources.affirmative } }
      : {}),
    ...(terms?.agreedOn
      ? { terms: { issuedOn: terms.issuedOn, agreedOn: terms.agreedOn, updated: !terms.affirmative } }
      : {}),
    cooperation: relevant
      .filter(({ kind, month }) => kind === 'cooperation' && month !== null)
      .slice(0, 3)
      .reverse()
      .map((c) => ({ issuedOn: c.issuedOn, month: yearMonth(c.month ?? ''), cooperates: c.affirmative })),
  }
}

function paymentOf(terms: DecisionTerms, centre: ProceedingSnapshot['centre'], once: boolean): Payment {
  const due = once ? 'niezwłocznie po doręczeniu decyzji' : 'do ostatniego dnia każdego miesiąca'
  switch (terms.paymentMethod) {
    case 'bankTransfer':
      return { manner: 'bankAccount', account: formatNrb(terms.bankAccount ?? ''), due }
    case 'postalOrder':
      return { manner: 'postalOrder', due }
    case 'cashDesk':
    case null:
      return { manner: 'cashDesk', place: `kasa ośrodka, ${centre.street}, ${centre.city}`, due }
  }
}

function incapacityOf({ proceeding, household }: ProceedingSnapshot, terms: DecisionTerms): string {
  if (terms.incapacity) return terms.incapacity
  const bornOn = household[0]?.person.bornOn
  const age = bornOn ? ` (data urodzenia: ${formatDateInWords(fromDbDate(bornOn))})` : ''
  return proceeding.unableToWork === 'age' ? `wiek${age}` : 'dokument w aktach sprawy'
}

/** The texts of a decision as first written; one line is one paragraph. */
export function defaultTexts(facts: DecisionFacts) {
  const lines = (paragraphs: readonly string[]) => paragraphs.join('\n')
  return {
    legalBasis: defaultLegalBasis(facts),
    ruling: lines(defaultRuling(facts)),
    factualReasons: lines(factualReasonsOf(facts)),
    legalReasons: lines(defaultLegalReasons(facts)),
    instruction: lines(defaultDuties(facts)),
  }
}

/** Without the interview nothing about household and income was established, so nothing is said of them. */
function factualReasonsOf(facts: DecisionFacts): readonly string[] {
  const paragraphs = defaultFactualReasons(facts)
  if (facts.outcome === 'grant' || !facts.grounds.some(({ ground }) => ground === 'interviewRefused'))
    return paragraphs
  return [...paragraphs.slice(0, 1), ...paragraphs.slice(-facts.grounds.length)]
}

/** A text kept as lines, back as paragraphs. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The first day a benefit may be granted from, and other defaults of the terms. */
export function defaultTerms(snapshot: ProceedingSnapshot, calculation: Calculation) {
  const { proceeding } = snapshot
  const first = localDate(`${proceeding.appliedOn.slice(0, 7)}-01`)
  return {
    kind: calculation.amount.eligible ? ('grant' as const) : ('refuse' as const),
    amount: calculation.amount.eligible ? calculation.amount.amount : null,
    periodFrom: proceeding.benefit === 'purpose' ? null : first,
    purpose: proceeding.purpose,
  }
}
