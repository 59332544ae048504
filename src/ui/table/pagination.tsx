import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PluralForms } from '@/kernel/polish'
import { Icon } from '@/ui/icon'
import { hrefWith } from '@/ui/table/href-with'
import { offeredPages, pageCount, pageWords } from '@/ui/table/page-words'
import {
  pageParam,
  pageSizeParam,
  pageSizes,
  type SearchParams,
  type TableState,
} from '@/ui/table/table-params'

type PaginationProps = {
  path: string
  searchParams: SearchParams
  state: Pick<TableState, 'page' | 'pageSize'>
  total: number
  noun: PluralForms
}

const pageLook =
  'inline-flex min-h-9 min-w-9 items-center justify-center gap-1 rounded-md px-2 text-ink no-underline hover:bg-sunken max-sm:min-h-11 max-sm:min-w-11'

/** Pages as addresses, with the range in plain words. */
export function Pagination({ path, searchParams, state, total, noun }: PaginationProps) {
  const count = pageCount(total, state.pageSize)
  const page = Math.min(state.page, count)
  const hrefOf = (target: number) =>
    hrefWith(path, searchParams, { [pageParam]: target === 1 ? null : target })
  return (
    <nav
      aria-label="Strony listy"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line px-3 py-2 print:hidden"
    >
      <p className="text-ink-soft">{pageWords(page, state.pageSize, total, noun)}</p>
      <PageSizes path={path} searchParams={searchParams} size={state.pageSize} />
      {count > 1 ? <Pages page={page} count={count} hrefOf={hrefOf} /> : null}
    </nav>
  )
}

type PagesProps = { page: number; count: number; hrefOf: (target: number) => string }

function Pages({ page, count, hrefOf }: PagesProps) {
  return (
    <ul className="flex flex-wrap items-center gap-0.5">
      <li>
        <Step href={page > 1 ? hrefOf(page - 1) : undefined}>
          <Icon name="chevron-left" />
          Poprzednia
        </Step>
      </li>
      {offeredPages(page, count).map((one, index) => (
        <li key={one ?? `gap-${index}`} className="max-sm:hidden">
          {one === null ? (
            <span className="px-1 text-ink-soft">…</span>
          ) : (
            <Link
              href={hrefOf(one)}
              prefetch={false}
              aria-label={`Strona ${one}`}
              aria-current={one === page ? 'page' : undefined}
              className={`${pageLook} aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand`}
            >
              {one}
            </Link>
          )}
        </li>
      ))}
      <li>
        <Step href={page < count ? hrefOf(page + 1) : undefined}>
          Następna
          <Icon name="chevron-right" />
        </Step>
      </li>
    </ul>
  )
}

type PageSizesProps = { path: string; searchParams: SearchParams; size: number }

/** How many rows to a page; a change begins again at the first. */
function PageSizes({ path, searchParams, size }: PageSizesProps) {
  return (
    <p className="flex items-center gap-0.5 text-ink-soft max-sm:hidden">
      Wierszy na stronie:
      {pageSizes.map((offered) => (
        <Link
          key={offered}
          href={hrefWith(path, searchParams, { [pageSizeParam]: offered })}
          prefetch={false}
          scroll={false}
          aria-current={offered === size ? 'true' : undefined}
          className={`${pageLook} aria-[current]:font-semibold aria-[current]:text-brand`}
        >
          {offered}
        </Link>
      ))}
    </p>
  )
}

function Step({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined)
    return <span className={`${pageLook} pointer-events-none text-ink-soft`}>{children}</span>
  return (
    <Link href={href} prefetch={false} className={pageLook}>
      {children}
    </Link>
  )
}
