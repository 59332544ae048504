import type { Refusal } from '@/kernel/refusal'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'

type RefusalNotesProps = {
  id?: string | undefined
  refusals: readonly Refusal[]
  /** `warning` – the deed can be done all the same: no padlock. */
  tone?: 'refusal' | 'warning' | undefined
  className?: string | undefined
}

/** Why something cannot be done now and what mends it, in full sentences. */
export function RefusalNotes({ id, refusals, tone = 'refusal', className }: RefusalNotesProps) {
  return (
    <ul id={id} className={cn('flex max-w-reading flex-col gap-1 text-sm text-ink-soft', className)}>
      {refusals.map((refusal) => (
        <li key={refusal.code} className="flex gap-1.5">
          <Icon name={tone === 'warning' ? 'info' : 'lock'} className="mt-0.5 text-ink-soft" />
          <span>
            <span className="font-semibold text-ink">{refusal.message}</span>
            {refusal.remedy ? ` ${refusal.remedy}` : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
