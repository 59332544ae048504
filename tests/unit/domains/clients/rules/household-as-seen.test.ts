import { describe, expect, it } from 'vitest'
import { householdAsSeen } from '@/domains/clients/rules/household-as-seen'
import { localDate } from '@/kernel/local-date'
import type { HouseholdRelation } from '@/platform/db/generated/enums'

const today = localDate('2026-03-12')

const member = (
  personId: string,
  relation: HouseholdRelation,
  [from, to]: readonly [string, string?],
  born = '1990-01-01',
) => ({
  personId,
  relation,
  bornOn: localDate(born),
  validFrom: localDate(from),
  validTo: to === undefined ? null : localDate(to),
})

const members = [
  member('mother', 'head', ['2020-01-01']),
  member('younger', 'child', ['2020-01-01'], '2019-05-01'),
  member('elder', 'child', ['2020-01-01'], '2012-05-01'),
  member('father', 'partner', ['2020-01-01', '2025-06-30']),
  member('new', 'partner', ['2026-01-01']),
  member('lodger', 'unrelated', ['2026-04-01']),
]
const household = { validTo: null, members }
const ids = (seen: readonly { personId: string }[]) => seen.map(({ personId }) => personId)

describe('a household in the file of somebody', () => {
  it('who lives there is of today: head, partner, children from the eldest', () => {
    const seen = householdAsSeen(household, 'mother', today)
    expect([seen.standing, seen.day]).toEqual(['present', today])
    expect(ids(seen.present)).toEqual(['mother', 'new', 'elder', 'younger'])
    expect(ids(seen.joining)).toEqual(['lodger'])
    expect(ids(seen.past)).toEqual(['father'])
  })

  it('who left is of their last day there, and says nothing of those who came later', () => {
    const seen = householdAsSeen(household, 'father', today)
    expect([seen.standing, seen.day]).toEqual(['left', '2025-06-30'])
    expect(ids(seen.present)).toEqual(['mother', 'father', 'elder', 'younger'])
    expect([...seen.joining, ...seen.past]).toEqual([])
  })

  it('which ended is of the last day of the person as well', () => {
    const ended = {
      validTo: localDate('2024-02-29'),
      members: [member('alone', 'head', ['2020-01-01', '2024-02-29'])],
    }
    const seen = householdAsSeen(ended, 'alone', today)
    expect([seen.standing, seen.day, ids(seen.present)]).toEqual(['ended', '2024-02-29', ['alone']])
  })
})
