import Link from 'next/link'
import { useId, type ReactNode } from 'react'
import type { Refusal } from '@/kernel/refusal'
import { buttonStyle, type ButtonLook } from '@/ui/button-style'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { RefusalNotes } from '@/ui/refusal-notes'

type LinkButtonProps = ButtonLook & {
  href: string
  children: ReactNode
  icon?: IconName | undefined
  refusals?: readonly Refusal[] | undefined
  /** A file: a plain link, so that the browser downloads it. */
  download?: boolean | undefined
  newWindow?: boolean | undefined
  className?: string | undefined
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton(props: LinkButtonProps) {
  const { href, children, icon, variant, size, refusals = [], download, newWindow, className } = props
  const notesId = useId()
  const look = cn(buttonStyle({ variant, size }), className)
  const content = (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {newWindow ? <span className="sr-only"> (nowe okno)</span> : null}
    </>
  )
  if (refusals.length > 0) {
    return (
      <div className="flex flex-col items-start gap-1.5">
        <a role="link" aria-disabled="true" aria-describedby={notesId} tabIndex={0} className={look}>
          {content}
        </a>
        <RefusalNotes id={notesId} refusals={refusals} />
      </div>
    )
  }
  if (download || newWindow) {
    return (
      <a
        href={href}
        download={download || undefined}
        target={newWindow ? '_blank' : undefined}
        className={look}
      >
        {content}
      </a>
    )
  }
  return (
    <Link href={href} prefetch={false} className={look}>
      {content}
    </Link>
  )
}
