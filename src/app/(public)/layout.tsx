import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon'

/** Pages anybody can open: sign in, signed out. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex min-h-14 w-full max-w-content items-center gap-3 px-4 py-1.5 sm:px-6">
          <span className="inline-flex size-9 flex-none items-center justify-center rounded-md bg-brand text-on-brand">
            <Icon name="signpost" className="size-5" />
          </span>
          <span className="text-lg font-semibold text-brand">Drogowskaz</span>
        </div>
      </header>
      <main id="tresc" className="mx-auto w-full max-w-content flex-1 px-4 py-8 sm:px-6 sm:py-12">
        {children}
      </main>
    </div>
  )
}
