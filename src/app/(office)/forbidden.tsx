import { Forbidden } from '@/ui/states'

/** Inside the office's frame. */
export default function OfficeForbiddenPage() {
  return <Forbidden />
}
