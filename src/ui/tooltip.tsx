import type { ReactNode } from 'react'

type TooltipProps = { text: string; children: ReactNode; side?: 'top' | 'bottom' | undefined }

/**
 * A word that appears on hover and on keyboard focus. Only ever repeats what is also said elsewhere
 * (an accessible name, a neighbouring text), so it is hidden from screen readers.
 */
export function Tooltip({ text, children, side = 'top' }: TooltipProps) {
  const place = side === 'top' ? 'bottom-[calc(100%+4px)]' : 'top-[calc(100%+4px)]'
  return (
    <span className="group/tooltip relative inline-flex">
      {children}
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute left-1/2 z-40 hidden w-max max-w-64 -translate-x-1/2 rounded-md bg-ink px-2 py-1 text-sm font-normal text-surface group-hover/tooltip:block group-has-focus-visible/tooltip:block print:hidden ${place}`}
      >
        {text}
      </span>
    </span>
  )
}
