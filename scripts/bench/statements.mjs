import { withConnection } from '../lib/database-connection.mjs'

/**
 * The SQL of something alone: how many statements PostgreSQL executed for it, and how long they took inside the server.
 * @param {string} ownerUrl
 * @param {number} times how often the action does the thing
 * @param {() => Promise<unknown>} action
 * @returns {Promise<{ ms: number, statements: number, slowest: { ms: number, query: string }[] }>} for one time
 */
export async function sqlOf(ownerUrl, times, action) {
  await withConnection(ownerUrl, (client) => client.query('SELECT pg_stat_statements_reset()'))
  await action()
  const { rows } = await withConnection(ownerUrl, (client) =>
    client.query(
      `SELECT query, calls::float8, total_exec_time AS total FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
       WHERE d.datname = current_database() AND query NOT LIKE '%pg_stat_statements%' ORDER BY total_exec_time DESC`,
    ),
  )
  const sum = (key) => rows.reduce((all, row) => all + row[key], 0)
  return {
    ms: sum('total') / times,
    statements: sum('calls') / times,
    slowest: rows
      .slice(0, 5)
      .map(({ query, calls, total }) => ({ ms: total / times, calls: calls / times, query })),
  }
}
