import { openServer } from './prepare-database.mjs'
import { onRequestToEnd } from './processes.mjs'
import { loadEnvFile } from './settings.mjs'

/**
 * Opens the database server for a command-line task and leaves it afterwards, also on Ctrl+C.
 * @template T
 * @param {(server: Awaited<ReturnType<typeof openServer>>) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withServer(action) {
  loadEnvFile()
  const server = await openServer()
  onRequestToEnd(async () => {
    await server.stop()
    process.exit(130)
  })
  try {
    return await action(server)
  } finally {
    await server.stop()
  }
}
