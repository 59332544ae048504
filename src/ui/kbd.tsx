import type { ReactNode } from 'react'

/** The name of one key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-sm border border-line-strong bg-surface px-1 font-sans text-sm text-ink-soft">
      {children}
    </kbd>
  )
}

/** What keys do here: `<KeyHint keys={['Ctrl', 'K']} does="szukaj" />`. */
export function KeyHint({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <span className="inline-flex items-center gap-1 text-sm text-ink-soft print:hidden">
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{does}</span>
    </span>
  )
}
