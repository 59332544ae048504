import type { IconName } from '@/ui/icons/icon-names'

/** What a colour means. A tone never stands alone: a word and an icon always go with it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'restricted'

export const toneIcon: Record<Tone, IconName> = {
  neutral: 'circle',
  info: 'info',
  success: 'circle-check',
  warning: 'clock',
  danger: 'triangle-alert',
  restricted: 'lock',
}

/** Text, ground and border of a tone. */
export const toneSurface: Record<Tone, string> = {
  neutral: 'bg-neutral-soft text-neutral border-neutral-line',
  info: 'bg-info-soft text-info border-info-line',
  success: 'bg-success-soft text-success border-success-line',
  warning: 'bg-warning-soft text-warning border-warning-line',
  danger: 'bg-danger-soft text-danger border-danger-line',
  restricted: 'bg-restricted-soft text-restricted border-restricted-line',
}

export const toneText: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
  restricted: 'text-restricted',
}
