import { formatDateTime } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { OfferFormalState } from '@/platform/db/generated/enums'
import { lateRefusal } from './selection'

/** The most files of one offer. */
export const mostAttachments = 20
/** The most that all files of one offer may weigh, in bytes; one file weighs at most what a scan may. */
export const largestAttachments = 60 * 1024 * 1024

export type NewAttachment = {
  readonly late: boolean
  readonly offersDueAt: Date
  readonly formalState: OfferFormalState
  /** bytes of the files that are there */
  readonly kept: readonly number[]
  readonly size: number
}

/** Why a file is not added to an offer: it came late, its formal check is done, or there is too much already. */
export function attachmentRefusals(facts: NewAttachment): Refusal[] {
  if (facts.late) return [lateRefusal(facts.offersDueAt)]
  if (facts.formalState === 'correct' || facts.formalState === 'rejected')
    return [
      refusal(
        'attachment.checked',
        'Sprawdzenie formalne tej oferty ma już wynik, więc załączników się nie dodaje.',
        'Jeżeli oferent ma coś uzupełnić, komisja zapisuje wezwanie do uzupełnienia.',
      ),
    ]
  if (facts.kept.length >= mostAttachments)
    return [
      refusal(
        'attachment.count',
        `Ta oferta ma już ${mostAttachments} plików.`,
        'Połącz pozostałe dokumenty w jeden plik PDF.',
      ),
    ]
  const together = facts.kept.reduce((sum, size) => sum + size, facts.size)
  return together <= largestAttachments
    ? []
    : [
        refusal(
          'attachment.size',
          'Pliki tej oferty razem byłyby większe niż 60 MB.',
          'Zeskanuj dokumenty w niższej rozdzielczości.',
        ),
      ]
}

/** Why a file is not taken back: with the term the offer is as it is. */
export const removalRefusals = (offersDueAt: Date, now: Date): Refusal[] =>
  now <= offersDueAt
    ? []
    : [
        refusal(
          'attachment.term',
          `Termin składania ofert minął ${formatDateTime(offersDueAt)}: to, co oferent złożył, zostaje w ofercie.`,
          'Uzupełnienie dodaj jako osobny plik.',
        ),
      ]

/** Why a file cannot be read yet: it is sealed with its offer, for everybody. */
export const sealRefusals = (selection: { openedAt: Date | null; openingAt: Date }): Refusal[] =>
  selection.openedAt !== null
    ? []
    : [
        refusal(
          'offer.sealed',
          `Załączniki są zamknięte do otwarcia ofert, nie wcześniej niż ${formatDateTime(selection.openingAt)}.`,
          'Otworzysz je po otwarciu ofert.',
        ),
      ]

/** How much a file weighs, in words: whole kilobytes, then megabytes with one place. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`
