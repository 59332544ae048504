import type { LocalDate } from '@/kernel/local-date'
import type { HouseholdRelation } from '@/platform/db/generated/enums'

type Member = {
  readonly personId: string
  readonly relation: HouseholdRelation
  readonly bornOn: LocalDate | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** What a household is to a person today: their home, one they left, or one nobody lives in any more. */
export type Standing = 'present' | 'left' | 'ended'

type Seen<One> = {
  readonly standing: Standing
  /** the day the composition is of: today, or the last one of the person in it */
  readonly day: LocalDate
  readonly present: readonly One[]
  /** written down to begin on a later day */
  readonly joining: readonly One[]
  readonly past: readonly One[]
}

type Household<One> = { readonly validTo: LocalDate | null; readonly members: readonly One[] }

/**
 * A household as the file of a person shows it: of a home somebody left, the people of their last day there. Who came
 * after that is no matter of this person.
 */
export function householdAsSeen<One extends Member>(
  household: Household<One>,
  personId: string,
  today: LocalDate,
): Seen<One> {
  const own = household.members.filter((member) => member.personId === personId)
  const lives = own.some((member) => member.validTo === null || member.validTo >= today)
  const lastDays = own.map(({ validTo }) => validTo ?? today).sort()
  const day = lives ? today : (lastDays.at(-1) ?? today)
  const known = household.members.filter(({ validFrom }) => lives || validFrom <= day).toSorted(byPlace)
  return {
    standing: lives ? 'present' : household.validTo !== null && household.validTo < today ? 'ended' : 'left',
    day,
    present: known.filter(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
    ),
    joining: known.filter(({ validFrom }) => validFrom > day),
    past: known.filter(({ validTo }) => validTo !== null && validTo < day),
  }
}

const places: readonly HouseholdRelation[] = ['head', 'spouse', 'partner', 'child', 'stepchild']

/** The head and who shares the life first, then children from the eldest, then the others. */
function byPlace(a: Member, b: Member): number {
  return placeOf(a) - placeOf(b) || (a.bornOn ?? '9999').localeCompare(b.bornOn ?? '9999')
}

function placeOf({ relation }: Member): number {
  const place = places.indexOf(relation)
  if (place === -1) return places.length
  return relation === 'stepchild' ? places.indexOf('child') : place
}
