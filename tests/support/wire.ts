import { createServer, connect, type Socket } from 'node:net'
import { once } from 'node:events'

/** The way between the application and its database, to be cut and mended. */
export type Wire = {
  /** The address of the database by this way. */
  readonly url: string
  /** Breaks what is open and lets nobody through: the database is gone. */
  cut(): void
  /** How many were turned away since it was cut. */
  readonly turnedAway: () => number
  mend(): void
  close(): Promise<void>
}

/** Lays a way to a database that a test can cut. */
export async function wireTo(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let whole = true
  let turnedAway = 0
  const server = createServer((near) => {
    if (!whole) {
      turnedAway += 1
      return near.destroy()
    }
    const far = connect(Number(target.port || 5432), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(address.port)
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    url: url.toString(),
    cut,
    turnedAway: () => turnedAway,
    mend() {
      whole = true
    },
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
