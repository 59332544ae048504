import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

// half as long as the readable one: every page reads it anew
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
  // what passed is not read, so it need not be described and carried over: half of the time
  resultTypes: ['violations'],
  // no rule of these tags needs style sheets or media fetched once more
  preload: false,
}

type Color = { r: number; g: number; b: number; alpha: number; parseString: (text: string) => Color }
type Axe = {
  run: (options: RunOptions) => Promise<AxeResults>
  commons: { color: { Color: { prototype: Color } } }
}
type WithAxe = { axe?: Axe }

/**
 * In the browser: axe reads a colour as often as it meets it, thousands of times for the dozen a page has, and that is half
 * of its work. What it read once it knows.
 */
function readColoursOnce() {
  const color = (globalThis as WithAxe).axe?.commons.color.Color.prototype
  if (!color) throw new Error('axe reads colours in another way now')
  const known = new Map<string, readonly [number, number, number, number]>()
  const read = color.parseString
  color.parseString = function (this: Color, text: string) {
    const channels = known.get(text)
    if (channels) [this.r, this.g, this.b, this.alpha] = channels
    else {
      read.call(this, text)
      known.set(text, [this.r, this.g, this.b, this.alpha])
    }
    return this
  }
}

/** What axe has against the page as it stands, a line for each element. The checker is put into a page once. */
export async function axeComplaints(page: Page): Promise<readonly string[]> {
  const there = await page.evaluate(() => (globalThis as WithAxe).axe !== undefined)
  if (!there) {
    await page.evaluate(source)
    await page.evaluate(readColoursOnce)
  }
  const violations = await page.evaluate(async (asked) => {
    const checker = (globalThis as WithAxe).axe
    if (!checker) throw new Error('axe was not put into the page')
    const found = await checker.run(asked)
    return found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target.join(' ')) }))
  }, options)
  return violations.flatMap(({ id, at }) => at.map((target) => `${id}: ${target}`))
}
