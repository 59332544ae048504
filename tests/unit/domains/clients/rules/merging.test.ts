import { describe, expect, it } from 'vitest'
import { mergeConflicts, type MergeSide } from '@/domains/clients/rules/merge-conflicts'
import { mergedFields, personFields, sidesOfMerge } from '@/domains/clients/rules/merged-fields'
import { localDate } from '@/kernel/local-date'
import { buildPesel } from '@/kernel/pesel'

const side = (id: string, changes: Partial<MergeSide> = {}): MergeSide => ({
  id,
  pesel: null,
  mergedIntoId: null,
  openFiles: [],
  householdId: null,
  relatedIds: [],
  ...changes,
})
const bornOn = localDate('1961-05-03')
const pesel = buildPesel(bornOn, 'male', 1)
const fine = { pesel, noPeselReason: null, bornOn, sex: 'male' as const }
const codes = (
  kept: MergeSide,
  merged: MergeSide,
  result: Parameters<typeof mergeConflicts>[0]['result'] = fine,
  mixedMode = false,
) => mergeConflicts({ kept, merged, result, mixedMode }).map(({ code }) => code)

describe('two cards', () => {
  it.each([
    ['with nothing in the way', side('a'), side('b'), []],
    ['with two PESELs', side('a', { pesel }), side('b', { pesel: '1' }), ['two-pesels']],
    ['one merged already', side('a'), side('b', { mergedIntoId: 'c' }), ['already-merged']],
    ['one the guardian of the other', side('a', { relatedIds: ['b'] }), side('b'), ['related']],
    ['in one household', side('a', { householdId: 'h' }), side('b', { householdId: 'h' }), []],
    [
      'in two households',
      side('a', { householdId: 'h' }),
      side('b', { householdId: 'i' }),
      ['two-households'],
    ],
    [
      'both with open benefits files',
      side('a', { openFiles: [{ kind: 'benefits', runBy: ['x'] }] }),
      side('b', { openFiles: [{ kind: 'benefits', runBy: ['y'] }] }),
      ['both-open-benefits'],
    ],
    [
      'with files of two kinds and two workers',
      side('a', { openFiles: [{ kind: 'benefits', runBy: ['x'] }] }),
      side('b', { openFiles: [{ kind: 'socialWork', runBy: ['y'] }] }),
      [],
    ],
    [
      'with files of two kinds and one worker (R-083)',
      side('a', { openFiles: [{ kind: 'benefits', runBy: ['x'] }] }),
      side('b', { openFiles: [{ kind: 'socialWork', runBy: ['x'] }] }),
      ['same-worker'],
    ],
    [
      'with files of two kinds and one worker who stands in in the other (R-083)',
      side('a', { openFiles: [{ kind: 'benefits', runBy: ['x'] }] }),
      side('b', { openFiles: [{ kind: 'socialWork', runBy: ['y', 'x'] }] }),
      ['same-worker'],
    ],
  ] as const)('%s', (_what, kept, merged, expected) => {
    expect(codes(kept, merged)).toEqual(expected)
  })

  it('may have one worker in the mixed mode', () => {
    const files = [
      { kind: 'benefits', runBy: ['x'] },
      { kind: 'socialWork', runBy: ['x'] },
    ] as const
    expect(codes(side('a', { openFiles: files }), side('b'), fine, true)).toEqual([])
  })

  it('cannot leave a PESEL with another date of birth, or neither PESEL nor reason', () => {
    expect(codes(side('a'), side('b'), { ...fine, bornOn: localDate('1961-05-04') })).toEqual([
      'pesel-disagrees',
    ])
    expect(codes(side('a'), side('b'), { ...fine, pesel: null })).toEqual(['no-identity'])
  })
})

describe('chosen fields', () => {
  const card = (changes: object) => ({
    ...(Object.fromEntries(personFields.map((field) => [field, null])) as Record<
      (typeof personFields)[number],
      string | null | boolean
    >),
    ...changes,
  })

  it('are the kept card’s, the other’s where it has none, or as chosen', () => {
    const kept = card({ firstName: 'Jan', lastName: 'Lis', phone: null, homeless: false })
    const merged = card({ firstName: 'Janusz', lastName: 'Lys', phone: '600', homeless: true })
    expect(mergedFields(kept, merged, { firstName: 'merged' })).toMatchObject({
      firstName: 'Janusz',
      lastName: 'Lis',
      phone: '600',
      homeless: true,
    })
    expect(mergedFields(kept, merged, { phone: 'kept', homeless: 'kept' })).toMatchObject({
      phone: null,
      homeless: false,
    })
  })

  it('take the reason for a missing PESEL away with the PESEL', () => {
    const result = mergedFields(card({ noPeselReason: 'notGiven' }), card({ pesel }), {})
    expect(result).toMatchObject({ pesel, noPeselReason: null })
  })
})

describe('the card offered as the one that stays', () => {
  const numbered = { id: 'z', pesel }
  const without = { id: 'bez', pesel: null }

  it.each([
    ['the one with a PESEL', without, numbered, 'z'],
    ['also when it comes first', numbered, without, 'z'],
    ['the first where neither has one', without, { id: 'inna', pesel: null }, 'bez'],
  ])('is %s', (_name, first, second, id) => {
    expect(sidesOfMerge(first, second)[0].id).toBe(id)
  })
})
