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

/** Ground and border of a tone. */
export const toneGround: Record<Tone, string> = {
  neutral: 'bg-neutral-soft border-neutral-line',
  info: 'bg-info-soft border-info-line',
  success: 'bg-success-soft border-success-line',
  warning: 'bg-warning-soft border-warning-line',
  danger: 'bg-danger-soft border-danger-line',
  restricted: 'bg-restricted-soft border-restricted-line',
}

/** Text, ground and border of a tone. */
export const toneSurface: Record<Tone, string> = {
  neutral: `${toneGround.neutral} text-neutral`,
  info: `${toneGround.info} text-info`,
  success: `${toneGround.success} text-success`,
  warning: `${toneGround.warning} text-warning`,
  danger: `${toneGround.danger} text-danger`,
  restricted: `${toneGround.restricted} text-restricted`,
}

export const toneText: Record<Tone, string> = {
  neutral: 'text-ink-soft',
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
  restricted: 'text-restricted',
}
