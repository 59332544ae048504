import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconNames } from '@/ui/icons/icon-names'

test('the sprite has a drawing for every icon name, and no other', () => {
  const sprite = readFileSync('src/ui/icons/sprite.svg', 'utf8')
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"[^>]*>(.*?)<\/symbol>/g)]
  expect(drawn.map(([, name]) => name)).toEqual([...iconNames])
  expect(drawn.filter(([, , shapes]) => shapes === '')).toEqual([])
})
