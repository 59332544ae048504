import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import '../../../scripts/lib/dealt-requests.mjs'

const server = http.createServer((_request, response) => response.end('strona'))
let base = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const connectionAfter = (address: string) =>
  new Promise<string | undefined>((resolve, reject) => {
    const agent = new http.Agent({ keepAlive: true })
    http
      .get(`${base}${address}`, { agent }, (answer) => {
        answer.resume().on('end', () => {
          agent.destroy()
          resolve(answer.headers.connection)
        })
      })
      .on('error', reject)
  })

it.each(['/', '/klienci?strona=2', '/zgloszenia/nowe?_rsc=1a2b', '/api/wyszukiwanie'])(
  'what is drawn for one request (%s) does not tie the next one to the same process',
  async (address) => {
    expect(await connectionAfter(address)).toBe('close')
  },
)

it('scripts and styles of a page come over one connection', async () => {
  expect(await connectionAfter('/_next/static/chunks/main.js')).toBe('keep-alive')
})
