import { isAfter, isBefore, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { HouseholdRelation } from '@/platform/db/generated/enums'
import { sinceBirthRefusals } from './since-birth'

type Member = {
  readonly id: string
  readonly personId: string
  readonly relation: HouseholdRelation
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

type Joining = {
  readonly relation: HouseholdRelation
  readonly validFrom: LocalDate
  readonly members: readonly Member[]
  readonly household: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null }
  readonly bornOn: LocalDate | null
  readonly diedOn: LocalDate | null
}

/** Why a person cannot join a household on a day; empty when it may. */
export function joiningRefusals({
  relation,
  validFrom,
  members,
  household,
  bornOn,
  diedOn,
}: Joining): Refusal[] {
  const refusals = sinceBirthRefusals(validFrom, bornOn)
  const present = members.filter((member) => member.validTo === null || !isBefore(member.validTo, validFrom))
  if (relation === 'head' && present.some((member) => member.relation === 'head')) {
    refusals.push(
      refusal(
        'second-head',
        'To środowisko ma już osobę główną.',
        'Wybierz, kim nowa osoba jest dla osoby głównej, albo najpierw zmień osobę główną.',
      ),
    )
  }
  if (isBefore(validFrom, household.validFrom)) {
    refusals.push(
      refusal(
        'before-household',
        `Środowisko istnieje od ${formatDate(household.validFrom)}.`,
        'Podaj dzień nie wcześniejszy.',
      ),
    )
  }
  if (household.validTo !== null && isAfter(validFrom, household.validTo)) {
    refusals.push(
      refusal(
        'closed-household',
        `To środowisko istniało do ${formatDate(household.validTo)}.`,
        'Załóż nowe środowisko.',
      ),
    )
  }
  if (diedOn !== null && isAfter(validFrom, diedOn)) {
    refusals.push(
      refusal('dead', `Osoba zmarła ${formatDate(diedOn)}.`, 'Sprawdź datę dołączenia albo datę zgonu.'),
    )
  }
  return refusals
}

/** Why a membership cannot end on a day; empty when it may. */
export function leavingRefusals(
  member: { readonly validFrom: LocalDate; readonly validTo: LocalDate | null },
  lastDay: LocalDate,
): Refusal[] {
  if (member.validTo !== null) {
    return [refusal('already-left', `Przynależność skończyła się już ${formatDate(member.validTo)}.`)]
  }
  if (isBefore(lastDay, member.validFrom)) {
    return [
      refusal(
        'before-start',
        `Osoba należy do środowiska od ${formatDate(member.validFrom)}.`,
        'Podaj dzień nie wcześniejszy.',
      ),
    ]
  }
  return []
}
