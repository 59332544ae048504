import type { Refusal } from '@/kernel/refusal'
import type { FileKind } from '@/platform/db/generated/enums'

type Facts = {
  readonly kind: FileKind
  readonly newLeadId: string
  /** lead of the client's open file of the other kind */
  readonly otherLeadId: string | null
  /** the centre's documented "tryb mieszany" (G-006) */
  readonly mixedMode: boolean
}

/** Nobody runs both the administrative procedure and social work for the same client (R-083, G-003, N-022). */
export function leadSeparation({ kind, newLeadId, otherLeadId, mixedMode }: Facts): Refusal[] {
  if (mixedMode || newLeadId !== otherLeadId) return []
  const other = kind === 'benefits' ? 'pracę socjalną' : 'postępowanie w sprawie świadczeń'
  return [
    {
      code: 'same-worker',
      message: `Ta osoba prowadzi już ${other} z tym klientem. Postępowanie i pracę socjalną prowadzą różni pracownicy.`,
      remedy:
        'Wybierz innego pracownika. W małym ośrodku dyrektor może włączyć tryb mieszany w ustawieniach.',
    },
  ]
}
