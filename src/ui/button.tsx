import { useId, type ComponentProps, type ReactNode } from 'react'
import type { Refusal } from '@/kernel/refusal'
import { buttonStyle, type ButtonLook } from '@/ui/button-style'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import { RefusalNotes } from '@/ui/refusal-notes'
import { Spinner } from '@/ui/spinner'

export type ButtonProps = ButtonLook &
  Omit<ComponentProps<'button'>, 'disabled'> & {
    children: ReactNode
    icon?: IconName | undefined
    /** While true the button keeps its size, does nothing and says `pendingLabel`. */
    pending?: boolean | undefined
    pendingLabel?: string | undefined
    /** Reasons why it cannot be used now; with at least one the button stays reachable, does nothing and explains itself. */
    refusals?: readonly Refusal[] | undefined
  }

/** A button. Outside a form give it `onClick` (client) or `formAction`; its type is `button` unless told otherwise. */
export function Button(props: ButtonProps) {
  const { children, icon, variant, size, pending, pendingLabel, refusals = [], className, ...rest } = props
  const notesId = useId()
  const refused = refusals.length > 0
  const idle = refused || pending === true
  const button = (
    <button
      {...rest}
      type={idle ? 'button' : (rest.type ?? 'button')}
      onClick={idle ? undefined : rest.onClick}
      formAction={idle ? undefined : rest.formAction}
      aria-disabled={idle || undefined}
      aria-describedby={refused ? notesId : rest['aria-describedby']}
      className={cn(buttonStyle({ variant, size }), className)}
    >
      {pending ? <Spinner /> : icon ? <Icon name={icon} /> : null}
      <span>{pending ? (pendingLabel ?? 'Zapisuję…') : children}</span>
    </button>
  )
  if (!refused) return button
  return (
    <div className="flex flex-col items-start gap-1.5">
      {button}
      <RefusalNotes id={notesId} refusals={refusals} />
    </div>
  )
}
