import 'server-only'
import type { Letterhead } from '@/platform/documents/letterhead'
import type { CentreSettings } from './centre'
import { logoOf } from './logo'

/** Head of the centre's letters. The picture goes into the letter itself: an issued one depends on no file. */
export function letterheadOf(centre: CentreSettings): Letterhead {
  const contact = [centre.phone ? `tel. ${centre.phone}` : null, centre.email].filter((part) => part !== null)
  const logo = logoOf(centre)
  return {
    name: centre.name,
    addressLines: [centre.street, `${centre.postcode} ${centre.city}`],
    ...(contact.length > 0 ? { contact: contact.join(', ') } : {}),
    ...(logo === undefined ? {} : { logo }),
  }
}
