import { expect, type Page } from '@playwright/test'
import { axeComplaints } from './axe'

const widths = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

/** Nothing for axe to find and nothing too wide, on a desk and on a telephone. */
export async function looksRight(page: Page) {
  // what lies half under the heading of the page would count as too small a target
  await page.evaluate(() => scrollTo(0, 0))
  for (const size of widths) {
    await page.setViewportSize(size)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(content, `nothing sticks out at ${size.width} px`).toBeLessThanOrEqual(window ?? 0)
    expect(await axeComplaints(page), `axe at ${size.width} px`).toEqual([])
  }
}
