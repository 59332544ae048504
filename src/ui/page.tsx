import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'

type PageProps = {
  children: ReactNode
  /** `content` up to 1360 px for lists and files; `form` up to 760 px, one column. */
  width?: 'content' | 'form' | undefined
  className?: string | undefined
}

/** The page inside the shell: margins, width, distance between parts. */
export function Page({ children, width = 'content', className }: PageProps) {
  return (
    <div
      className={cn(
        'mx-auto flex w-full flex-col gap-6 px-4 py-5 sm:px-6 print:max-w-none print:p-0',
        width === 'form' ? 'max-w-form' : 'max-w-content',
        className,
      )}
    >
      {children}
    </div>
  )
}
