'use client'

import { useSyncExternalStore } from 'react'
import { buttonStyle } from '@/ui/button-style'
import { cn } from '@/ui/cn'
import { useDisplayKeeper } from '@/ui/display-keeper'
import { Icon } from '@/ui/icon'
import { onDisplayChange, wearDisplay, wornDisplay } from '@/ui/wear-display'

const isDense = () => wornDisplay().density === 'dense'

/** Ordinary or dense rows, at hand above a long table; remembered like every choice of looks. */
export function DensitySwitch() {
  const keep = useDisplayKeeper()
  const dense = useSyncExternalStore(onDisplayChange, isDense, () => false)
  const turn = () => {
    const next = { ...wornDisplay(), density: dense ? 'normal' : 'dense' } as const
    wearDisplay(next)
    void keep?.(next)
  }
  return (
    <button
      type="button"
      aria-pressed={dense}
      onClick={turn}
      className={cn(
        buttonStyle({ variant: 'quiet', size: 'small' }),
        'max-sm:hidden aria-pressed:bg-brand-soft',
      )}
    >
      <Icon name="rows-3" />
      <span>Gęste wiersze</span>
    </button>
  )
}
