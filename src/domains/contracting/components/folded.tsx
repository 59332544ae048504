import type { ReactNode } from 'react'

/** A form that is opened when it is needed. */
export function Folded({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="rounded-md border border-line p-3" open={open}>
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <div className="pt-3">{children}</div>
    </details>
  )
}
