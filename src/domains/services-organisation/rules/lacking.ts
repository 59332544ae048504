import { countOf } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** Where a missing thing is mended. */
export function hrefOfLacking(processId: string, { code }: Refusal): string {
  if (code.startsWith('participant.') || code.startsWith('start.')) return `/uslugi/${processId}/uczestnicy`
  if (code === 'path.director') return `/uslugi/${processId}#sciezka`
  const step = /^(?:submit|order)\.([A-Z]+-\d+)$/.exec(code)?.[1]
  return step ? `/uslugi/${processId}?krok=${step}#krok` : `/uslugi/${processId}`
}

const SHOWN = 3

/** The first things that are missing; the rest is counted, because a stage may have a dozen steps ahead. */
export function firstLacking(lacking: readonly Refusal[]): Refusal[] {
  const rest = lacking.length - SHOWN
  if (rest <= 0) return [...lacking]
  return [
    ...lacking.slice(0, SHOWN),
    refusal(
      'lacking.more',
      `I jeszcze ${countOf(rest, ['rzecz', 'rzeczy', 'rzeczy'])} dalej na liście kroków.`,
    ),
  ]
}
