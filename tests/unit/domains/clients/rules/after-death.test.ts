import { expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { afterDeath, applicationAfterDeath } from '@/domains/clients/rules/after-death'

const diedOn = localDate('2026-03-10')
const begun = ['visit', 'report', 'socialWork', 'application'] as const

it.each(begun)('%s is begun with the living', (what) => {
  expect(afterDeath(what, null)).toEqual([])
})

it.each(begun)(
  '%s is not begun with the dead; the sentence names the day and the remedy the family',
  (what) => {
    const [refusal] = afterDeath(what, diedOn)
    expect(refusal).toMatchObject({ code: 'dead', message: expect.stringContaining('10.03.2026') })
    expect(refusal?.remedy).toMatch(/rodzin/)
  },
)

it.each([
  ['2026-03-09', []],
  ['2026-03-10', []],
  ['2026-03-11', ['dead']],
] as const)(
  'an application received on %s by the centre of somebody who died on the 10th: %j',
  (day, codes) => {
    expect(applicationAfterDeath(localDate(day), diedOn).map(({ code }) => code)).toEqual(codes)
    expect(applicationAfterDeath(localDate(day), null)).toEqual([])
  },
)
