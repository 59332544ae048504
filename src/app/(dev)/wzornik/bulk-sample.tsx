'use client'

import { BulkAction } from '@/ui/table/bulk-action'

export function BulkSample() {
  return <BulkAction label="Przydziel" icon="user-check" action={async () => undefined} />
}
