import { cn } from '@/ui/cn'

/** A grey place of what is coming. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <div aria-hidden="true" className={cn('skeleton animate-pulse rounded-sm bg-sunken', className)} />
}

/** A list that is coming, at the height it will have. */
export function TableSkeleton({ rows = 10 }: { rows?: number | undefined }) {
  return (
    <div role="status" className="rounded-md border border-line bg-surface">
      <span className="sr-only">Wczytuję listę…</span>
      {Array.from({ length: rows }, (_, index) => (
        <div
          key={index}
          className="flex h-(--row-height) items-center gap-6 border-b border-line px-3 last:border-0"
        >
          <Skeleton className="w-1/4" />
          <Skeleton className="w-1/6" />
          <Skeleton className="w-1/3" />
        </div>
      ))}
    </div>
  )
}

/** A page that is coming: its head and a list. */
export function PageSkeleton() {
  return (
    <div className="mx-auto flex w-full max-w-content flex-col gap-6 px-4 py-5 sm:px-6">
      <Skeleton className="h-8 w-72 max-w-full" />
      <TableSkeleton />
    </div>
  )
}

/** A file that is coming: its head, its tabs, its facts. */
export function FileSkeleton() {
  return (
    <div role="status">
      <span className="sr-only">Wczytuję akta…</span>
      <div className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-content flex-col gap-3 px-4 pt-4 pb-4 sm:px-6">
          <Skeleton className="h-7 w-80 max-w-full" />
          <Skeleton className="w-120 max-w-full" />
          <Skeleton className="h-8 w-full" />
        </div>
      </div>
      <div className="mx-auto flex w-full max-w-content flex-col gap-3 px-4 py-5 sm:px-6">
        <Skeleton className="w-1/2" />
        <Skeleton className="w-2/3" />
        <Skeleton className="w-1/3" />
      </div>
    </div>
  )
}
