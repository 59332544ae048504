import { expect, it } from 'vitest'
import { grantingPrinciples } from '@/domains/benefits/rules/principles'

it('guidance names the four principles of granting, each with its article (R-108)', () => {
  expect(grantingPrinciples.map(({ name }) => name)).toEqual([
    'Indywidualizacja i typizacja',
    'Uznanie w granicach prawa',
    'Aktywizacja',
    'Bez marnotrawienia',
  ])
  for (const { sentence } of grantingPrinciples) expect(sentence).toMatch(/\(art\. .+ ups\)\.$/)
})
