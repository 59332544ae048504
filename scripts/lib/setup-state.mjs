import { withConnection } from './database-connection.mjs'

/**
 * What the launcher must remember about a database, kept in the database itself in a schema of its own:
 * whether loading the first data was interrupted, and whether this is a training copy.
 * @typedef {{ seeding: boolean, trainingCopy: boolean }} SetupState
 */

const TABLE = `CREATE SCHEMA IF NOT EXISTS drogowskaz_setup;
CREATE TABLE IF NOT EXISTS drogowskaz_setup.state (
  id boolean PRIMARY KEY DEFAULT true CHECK (id), seeding boolean NOT NULL, training_copy boolean NOT NULL)`

/**
 * @param {string} url the owner's connection
 * @returns {Promise<SetupState>}
 */
export const setupState = (url) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('drogowskaz_setup.state') IS NOT NULL AS known`)
    if (!rows[0].known) return { seeding: false, trainingCopy: false }
    const state = await client.query('SELECT seeding, training_copy FROM drogowskaz_setup.state')
    return { seeding: state.rows[0]?.seeding ?? false, trainingCopy: state.rows[0]?.training_copy ?? false }
  })

/**
 * @param {string} url the owner's connection
 * @param {SetupState} state
 */
export const rememberSetup = (url, state) => withConnection(url, (client) => writeSetup(client, state))

/**
 * The same on an open connection, as a part of its transaction.
 * @param {import('pg').Client} client
 * @param {SetupState} state
 */
export async function writeSetup(client, { seeding, trainingCopy }) {
  await client.query(TABLE)
  await client.query(
    `INSERT INTO drogowskaz_setup.state (seeding, training_copy) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET seeding = excluded.seeding, training_copy = excluded.training_copy`,
    [seeding, trainingCopy],
  )
}

/** Nobody has worked here yet: there is no account. */
export const isEmpty = (url) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query(`SELECT NOT EXISTS (SELECT 1 FROM public.app_user) AS empty`)
    return rows[0].empty
  })

/** Takes back a loading of first data that was killed half way; nobody can have worked on it, it was never served. */
export const wipe = (url) =>
  withConnection(url, (client) =>
    client.query(
      `DROP SCHEMA IF EXISTS public CASCADE; DROP SCHEMA IF EXISTS graphile_worker CASCADE; CREATE SCHEMA public`,
    ),
  )
