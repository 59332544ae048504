import type { HouseholdRelation } from '@/platform/db/generated/enums'

/** Which generation a member stands in, seen from the head: the picture puts parents above and children below. */
const generation: Record<HouseholdRelation, number> = {
  grandparent: -2,
  parent: -1,
  head: 0,
  spouse: 0,
  partner: 0,
  sibling: 0,
  child: 1,
  stepchild: 1,
  grandchild: 2,
  otherRelative: 3,
  unrelated: 3,
}

const order: Partial<Record<HouseholdRelation, number>> = { head: 0, spouse: 1, partner: 1, sibling: 2 }

/** Members in rows of generations, oldest generation first; others than family in the last row. */
export function familyRows<Member extends { readonly relation: HouseholdRelation }>(
  members: readonly Member[],
): (readonly Member[])[] {
  const rows = new Map<number, Member[]>()
  for (const member of members) {
    const row = rows.get(generation[member.relation]) ?? []
    rows.set(generation[member.relation], [...row, member])
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => [...row].sort((a, b) => (order[a.relation] ?? 9) - (order[b.relation] ?? 9)))
}
