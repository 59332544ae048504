import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8')
const ignored = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean)

/** What the image is made of; folders the build itself makes are not in the repository. */
const MADE = ['node_modules', '.next']
const copied = [...dockerfile.matchAll(/^COPY (?:--from=build )?(.+)$/gm)]
  .flatMap(([, words = '']) => words.split(' ').slice(0, -1))
  .map((place) => place.replace('/app/', ''))
  .filter((place) => place !== '.' && !MADE.includes(place))

it('the image copies only what a clone has', () => {
  expect(copied).toContain('public')
  expect(copied.filter((place) => !existsSync(path.join(root, place)))).toEqual([])
})

it('nothing the image needs is kept from its build', () => {
  expect(copied.filter((place) => ignored.includes(place))).toEqual([])
})
