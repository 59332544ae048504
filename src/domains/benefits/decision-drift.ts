import 'server-only'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { Calculation } from '@/domains/benefits/calculation'
import { exceedsCriterion } from '@/domains/benefits/decision-terms'
import type { RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'
import { refusedInterview } from '@/domains/benefits/interview-refusal'
import { answerFromCertificates } from '@/domains/benefits/rules/examination'
import type { AssessedLine, IncomeLine } from '@/domains/benefits/rules/income'
import { isStandardPath } from '@/domains/benefits/rules/pilot'
import { groundRefusals, type GroundFacts } from '@/domains/benefits/rules/refusal-grounds'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { calculationOf, certificatesInView } from '@/domains/benefits/snapshot-views'
import type { FrozenValue } from '@/statute/statutory-value'

/** What the case says today about the grounds a refusal may name. */
export function groundFacts(snapshot: ProceedingSnapshot, calculation: Calculation): GroundFacts {
  return {
    benefit: snapshot.proceeding.benefit,
    incomeAboveCriterion: exceedsCriterion(snapshot.proceeding.benefit, calculation),
    cooperates: answerFromCertificates('bad7', certificatesInView(snapshot)) === 'yes',
    interviewRefused: refusedInterview(snapshot.history),
  }
}

type Line = Pick<AssessedLine, 'counted' | 'net'> & { readonly line: Pick<IncomeLine, 'personId' | 'kind'> }

type Kept = {
  /** null in a town made by the generator, where no income was counted */
  income?: { total?: number; personCount?: number; lines?: readonly Line[] } | null
  terms?: { grounds?: readonly RefusalGround[] }
  /** written on the standard path, so nothing of the certificates is in it */
  standardPath?: boolean
}

/** What has changed under the draft since it was written: it must not go on resting on what is no longer so. */
export function driftOf(snapshot: ProceedingSnapshot): Refusal[] {
  const { decision } = snapshot
  // a discontinuance rests on nothing that is counted
  if (!decision || decision.kind === 'discontinue') return []
  const { calculation } = calculationOf(snapshot, decision.kind === 'grant' ? decision.amount : null)
  const kept = decision.facts as Kept
  if (!kept.income || refusedInterview(snapshot.history)) return []
  if ((kept.standardPath ?? false) !== isStandardPath(snapshot.proceeding.pilotConsent))
    return [
      refusal(
        'path-changed',
        'Od przygotowania projektu zmieniła się odpowiedź klienta w sprawie udziału w pilotażu.',
        'Zapisz rozstrzygnięcie ponownie, a treść powstanie z aktualnych danych.',
      ),
    ]
  const same =
    kept.income.total === calculation.income.total &&
    kept.income.personCount === calculation.income.personCount &&
    (kept.income.lines === undefined ||
      countedLines(kept.income.lines) === countedLines(calculation.income.lines))
  if (!same)
    return [
      refusal(
        'facts-changed',
        'Od przygotowania projektu zmienił się dochód albo skład rodziny.',
        'Zapisz rozstrzygnięcie ponownie, a treść powstanie z aktualnych danych.',
      ),
    ]
  if (valuesIn(decision.thresholds as unknown as readonly FrozenValue[]) !== valuesIn(calculation.values))
    return [
      refusal(
        'law-changed',
        'Od przygotowania projektu zmieniła się kwota albo próg, które obowiązują w dniu wniosku.',
        'Zapisz rozstrzygnięcie ponownie, a wyliczenie i treść powstaną z obowiązujących kwot.',
      ),
    ]
  return decision.kind === 'refuse'
    ? groundRefusals(kept.terms?.grounds ?? [], groundFacts(snapshot, calculation))
    : [...calculation.amount.refusals]
}

/** Whose income of which kind the reasons name: the same sum of something else is another finding. */
const countedLines = (lines: readonly Line[]): string =>
  lines
    .filter(({ counted }) => counted)
    .map(({ line, net }) => `${line.personId} ${line.kind} ${net}`)
    .sort()
    .join('\n')

/** Amounts and thresholds of the law as the draft keeps them. */
const valuesIn = (values: readonly FrozenValue[]): string =>
  values.map(({ label, value }) => `${label} ${value}`).join('\n')
