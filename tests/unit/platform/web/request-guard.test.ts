import { describe, expect, it } from 'vitest'
import { refusedRequest } from '@/platform/web/request-guard'

const host = { host: 'ops.example' }
const own = { ...host, 'sec-fetch-site': 'same-origin' }
const action = { ...own, 'next-action': 'a1' }

const statusOf = (method: string, pathname: string, headers: Record<string, string> = host) =>
  refusedRequest({ method, pathname, header: (name) => headers[name] ?? null })?.status ?? null

describe('methods', () => {
  it.each([
    ['GET', '/klienci', host],
    ['HEAD', '/klienci', host],
    ['POST', '/klienci', action],
    ['GET', '/api/exports/clients', host],
    ['POST', '/api/documents/dowody', own],
    ['POST', '/api/documents/zalaczniki-ofert', own],
    ['POST', '/api/documents/skany-odwolan', own],
    ['GET', '/api/documents/zalaczniki-ofert/8f14e45f', host],
    ['POST', '/api/auth/callback/credentials', own],
  ])('%s %s is let in', (method, pathname, headers) => {
    expect(statusOf(method, pathname, headers)).toBeNull()
  })

  it.each([
    ['POST', '/klienci', own],
    ['DELETE', '/klienci', own],
    ['PUT', '/klienci', action],
    ['POST', '/api/exports/clients', own],
    ['GET', '/api/documents/dowody', host],
    ['POST', '/api/documents/zalaczniki-ofert/8f14e45f', own],
    ['GET', '/api/auth/signout', host],
    ['OPTIONS', '/api/documents/dowody', own],
  ])('%s %s is a wrong method', (method, pathname, headers) => {
    expect(statusOf(method, pathname, headers)).toBe(405)
  })
})

describe('where a form comes from', () => {
  const upload = (headers: Record<string, string>) => statusOf('POST', '/api/documents/dowody', headers)
  const signIn = (headers: Record<string, string>) =>
    statusOf('POST', '/api/auth/callback/credentials', headers)

  it('is told by the browser', () => {
    expect(upload({ ...host, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(upload({ ...host, 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(upload({ ...host, 'sec-fetch-site': 'none' })).toBe(403)
    expect(statusOf('POST', '/klienci', { ...action, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(signIn({ ...host, 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  it('or by the origin, behind a server in front too', () => {
    expect(upload({ ...host, origin: 'https://ops.example' })).toBeNull()
    expect(
      upload({ host: 'inside:3000', 'x-forwarded-host': 'ops.example', origin: 'https://ops.example' }),
    ).toBeNull()
    expect(upload({ ...host, origin: 'https://zly.example' })).toBe(403)
    expect(upload({ ...host, origin: 'null' })).toBe(403)
    expect(signIn({ ...host, origin: 'null' })).toBe(403)
  })

  it('must be told, but for signing in, which has a token of its own', () => {
    expect(upload(host)).toBe(403)
    expect(signIn(host)).toBeNull()
  })
})

it('an action is never larger than a form can be', () => {
  expect(statusOf('POST', '/klienci', { ...action, 'content-length': '1048577' })).toBe(413)
  expect(statusOf('POST', '/klienci', { ...action, 'content-length': '400000' })).toBeNull()
  // scans have a limit of their own and an answer that names it
  expect(statusOf('POST', '/api/documents/dowody', { ...own, 'content-length': '9000000' })).toBeNull()
})
