import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { ViewsMenu } from '@/ui/table/views-menu'
import type { SearchParams } from '@/ui/table/table-params'

export type FilterChip = { label: string; removeHref: string }

type FilterBarProps = {
  /** The address of the list. */
  path: string
  /** Fields (of this design system or plain) whose names are the filters' names. */
  children: ReactNode
  /** What is filtered now; each chip takes its filter away. */
  chips?: readonly FilterChip[] | undefined
  /** Where all filters are gone. */
  clearHref?: string | undefined
  /** Parameters to keep that are not fields here: the sorting. */
  keep?: SearchParams | undefined
  submitLabel?: string | undefined
}

/** Filters above a list: a plain form whose whole state is the address, so it can be saved, sent and gone back to. */
export function FilterBar(props: FilterBarProps) {
  const { path, children, chips = [], clearHref, keep = {}, submitLabel = 'Pokaż' } = props
  return (
    <search className="flex flex-col gap-2 print:hidden" aria-label="Filtry listy">
      {/* what was understood of a typed month or day would push its field out of the row */}
      <div className="flex flex-wrap items-end gap-3 [&_.field-note]:hidden">
        <form method="get" action={path} className="contents">
          {Object.entries(keep).flatMap(([name, value]) =>
            (Array.isArray(value) ? value : [value ?? '']).map((one) =>
              one === '' ? null : <input key={`${name}=${one}`} type="hidden" name={name} value={one} />,
            ),
          )}
          {children}
          <Button type="submit" icon="filter">
            {submitLabel}
          </Button>
        </form>
        <ViewsMenu path={path} />
      </div>
      {chips.length > 0 ? (
        <ul aria-label="Włączone filtry" className="flex flex-wrap items-center gap-2">
          {chips.map((chip) => (
            <li key={chip.label}>
              <Link
                href={chip.removeHref}
                prefetch={false}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-brand bg-brand-soft px-3 text-brand no-underline hover:bg-surface max-sm:min-h-10"
              >
                {chip.label}
                <Icon name="x" />
                <span className="sr-only">– usuń filtr</span>
              </Link>
            </li>
          ))}
          {clearHref && chips.length > 1 ? (
            <li>
              <Link href={clearHref} prefetch={false} className="inline-flex min-h-8 items-center px-1">
                Wyczyść wszystkie
              </Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </search>
  )
}
