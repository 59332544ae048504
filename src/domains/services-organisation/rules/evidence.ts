import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { StepContent } from './step-content'

/** Where the records behind a step are kept: offers and their award, or a contract that follows from the form alone. */
export type RecordsTab = 'oferty' | 'umowa'

const tabNames: Record<RecordsTab, string> = { oferty: 'Oferty', umowa: 'Umowa' }

/** Steps that stand on records kept elsewhere: what must be there first, and the tab in which it is done. */
export const evidencedSteps: Readonly<Record<string, { readonly deed: string; readonly tab: RecordsTab }>> = {
  'UDPP-07': { deed: 'Komisja zamyka sprawdzenie formalne ofert', tab: 'oferty' },
  'UDPP-08': { deed: 'Komisja ocenia oferty i wydaje opinię', tab: 'oferty' },
  'UDPP-10': { deed: 'Dyrektor zapisuje decyzję o wyborze oferty', tab: 'oferty' },
  'UDPP-11': { deed: 'Wynik konkursu jest ogłoszony', tab: 'oferty' },
  'UDPP-12': { deed: 'Projekt umowy jest przygotowany', tab: 'oferty' },
  'UDPP-13': { deed: 'Umowa jest podpisana', tab: 'oferty' },
  'PPN-07': { deed: 'Komisja ocenia oferty, a dyrektor zapisuje wybór partnera', tab: 'oferty' },
  'PPN-08': { deed: 'Wynik naboru jest ogłoszony', tab: 'oferty' },
  'PPN-09': { deed: 'Projekt umowy partnerskiej jest przygotowany', tab: 'oferty' },
  'PPN-10': { deed: 'Umowa partnerska jest podpisana', tab: 'oferty' },
  'PZP-04': { deed: 'Komisja ocenia oferty, a dyrektor zapisuje rozstrzygnięcie', tab: 'oferty' },
  'PZP-05': { deed: 'Wybór wykonawcy jest ogłoszony', tab: 'oferty' },
  'PZP-06': { deed: 'Umowa jest podpisana', tab: 'oferty' },
  'UDO-01': { deed: 'Projekt porozumienia jest przygotowany', tab: 'umowa' },
  'UDO-02': { deed: 'Umowa o współpracy albo porozumienie jest podpisane', tab: 'umowa' },
  'PPUB-01': { deed: 'Projekt porozumienia jest przygotowany', tab: 'umowa' },
  'PPUB-02': { deed: 'Porozumienie jest podpisane', tab: 'umowa' },
  'PPP-01': { deed: 'Projekt umowy jest przygotowany', tab: 'umowa' },
  'PPP-02': { deed: 'Umowa o partnerstwie jest podpisana', tab: 'umowa' },
  'SZCZ-01': { deed: 'Projekt porozumienia jest przygotowany', tab: 'umowa' },
  'SZCZ-02': { deed: 'Porozumienie jest podpisane', tab: 'umowa' },
}

/** What is known of a step from the records behind it. */
export type Evidence = { readonly content: StepContent; readonly givenOn: LocalDate }

/** A step that stands on records is not done without them, nor before them. */
export function evidenceRefusals(
  code: string,
  evidence: Evidence | null,
  doneOn: LocalDate | null = null,
): Refusal[] {
  const wanted = evidencedSteps[code]
  if (!wanted) return []
  if (evidence === null)
    return [
      refusal(
        'evidence.missing',
        `${code} wynika z zapisów: ${lower(wanted.deed)}.`,
        `Zrób to w zakładce „${tabNames[wanted.tab]}”; potem zapiszesz krok jednym przyciskiem.`,
      ),
    ]
  return doneOn !== null && doneOn < evidence.givenOn
    ? [
        refusal(
          'evidence.day',
          `Zapisy, z których wynika ${code}, są z ${formatDate(evidence.givenOn)}.`,
          'Podaj ten dzień albo późniejszy.',
        ),
      ]
    : []
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What was typed, with what the records say in its place. */
export const withEvidence = (content: StepContent, evidence: Evidence | null): StepContent => ({
  ...content,
  ...evidence?.content,
})
