import { countOf } from '@/kernel/polish'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'
import type { DataTableProps } from '@/ui/table/data-table'
import { DensitySwitch } from '@/ui/table/density-switch'
import { pageCount, pageWords } from '@/ui/table/page-words'

type TableToolbarProps = Pick<
  DataTableProps<never>,
  'state' | 'noun' | 'exportHref' | 'printable' | 'tools'
> & { total: number }

/** Rows from which it matters how many fit into the window. */
const LONG = 10

/** How many there are, and what can be done with the whole list. */
export function TableToolbar({ state, total, noun, exportHref, printable, tools }: TableToolbarProps) {
  const words =
    noun && (state ? pageWords(pageOf(state, total), state.pageSize, total, noun) : countOf(total, noun))
  // an empty table says itself what it is empty of
  if (!tools && (total === 0 || (!words && !exportHref && !printable))) return null
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-1.5">
      <p className="text-ink-soft" role="status">
        {words}
      </p>
      <div className="flex flex-wrap items-center gap-1 print:hidden">
        {tools}
        {total > LONG ? <DensitySwitch /> : null}
        {exportHref && total > 0 ? (
          <LinkButton href={exportHref} download size="small" variant="quiet" icon="download">
            Pobierz XLSX
          </LinkButton>
        ) : null}
        {printable && total > 0 ? <PrintButton size="small" variant="quiet" /> : null}
      </div>
    </div>
  )
}

const pageOf = (state: { page: number; pageSize: number }, total: number) =>
  Math.min(state.page, pageCount(total, state.pageSize))
