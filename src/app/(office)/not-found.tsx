import { NotFoundState } from '@/ui/states'

/** Inside the office's frame. */
export default function OfficeNotFoundPage() {
  return <NotFoundState />
}
