/** Parts of the desk, as the address of one that is shown whole names them. */
export const deskParts = ['dzis', 'tydzien', 'pozniej', 'drzwi', 'nowe', 'inni'] as const
export type DeskPart = (typeof deskParts)[number]

/** The parts asked for whole, in the address: `?cale=dzis,inni`; what names no part is left out. */
export function wholeParts(asked: string | string[] | undefined): ReadonlySet<DeskPart> {
  const named = new Set([asked ?? []].flat().flatMap((one) => one.split(',')))
  return new Set(deskParts.filter((part) => named.has(part)))
}

/** The address of the desk with a part shown whole, or folded again when it is. */
export function addressTurning(whole: ReadonlySet<DeskPart>, part: DeskPart): string {
  const next = deskParts.filter((one) => (one === part ? !whole.has(one) : whole.has(one)))
  return next.length === 0 ? '/' : `/?cale=${next.join(',')}`
}
