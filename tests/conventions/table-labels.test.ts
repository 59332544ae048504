import pg from 'pg'
import { expect, it } from 'vitest'
import { labelledTables } from '@/domains/table-labels'
import { testDatabase } from '@tests/support/database'

it('the log of changes names every table with a history, and no other', async () => {
  const database = await testDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'record_row_change'`,
  )
  await client.end()
  await database.drop()
  expect([...labelledTables].sort()).toEqual(rows.map(({ name }) => name).sort())
})
