'use client'

import Link from 'next/link'
import { useTransition, type KeyboardEvent } from 'react'
import { buttonStyle, type ButtonLook } from '@/ui/button-style'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { Popover } from '@/ui/popover'

export type MenuItem = { label: string; icon?: IconName | undefined; note?: string | undefined } & (
  { href: string } | { action: () => void | Promise<unknown> }
)

type DropdownMenuProps = ButtonLook & {
  label: string
  icon?: IconName | undefined
  /** Show the drawing alone; the word stays its name. */
  iconOnly?: boolean | undefined
  items: readonly MenuItem[]
  align?: 'start' | 'end' | undefined
}

const itemLook =
  'flex min-h-10 w-full items-center gap-2.5 rounded-sm px-3 py-1.5 text-left text-ink no-underline hover:bg-sunken hover:text-ink max-sm:min-h-11'

/** Less used actions behind one button: links and buttons in a list, walked through with the arrows. */
export function DropdownMenu({
  label,
  icon,
  iconOnly,
  items,
  variant,
  size,
  align = 'end',
}: DropdownMenuProps) {
  const [pending, start] = useTransition()
  return (
    <Popover
      align={align}
      label={iconOnly ? label : undefined}
      buttonClassName={buttonStyle({ variant, size: iconOnly ? 'icon' : size })}
      onKeyDown={moveByArrows}
      className="min-w-52 p-1"
      button={
        <>
          {icon ? <Icon name={icon} /> : null}
          {iconOnly ? null : <span>{pending ? 'Chwileczkę…' : label}</span>}
          {iconOnly ? null : <Icon name="chevron-down" />}
        </>
      }
    >
      {(close) => (
        <ul>
          {items.map((item) => (
            <li key={item.label}>
              {'href' in item ? (
                <Link href={item.href} prefetch={false} className={itemLook}>
                  <ItemContent item={item} />
                </Link>
              ) : (
                <button
                  type="button"
                  className={itemLook}
                  onClick={() => {
                    close()
                    start(async () => void (await item.action()))
                  }}
                >
                  <ItemContent item={item} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Popover>
  )
}

function ItemContent({ item }: { item: MenuItem }) {
  return (
    <>
      {item.icon ? <Icon name={item.icon} className="text-ink-soft" /> : null}
      <span className="min-w-0">
        {item.label}
        {item.note ? <span className="block text-sm text-ink-soft">{item.note}</span> : null}
      </span>
    </>
  )
}

function moveByArrows(event: KeyboardEvent<HTMLDivElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')]
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + step + items.length) % items.length]?.focus()
}
