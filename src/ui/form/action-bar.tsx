import type { ReactNode } from 'react'

/** The foot of a form: what can be done with it. On a phone it stays at the bottom, under the thumb. */
export function ActionBar({ children, aside }: { children: ReactNode; aside?: ReactNode | undefined }) {
  return (
    <div className="action-bar flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-4 max-sm:sticky max-sm:bottom-0 max-sm:z-10 max-sm:-mx-4 max-sm:bg-surface max-sm:px-4 max-sm:py-3 print:hidden">
      {children}
      {aside ? <div className="sm:ml-auto">{aside}</div> : null}
    </div>
  )
}
