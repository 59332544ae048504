import { notFound } from 'next/navigation'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Nie ma takiej strony' }

/** Any address nobody knows: the office's own frame around the answer, so that the next step is at hand. */
export default officePage({ title: 'Nie ma takiej strony', permission: null }, async () => notFound())
