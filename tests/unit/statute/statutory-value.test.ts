import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import * as administrativeProcedureCode from '@/statute/administrative-procedure-code'
import * as caseloadNorms from '@/statute/caseload-norms'
import * as publicBenefitAct from '@/statute/public-benefit-act'
import * as socialAssistanceAct from '@/statute/social-assistance-act'
import {
  freeze,
  OutsideKnownLaw,
  statutoryValue,
  withLaterEntries,
  type StatutoryValue,
} from '@/statute/statutory-value'

const d = localDate

describe('statutoryValue', () => {
  const value = statutoryValue('Kryterium', [
    { validFrom: '2022-01-01', value: 776, source: 'Dz.U. 2021 poz. 1296' },
    { validFrom: '2025-01-01', value: 1010, source: 'Dz.U. 2024 poz. 1044' },
  ])

  it.each([
    ['2022-01-01', 776],
    ['2024-12-31', 776],
    ['2025-01-01', 1010],
    ['2099-01-01', 1010],
  ])('is on %s %i', (date, expected) => {
    expect(value.on(d(date))).toBe(expected)
  })

  it('refuses to guess before the first entry', () => {
    expect(() => value.on(d('2021-12-31'))).toThrow(OutsideKnownLaw)
    expect(() => value.on(d('2021-12-31'))).toThrow(
      'Kryterium: brak wartości na dzień 31.12.2021. Znane wartości są od 01.01.2022.',
    )
  })

  it('gives the entry with its source and freezes it for a decision', () => {
    expect(value.entryOn(d('2026-05-05')).source).toBe('Dz.U. 2024 poz. 1044')
    expect(freeze(value, d('2024-12-31'), 'grosze')).toEqual({
      label: 'Kryterium',
      on: '2024-12-31',
      value: 776,
      unit: 'grosze',
      validFrom: '2022-01-01',
      source: 'Dz.U. 2021 poz. 1296',
    })
  })

  it('refuses entries out of order, without a source, or none', () => {
    const entry = (validFrom: string, source = 'x') => ({ validFrom, value: 1, source })
    expect(() => statutoryValue('v', [entry('2025-01-01'), entry('2022-01-01')])).toThrow()
    expect(() => statutoryValue('v', [entry('2025-01-01'), entry('2025-01-01')])).toThrow()
    expect(() => statutoryValue('v', [entry('2025-01-01', ' ')])).toThrow()
    expect(() => statutoryValue('v', [])).toThrow()
  })

  it('takes later entries of an administrator, only newer ones', () => {
    const later = withLaterEntries(value, [
      { validFrom: '2028-01-01', value: 1200, source: 'Dz.U. 2027 poz. 1' },
    ])
    expect(later.on(d('2027-12-31'))).toBe(1010)
    expect(later.on(d('2028-01-01'))).toBe(1200)
    expect(() => withLaterEntries(value, [{ validFrom: '2024-01-01', value: 1, source: 'x' }])).toThrow()
  })
})

describe('values of the law', () => {
  const {
    familyMemberIncomeCriterion,
    hectareIncome,
    permanentBenefitMaximum,
    permanentBenefitMinimum,
    singlePersonIncomeCriterion,
  } = socialAssistanceAct

  it.each([
    ['2012-10-01', 542, 456, 250, 529, 30],
    ['2015-09-30', 542, 456, 250, 529, 30],
    ['2015-10-01', 634, 514, 288, 604, 30],
    ['2018-10-01', 701, 528, 308, 645, 30],
    ['2021-12-31', 701, 528, 308, 645, 30],
    ['2022-01-01', 776, 600, 345, 719, 30],
    ['2023-12-31', 776, 600, 345, 719, 30],
    ['2024-01-01', 776, 600, 345, 1000, 100],
    ['2024-12-31', 776, 600, 345, 1000, 100],
    ['2025-01-01', 1010, 823, 459, 1229, 100],
    ['2026-11-24', 1010, 823, 459, 1229, 100],
  ])(
    'on %s: single %i, family %i, hectare %i, permanent at most %i and at least %i',
    (date, single, family, ha, max, min) => {
      const on = d(date)
      expect(singlePersonIncomeCriterion.on(on)).toBe(zloty(single))
      expect(familyMemberIncomeCriterion.on(on)).toBe(zloty(family))
      expect(hectareIncome.on(on)).toBe(zloty(ha))
      expect(permanentBenefitMaximum.on(on)).toBe(zloty(max))
      expect(permanentBenefitMinimum.on(on)).toBe(zloty(min))
    },
  )

  it('every entry has a source', () => {
    const modules = [socialAssistanceAct, administrativeProcedureCode, caseloadNorms, publicBenefitAct]
    const values = modules.flatMap((module) =>
      Object.values(module).filter((v) => typeof v === 'object'),
    ) as StatutoryValue<unknown>[]
    expect(values.length).toBeGreaterThan(20)
    for (const { label, entries } of values) {
      for (const { source } of entries) expect(source, label).toMatch(/\S{3,}/)
    }
  })
})
