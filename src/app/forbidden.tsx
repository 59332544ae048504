import { Forbidden } from '@/ui/states'

/** Without a frame: for an address outside the office. */
export default function ForbiddenPage() {
  return (
    <main id="tresc">
      <Forbidden />
    </main>
  )
}
