import type { CentreSettings } from '@/domains/staff/centre'

/** Head of the centre's cards and letters. The logo is left out: a letter must not depend on a file that may change. */
export function letterheadOf(centre: CentreSettings) {
  const contact = [centre.phone ? `tel. ${centre.phone}` : null, centre.email].filter((part) => part !== null)
  return {
    name: centre.name,
    addressLines: [centre.street, `${centre.postcode} ${centre.city}`],
    ...(contact.length > 0 ? { contact: contact.join(', ') } : {}),
  }
}
