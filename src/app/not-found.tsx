import { NotFoundState } from '@/ui/states'

/** Without a frame: for an address outside the office. */
export default function NotFoundPage() {
  return (
    <main id="tresc">
      <NotFoundState />
    </main>
  )
}
