import { formatNumber } from '@/kernel/polish'

type CountedUpToProps = {
  total: number
  /** where counting stopped */
  most: number
  /** "spraw", "zgłoszeń": the genitive of many */
  noun: string
}

/** Says that a list is longer than what was counted; nothing for one that was counted to its end. */
export function CountedUpTo({ total, most, noun }: CountedUpToProps) {
  if (total < most) return null
  return (
    <span className="text-sm text-ink-soft">
      Lista liczy ponad {formatNumber(most)} {noun} – zawęź ją filtrem.
    </span>
  )
}
