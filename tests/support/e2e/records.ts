import pg from 'pg'

/** One value read straight from the database of the application under test, as its owner. */
export async function oneValue(sql: string, values: readonly unknown[] = []): Promise<string> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ value: string }>(sql, [...values])
    const value = rows[0]?.value
    if (value === undefined || value === null) throw new Error(`nothing found: ${sql}`)
    return String(value)
  } finally {
    await client.end()
  }
}

/** Changes rows of the machinery (sessions, attempts) as time or an accident would; returns how many. */
export async function changeRows(sql: string, values: readonly unknown[]): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rowCount ?? 0
  } finally {
    await client.end()
  }
}

/** The id of somebody in the registry. */
export const personId = (firstName: string, lastName: string) =>
  oneValue('SELECT id AS value FROM person WHERE first_name = $1 AND last_name = $2', [firstName, lastName])
