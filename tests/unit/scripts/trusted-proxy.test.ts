import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import '../../../scripts/lib/asked-from.mjs'
import { isTrusted, trustedProxies } from '../../../scripts/lib/trusted-proxy.mjs'

describe('a request that says where it comes from', () => {
  // nobody is named here: the listener of the module runs as it does without TRUSTED_PROXY
  const server = http.createServer((request, response) =>
    response.end(JSON.stringify([request.headers['x-forwarded-for'] ?? null, request.headers.host ?? null])),
  )
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is not believed: the header never reaches the application, the others do', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7' }
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers })
    expect(await answer.json()).toEqual([null, `127.0.0.1:${port}`])
  })
})

describe('TRUSTED_PROXY', () => {
  it.each([
    [undefined, '127.0.0.1', false],
    ['', '127.0.0.1', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.1', '::ffff:127.0.0.1', true],
    ['127.0.0.1', '10.0.0.5', false],
    ['10.1.2.3, 172.16.0.0/12', '172.20.0.1', true],
    ['10.1.2.3, 172.16.0.0/12', '172.32.0.1', false],
    ['fd00::/8', 'fd12::1', true],
    ['fd00::/8', undefined, false],
  ])('%s and a connection from %s: %s', (named, address, believed) => {
    expect(isTrusted(trustedProxies({ TRUSTED_PROXY: named }), address)).toBe(believed)
  })

  it.each(['tak', '1', '10.0.0.0/33', '10.0.0.0/', 'proxy.example', '10.0.0.1/8/8'])(
    '%s is refused at the start',
    (named) => {
      expect(() => trustedProxies({ TRUSTED_PROXY: named })).toThrow(/TRUSTED_PROXY=.+podaj adres/)
    },
  )
})
