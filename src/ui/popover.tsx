'use client'

import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { cn } from '@/ui/cn'

type PopoverProps = {
  /** What the button shows. */
  button: ReactNode
  /** Its name when it shows only a drawing. */
  label?: string | undefined
  buttonClassName: string
  align?: 'start' | 'end' | undefined
  className?: string | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined
  /** Built only while open. */
  children: ReactNode | ((close: () => void) => ReactNode)
}

const gap = 4

/**
 * A button and the panel it opens, on the browser's own Popover API: Escape and a click beside close it,
 * the focus returns, it lies above everything.
 */
export function Popover(props: PopoverProps) {
  const { button, label, buttonClassName, align = 'start', className, onKeyDown, children } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const close = () => document.getElementById(id)?.hidePopover()

  useEffect(() => {
    // opened by somebody quick, before the page came alive
    if (panelRef.current?.matches(':popover-open')) setOpen(true)
  }, [])

  useEffect(() => {
    if (!open) return
    const arrange = () => place(buttonRef.current, panelRef.current, align)
    arrange()
    window.addEventListener('scroll', arrange, true)
    window.addEventListener('resize', arrange)
    return () => {
      window.removeEventListener('scroll', arrange, true)
      window.removeEventListener('resize', arrange)
    }
  }, [open, align])

  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={label}
        className={buttonClassName}
      >
        {button}
      </button>
      <div
        ref={panelRef}
        id={id}
        popover="auto"
        onToggle={(event) => setOpen(event.newState === 'open')}
        onClick={(event) => isLink(event) && close()}
        onKeyDown={onKeyDown}
        className={cn(
          'fixed inset-auto max-h-[80dvh] max-w-[calc(100vw-1rem)] overflow-auto rounded-md border border-line-strong bg-surface text-ink shadow-float',
          className,
        )}
      >
        {open ? (typeof children === 'function' ? children(close) : children) : null}
      </div>
    </>
  )
}

const isLink = (event: MouseEvent) => event.target instanceof Element && event.target.closest('a') !== null

/** Below the button, or above it when there is no room; never outside the window. */
function place(button: HTMLElement | null, panel: HTMLElement | null, align: 'start' | 'end') {
  if (!button || !panel) return
  const anchor = button.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const below = anchor.bottom + gap
  const above = anchor.top - gap - height
  const top = below + height > window.innerHeight && above >= 0 ? above : below
  const left = align === 'start' ? anchor.left : anchor.right - width
  const most = document.documentElement.clientWidth - width - 8
  panel.style.top = `${Math.max(8, top)}px`
  panel.style.left = `${Math.max(8, Math.min(left, most))}px`
}
