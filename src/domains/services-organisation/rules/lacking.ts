import type { Refusal } from '@/kernel/refusal'

/** Where a missing thing is mended. */
export function hrefOfLacking(processId: string, { code }: Refusal): string {
  if (code.startsWith('participant.') || code.startsWith('start.')) return `/uslugi/${processId}/uczestnicy`
  const step = /^(?:submit|order)\.([A-Z]+-\d+)$/.exec(code)?.[1]
  return step ? `/uslugi/${processId}?krok=${step}#krok` : `/uslugi/${processId}`
}
