import { isBefore, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/**
 * Nothing of a person began before they were born: no address (it tells which gmina is competent, art. 101 ups), no
 * membership of a household (it tells whose income counts), no guardian.
 */
export function sinceBirthRefusals(from: LocalDate, bornOn: LocalDate | null): Refusal[] {
  if (bornOn === null || !isBefore(from, bornOn)) return []
  return [
    refusal(
      'before-birth',
      `Data jest wcześniejsza niż urodzenie tej osoby (${formatDate(bornOn)}).`,
      'Podaj dzień urodzenia albo późniejszy. Kto urodził się później niż reszta rodziny, dołącza do niej osobno.',
    ),
  ]
}
