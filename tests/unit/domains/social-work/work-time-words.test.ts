import { expect, test } from 'vitest'
import { workTimeWords } from '@/domains/social-work/components/caseload-card'

const time = { userId: 'u', actions: 4, recorded: 210, estimated: 120 }

test('the time of a period is one sentence with one dot, whatever it ends with', () => {
  expect(workTimeWords(time, 4800)).toBe(
    '4 działania: zapisano 3 godz. 30 min, 4% czasu pracy; orientacyjnie 2 godz.',
  )
  expect(workTimeWords({ ...time, estimated: 150 }, 0)).toBe(
    '4 działania: zapisano 3 godz. 30 min; orientacyjnie 2 godz. 30 min.',
  )
  expect(workTimeWords(null, 4800)).toBe('Bez działań w tym okresie.')
})
