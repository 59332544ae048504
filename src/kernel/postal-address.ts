/** An address in Poland; villages have no street, houses no flat. */
export type PostalAddress = {
  readonly street: string | null
  readonly house: string
  readonly flat: string | null
  readonly postcode: string
  readonly city: string
}

/** The postcode as 'NN-NNN' when typed with or without the hyphen; null when it is not one. */
export function parsePostcode(text: string): string | null {
  const match = /^(\d{2})\s*[-–]?\s*(\d{3})$/.exec(text.trim())
  return match ? `${match[1]}-${match[2]}` : null
}

/** True for 'NN-NNN'. */
export function isPostcode(text: string): boolean {
  return /^\d{2}-\d{3}$/.test(text)
}

/** 'ul. Lipowa 5 m. 7' – or 'Nowa Wieś 12' where there is no street – and '26-110 Skarżysko-Kamienna'. */
export function addressLines(address: PostalAddress): [string, string] {
  const name = address.street?.trim() ? streetName(address.street.trim()) : address.city
  const flat = address.flat?.trim() ? ` m. ${address.flat.trim()}` : ''
  return [`${name} ${address.house}${flat}`, `${address.postcode} ${address.city}`]
}

/** Both lines in one: 'ul. Lipowa 5 m. 7, 26-110 Skarżysko-Kamienna'. */
export function formatAddress(address: PostalAddress): string {
  return addressLines(address).join(', ')
}

/** 'ul.' is put before a name that says nothing of its own kind (aleja, plac, osiedle …). */
function streetName(street: string): string {
  return /^(ul|al|pl|os|rondo|rynek|bulwar|skwer|park|aleja|aleje|plac|osiedle|ulica)(\.|\s|$)/i.test(street)
    ? street
    : `ul. ${street}`
}
