import type { LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** What needs somebody alive: a visit, files opened by a report of today, social work, a new case. */
export type Beginning = 'visit' | 'report' | 'socialWork' | 'application'

const words: Record<Beginning, readonly [what: string, remedy: string]> = {
  visit: [
    'nie można się z nią umówić',
    'Spotkanie z kimś z rodziny umów na karcie tej osoby. Termin umówiony przed zgonem odwołaj.',
  ],
  report: [
    'zgłoszenie nie założy dla niej nowych akt',
    'Gdy pomocy potrzebuje ktoś z rodziny, przyjmij zgłoszenie na jego karcie. Wiadomość o zgonie albo sprawę pogrzebu zapisz jako poradę lub skierowanie do innej instytucji.',
  ],
  socialWork: [
    'nie można rozpocząć z nią pracy socjalnej',
    'Pracę z rodziną rozpocznij na karcie osoby, która potrzebuje pomocy.',
  ],
  application: [
    'sprawę rozpoczyna tylko wniosek, który wpłynął najpóźniej tego dnia',
    'Wniosek kogoś z rodziny, na przykład o zasiłek celowy na koszty pogrzebu, przyjmij na jego karcie.',
  ],
}

/** Why this cannot be begun with somebody who died. The family is received on cards of its own; what was begun before stays. */
export function afterDeath(what: Beginning, diedOn: LocalDate | null): Refusal[] {
  if (diedOn === null) return []
  const [consequence, remedy] = words[what]
  return [refusal('dead', `Osoba zmarła ${formatDate(diedOn)}, więc ${consequence}.`, remedy)]
}

/**
 * Nobody dead is party to a case begun after the death (art. 28 and 30 KPA). An application that came while they lived began
 * one on the day it came (art. 61 § 3 KPA), whenever it is registered; that case is then ended.
 */
export function applicationAfterDeath(appliedOn: LocalDate, diedOn: LocalDate | null): Refusal[] {
  return diedOn !== null && appliedOn > diedOn ? afterDeath('application', diedOn) : []
}
