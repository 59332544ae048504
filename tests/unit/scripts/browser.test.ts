import { afterEach, expect, it, vi } from 'vitest'
import { BROWSER_FLAGS, findBrowser } from '../../../scripts/lib/browser.mjs'

afterEach(() => vi.unstubAllEnvs())

const packaged = process.platform === 'linux' && process.arch === 'x64'

it.runIf(packaged)(
  'the Chromium inside npm runs like every other: its guards on, each page in a process of its own',
  async () => {
    vi.stubEnv('CHROMIUM_PATH', '')
    vi.stubEnv('CHROMIUM_FROM_NPM', '1')
    const { flags } = await findBrowser()
    expect(flags).toEqual(BROWSER_FLAGS)
    expect(flags).not.toContain('--single-process')
    expect(flags).not.toContain('--disable-web-security')
  },
)
