'use client'

import { useRouter } from 'next/navigation'
import { useCommand } from '@/platform/web/use-command'
import { ConfirmButton } from '@/ui/confirm-button'
import { undoMerge } from '../actions'

/** Takes the latest merge of a card apart. */
export function UndoMerge({ merge }: { merge: { readonly id: string; readonly version: number } }) {
  const router = useRouter()
  const { run, outcome } = useCommand(undoMerge, () => router.refresh())
  return (
    <ConfirmButton
      label="Cofnij scalenie"
      icon="undo-2"
      title="Rozdzielić scalone karty?"
      outcome={outcome}
      action={() => run({ mergeId: merge.id, version: merge.version })}
    >
      <p>
        Dane, akta, zgłoszenia i wizyty wrócą na kartę, z której przyszły. To, co dopisano po scaleniu,
        zostanie na karcie, która pozostała.
      </p>
    </ConfirmButton>
  )
}
