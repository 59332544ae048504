import type { SearchParams } from '@/ui/table/table-params'

export type AddressChanges = Record<string, string | number | readonly string[] | null | undefined>

/**
 * The same address with some parameters changed; `null` takes one away, the rest stays.
 * A change of anything but the page goes back to the first page.
 */
export function hrefWith(path: string, searchParams: SearchParams, changes: AddressChanges): string {
  const next = new URLSearchParams()
  const merged = { ...searchParams, ...('strona' in changes ? {} : { strona: null }), ...changes }
  for (const [name, value] of Object.entries(merged)) {
    if (value === null || value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) next.append(name, String(one))
  }
  const query = next.toString()
  return query === '' ? path : `${path}?${query}`
}
