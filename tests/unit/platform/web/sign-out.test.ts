import { afterEach, expect, it, vi } from 'vitest'
import { signOut } from '@/platform/web/sign-in'

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['nothing answers', () => Promise.reject(new TypeError('fetch failed'))],
  ['the server is not well', () => Promise.resolve(new Response('usterka', { status: 503 }))],
])('signing out leaves the page although %s: what it shows is not read on', async (_what, fetch) => {
  const assign = vi.fn()
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('window', { location: { assign } })
  await signOut('/logowanie?powod=bezczynnosc')
  expect(assign).toHaveBeenCalledExactlyOnceWith('/logowanie?powod=bezczynnosc')
})
