import { refusal, type Refusal } from '@/kernel/refusal'
import type { BenefitKind } from '@/platform/db/generated/enums'
import type { RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'

/** What the case itself says about the grounds a refusal may name. */
export type GroundFacts = {
  readonly benefit: BenefitKind
  /** the income, own or of the household, is not below the criterion the benefit asks for */
  readonly incomeAboveCriterion: boolean
  /** the social worker's certificates state cooperation (zał. 5, 6; R-097) */
  readonly cooperates: boolean
  /** the client's refusal of the interview is written down (art. 107 ust. 4a ups) */
  readonly interviewRefused: boolean
}

type Contradiction = (facts: GroundFacts) => Refusal | null

const contradictions: Partial<Record<RefusalGround, Contradiction>> = {
  incomeAboveCriterion: (facts) =>
    facts.incomeAboveCriterion
      ? null
      : refusal(
          'ground.incomeAboveCriterion',
          'Powód odmowy „dochód przekracza kryterium” nie zgadza się z zestawieniem: dochód nie przekracza kryterium.',
          'Popraw zestawienie dochodu albo wybierz inny powód.',
        ),
  noCooperation: (facts) =>
    facts.cooperates
      ? refusal(
          'ground.noCooperation',
          'Powód odmowy „brak współdziałania” nie zgadza się z zaświadczeniem pracownika socjalnego, które współdziałanie potwierdza.',
          'Wybierz inny powód albo poproś pracownika socjalnego o zaświadczenie zał. 6.',
        )
      : null,
  limitedMeans: (facts) =>
    facts.benefit === 'purpose'
      ? null
      : refusal(
          'ground.limitedMeans',
          'Zasiłek okresowy i zasiłek stały przysługują każdemu, kto spełnia warunki, więc nie odmawia się ich z braku środków (art. 37 i 38 ups).',
          'Wybierz inny powód. Zasiłek okresowy można przyznać w najniższej dopuszczalnej kwocie.',
        ),
  needNotNecessary: (facts) =>
    facts.benefit === 'purpose'
      ? null
      : refusal(
          'ground.needNotNecessary',
          'Niezbędna potrzeba bytowa jest warunkiem zasiłku celowego, a nie tego świadczenia (art. 39 ups).',
          'Wybierz inny powód.',
        ),
  interviewRefused: (facts) =>
    facts.interviewRefused
      ? null
      : refusal(
          'ground.interviewRefused',
          'W sprawie nie odnotowano, że klient nie zgodził się na wywiad (art. 107 ust. 4a ups).',
          'Odnotuj brak zgody w zakładce „Wywiad” albo wybierz inny powód.',
        ),
}

/** Grounds of a refusal that the case itself denies: such a decision would rest on something nobody established. */
export function groundRefusals(grounds: readonly RefusalGround[], facts: GroundFacts): Refusal[] {
  return grounds.flatMap((ground) => contradictions[ground]?.(facts) ?? [])
}
