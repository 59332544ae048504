import { countOf } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import {
  ASSESSMENT_CODES,
  ASSESSMENT_ITEMS,
  type AssessmentAnswer,
  type AssessmentCode,
} from '@/domains/benefits/questionnaires/assessment-items'

/** Who answers a check, on what evidence, and where in the family interview it is written (R-097, R-098; zał. 3). */
export type ExaminationCheck = {
  readonly code: AssessmentCode
  readonly establishedBy: 'benefitsWorker' | 'socialWorker'
  readonly evidence: 'collected' | 'resourcesCertificate' | 'cooperationCertificates'
  /** pkt VII of part I */
  readonly inPartOne: boolean
  /** pkt III of part IV */
  readonly inPartFour: boolean
}

const collected = {
  establishedBy: 'benefitsWorker',
  evidence: 'collected',
  inPartOne: true,
  inPartFour: true,
} as const

const checks: Record<AssessmentCode, Omit<ExaminationCheck, 'code'>> = {
  bad1: collected,
  bad2a: collected,
  bad2b: { ...collected, establishedBy: 'socialWorker', evidence: 'resourcesCertificate' },
  bad3: collected,
  bad4: collected,
  bad5: collected,
  bad6: collected,
  bad7: {
    ...collected,
    establishedBy: 'socialWorker',
    evidence: 'cooperationCertificates',
    inPartOne: false,
  },
  mon1: { ...collected, inPartOne: false },
}

/** BAD-1 … BAD-7 and MON-1 in their order. */
export const examinationChecks: readonly ExaminationCheck[] = ASSESSMENT_CODES.map((code) => ({
  code,
  ...checks[code],
}))

export type ExaminationItem = {
  readonly code: AssessmentCode
  readonly answer: AssessmentAnswer | null
  readonly justification: string
}

/** What came over the wall about this client: the latest certificates, or that the client did not take it up (OPEN-32). */
export type CertificateFacts = {
  /** latest zał. 4: true for „posiadają” */
  readonly resources: boolean | null
  /** a zał. 5 for terms in force */
  readonly terms: boolean
  /** latest zał. 6: true for „współdziałają” */
  readonly cooperation: boolean | null
  /** the client did not come to the social worker, or refused terms: an outcome of the referral of its own */
  readonly outcome: 'didNotCome' | 'refused' | null
}

/**
 * What keeps the examination open; an empty list lets the decision be drafted. Every check of BAD-1…BAD-7 needs an
 * answer with a justification; BAD-2b waits for zał. 4 and BAD-7 for zał. 5 or 6, and neither may contradict them.
 * MON-1 is asked only where benefits are already paid (`monitoring`), that is with part IV.
 */
export function examinationGaps(
  items: readonly ExaminationItem[],
  certificates: CertificateFacts,
  monitoring: boolean,
): Refusal[] {
  const asked = ASSESSMENT_CODES.filter((code) => code !== 'mon1' || monitoring)
  return asked.flatMap((code) => {
    const waiting = waitingFor(code, certificates)
    if (waiting) return [waiting]
    const item = items.find((candidate) => candidate.code === code)
    return item?.answer ? answeredGaps(code, item, certificates) : [unanswered(code)]
  })
}

/** '3 pytania bez odpowiedzi', for badges; '' when none. */
export function gapsText(gaps: readonly Refusal[]): string {
  return gaps.length === 0
    ? ''
    : countOf(gaps.length, ['otwarte pytanie', 'otwarte pytania', 'otwartych pytań'])
}

/**
 * The answer the certificates give, for the worker to accept: BAD-2b after zał. 4, BAD-7 „nie dotyczy” when there are no
 * unused resources, else after zał. 6 or – before the first one – zał. 5. Null while nothing is known.
 */
export function answerFromCertificates(
  code: AssessmentCode,
  facts: CertificateFacts,
): AssessmentAnswer | null {
  const yesNo = (value: boolean): AssessmentAnswer => (value ? 'yes' : 'no')
  if (code === 'bad2b') return facts.resources === null ? null : yesNo(facts.resources)
  if (code !== 'bad7') return null
  if (facts.resources === false) return 'notApplicable'
  if (facts.cooperation !== null) return yesNo(facts.cooperation)
  if (facts.terms) return 'yes'
  return facts.outcome === null ? null : 'no'
}

function waitingFor(
  code: AssessmentCode,
  { resources, terms, cooperation, outcome }: CertificateFacts,
): Refusal | null {
  const unknown = resources === null && outcome === null
  if (code === 'bad2b' && unknown) {
    return refusal(
      'examination.bad2b.waiting',
      'BAD-2b (niewykorzystane zasoby i możliwości) czeka na zaświadczenie pracownika socjalnego (zał. 4).',
      'Skieruj klienta do pracownika socjalnego i poczekaj na zaświadczenie.',
    )
  }
  if (code !== 'bad7' || resources === false || outcome !== null || terms || cooperation !== null) return null
  return unknown
    ? refusal(
        'examination.bad7.waiting',
        'BAD-7 (współdziałanie) czeka na zaświadczenia pracownika socjalnego (zał. 4, a potem zał. 5).',
        'Skieruj klienta do pracownika socjalnego i poczekaj na zaświadczenie.',
      )
    : refusal(
        'examination.bad7.waiting',
        'BAD-7 (współdziałanie) czeka na zaświadczenie o zasadach współdziałania (zał. 5).',
        'Zaświadczenie wystawi pracownik socjalny po uzgodnieniu zasad z klientem.',
      )
}

function answeredGaps(
  code: AssessmentCode,
  item: ExaminationItem,
  certificates: CertificateFacts,
): Refusal[] {
  const { mark } = ASSESSMENT_ITEMS[code]
  const gaps: Refusal[] = []
  if (item.justification.trim() === '') {
    gaps.push(
      refusal(
        `examination.${code}.why`,
        `${mark} nie ma uzasadnienia.`,
        'Napisz, z jakich faktów i dowodów wynika odpowiedź.',
      ),
    )
  }
  const stated = answerFromCertificates(code, certificates)
  if (stated !== null && stated !== item.answer) {
    gaps.push(
      refusal(
        `examination.${code}.contradiction`,
        `Odpowiedź na ${mark} jest inna niż w zaświadczeniu pracownika socjalnego.`,
        'Popraw odpowiedź albo poproś pracownika socjalnego o nowe zaświadczenie.',
      ),
    )
  }
  if (item.answer === 'notApplicable' && stated === null && !mayNotApply(code, certificates)) {
    gaps.push(
      refusal(
        `examination.${code}.notApplicable`,
        `${mark} wymaga odpowiedzi „tak” lub „nie”.`,
        'Wybierz jedną z nich i uzasadnij.',
      ),
    )
  }
  return gaps
}

/** BAD-2b when the client never reached the social worker; MON-1 when nothing has been paid yet. */
function mayNotApply(code: AssessmentCode, { outcome }: CertificateFacts): boolean {
  return code === 'mon1' || (code === 'bad2b' && outcome !== null)
}

function unanswered(code: AssessmentCode): Refusal {
  const { mark, label } = ASSESSMENT_ITEMS[code]
  return refusal(
    `examination.${code}.answer`,
    `${mark} nie ma odpowiedzi: ${label}`,
    'Odpowiedz i uzasadnij w badaniu sytuacji (zał. 3).',
  )
}
