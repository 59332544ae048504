import { LinkButton } from '@/ui/link-button'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams } from '@/ui/table/table-params'

/** How many files there are, and the whole list as a sheet. */
export function WholeList({ words, search }: { words: string; search: SearchParams }) {
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3 py-1.5">
      <p className="text-ink-soft" role="status">
        {words}
      </p>
      <LinkButton
        href={hrefWith('/api/exports/assignment', search, {})}
        download
        size="small"
        variant="quiet"
        icon="download"
      >
        Pobierz XLSX
      </LinkButton>
    </div>
  )
}
