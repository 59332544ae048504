import type { Refusal } from '@/kernel/refusal'
import type { FileKind } from '@/platform/db/generated/enums'

type Facts = {
  readonly kind: FileKind
  readonly newLeadId: string
  /** who runs the client's open file of the other kind: its lead, and whoever stands in for them or is going to */
  readonly runOther: readonly string[]
  /** the centre's documented "tryb mieszany" (G-006) */
  readonly mixedMode: boolean
}

/** Nobody runs both the administrative procedure and social work for the same client (R-083, G-003, N-022). */
export function leadSeparation({ kind, newLeadId, runOther, mixedMode }: Facts): Refusal[] {
  if (mixedMode || !runOther.includes(newLeadId)) return []
  const other = kind === 'benefits' ? 'pracę socjalną' : 'postępowanie w sprawie świadczeń'
  return [
    {
      code: 'same-worker',
      message: `Ta osoba prowadzi już ${other} z tym klientem albo kogoś w tym zastępuje. Postępowanie i pracę socjalną prowadzą różni pracownicy.`,
      remedy:
        'Wybierz innego pracownika. W małym ośrodku dyrektor może włączyć tryb mieszany w ustawieniach.',
    },
  ]
}
