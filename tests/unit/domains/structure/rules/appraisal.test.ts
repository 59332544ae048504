import { expect, it } from 'vitest'
import {
  agreementRefusals,
  assessmentRefusals,
  introductionRefusals,
  newSheetRefusals,
  orderRefusals,
  sheetOn,
} from '@/domains/structure/rules/appraisal'
import { localDate } from '@/kernel/local-date'

const today = localDate('2026-03-12')
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)
const agreed = { state: 'agreed', agreedOn: localDate('2026-03-02'), validFrom: null } as const
const held = {
  state: 'inForce',
  agreedOn: localDate('2025-01-01'),
  validFrom: localDate('2026-03-05'),
} as const

it('the sheet goes from draft to agreement, introduction and assessment, one version at a time (R-136)', () => {
  expect(codes(orderRefusals('draft', 'draft'))).toEqual([])
  expect(codes(orderRefusals('draft', 'agreed'))).toEqual(['appraisal.order'])
  expect(codes(orderRefusals('agreed', 'draft'))).toEqual(['appraisal.order'])
  expect(codes(orderRefusals('assessed', 'inForce'))).toEqual(['appraisal.order'])
  expect(codes(newSheetRefusals(['assessed', 'inForce']))).toEqual([])
  expect(codes(newSheetRefusals(['inForce', 'agreed']))).toEqual(['appraisal.in-work'])
})

it('social workers agree to it, on a day that came (R-136)', () => {
  const agreement = { agreedOn: today, today, agreedById: 'a', socialWorkers: ['a'] }
  expect(codes(agreementRefusals(agreement))).toEqual([])
  expect(codes(agreementRefusals({ ...agreement, agreedById: 'b' }))).toEqual(['appraisal.not-social-worker'])
  expect(codes(agreementRefusals({ ...agreement, agreedOn: localDate('2026-03-13') }))).toEqual(['future'])
})

it('it holds from its agreement and after the version before; it is assessed after it was used (R-136)', () => {
  const from = (day: string, others: readonly (typeof held)[] = []) =>
    codes(introductionRefusals(agreed, localDate(day), others))
  expect(from('2026-03-01')).toEqual(['appraisal.too-early'])
  expect(from('2026-03-02')).toEqual([])
  expect(from('2026-03-05', [held])).toEqual(['appraisal.too-early'])
  expect(from('2026-03-06', [held])).toEqual([])
  expect(codes(assessmentRefusals(held, localDate('2026-03-04'), today))).toEqual(['appraisal.not-used'])
  expect(codes(assessmentRefusals(held, localDate('2026-03-05'), today))).toEqual([])
  expect(codes(assessmentRefusals(held, localDate('2026-03-13'), today))).toEqual(['future'])
  expect(sheetOn([held, agreed], localDate('2026-03-04'))).toBeNull()
  expect(sheetOn([held, agreed], localDate('2026-03-05'))).toBe(held)
})
