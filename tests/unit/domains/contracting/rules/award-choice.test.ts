import { expect, it } from 'vitest'
import { amountOfChoice, togetherInWords } from '@/domains/contracting/rules/award-choice'

const words = (...asked: Parameters<typeof togetherInWords>) =>
  togetherInWords(...asked).replace(/\u00a0/g, ' ')
const offers = [
  { offerId: 'one', amount: 48_000_000 },
  { offerId: 'two', amount: 45_000_000 },
]

it('another offer brings the amount it asks for; a typed amount stays', () => {
  expect(amountOfChoice(offers, 48_000_000, 'two')).toBe(45_000_000)
  expect(amountOfChoice(offers, undefined, 'two')).toBe(45_000_000)
  expect(amountOfChoice(offers, '', 'one')).toBe(48_000_000)
  expect(amountOfChoice(offers, 30_000_000, 'two')).toBe(30_000_000)
  expect(amountOfChoice(offers, 'czterysta tysięcy', 'two')).toBe('czterysta tysięcy')
  expect(amountOfChoice(offers, 48_000_000, '')).toBe(48_000_000)
})

it('says what the winners get together, and what is left of the announced money (R-055)', () => {
  const winners = [{ amount: 30_000_000 }, { amount: 20_000_000 }, { amount: 'sto' }, {}]
  expect(words(winners, null)).toBe('Razem 500 000,00 zł.')
  expect(words(winners, 50_000_000)).toBe('Razem 500 000,00 zł z 500 000,00 zł do przyznania.')
  expect(words(winners, 49_999_999)).toBe(
    'Razem 500 000,00 zł, o 0,01 zł za dużo: do przyznania jest 499 999,99 zł.',
  )
})
