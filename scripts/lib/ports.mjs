import net from 'node:net'

/**
 * A port nobody listens on at this moment.
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export const freePort = (host = '127.0.0.1') => listenOnce(0, host)

/**
 * Can a server be opened on this port?
 * @param {number} port
 * @param {string} host
 * @returns {Promise<'free' | 'taken' | 'forbidden'>}
 */
export async function portState(port, host) {
  try {
    await listenOnce(port, host)
    return 'free'
  } catch (error) {
    if (error.code === 'EADDRINUSE') return 'taken'
    if (error.code === 'EACCES') return 'forbidden'
    throw error
  }
}

function listenOnce(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const { port: found } = server.address()
      server.close(() => resolve(found))
    })
  })
}
