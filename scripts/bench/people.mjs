import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { withConnection } from '../lib/database-connection.mjs'
import { Failure } from '../lib/failure.mjs'
import { AUTH_SECRET } from './application.mjs'

/**
 * Somebody who works during the benchmark, signed in, and the ids of what they open.
 * @typedef {{ kind: string, id: string, login: string, cookie: string } & Record<string, string[]>} Person
 */

/** Who works during the benchmark: about as many as make 25 requests a second would be more, each is several people. */
const PEOPLE = { informationWorker: 6, benefitsWorker: 14, socialWorker: 14, teamLeader: 4, director: 1 }
const RECORDS = 40

/**
 * People of the town, signed in, each with records of their own to open.
 * @param {string} ownerUrl
 */
export function signInPeople(ownerUrl) {
  return withConnection(ownerUrl, async (client) => {
    const people = []
    for (const [kind, number] of Object.entries(PEOPLE)) {
      const { rows } = await client.query(
        `SELECT u.id, u.login FROM app_user u JOIN position p ON p.user_id = u.id
         WHERE p.kind = $1::"PositionKind" AND u.login LIKE 'miasto.%' ORDER BY md5(u.login) LIMIT $2`,
        [kind, number],
      )
      for (const { id, login } of rows)
        people.push({ kind, id, login, cookie: await cookieOf(client, id), ...(await recordsOf(client, id)) })
    }
    if (people.length === 0) throw new Failure('W mieście do pomiaru nie ma kont.')
    return people
  })
}

async function cookieOf(client, userId) {
  const sessionId = randomUUID()
  await client.query(`INSERT INTO user_session (id, user_id, device) VALUES ($1, $2, 'bench')`, [
    sessionId,
    userId,
  ])
  const token = await encode({ token: { sub: userId, sessionId }, secret: AUTH_SECRET, maxAge: 12 * 3600 })
  return `next-auth.session-token=${token}`
}

/** Ids of files, clients and proceedings the person leads; for leaders and the director, of the whole town. */
async function recordsOf(client, userId) {
  const ids = async (sql) => (await client.query(sql, [userId])).rows.map(({ id }) => id)
  const files = (kind) =>
    ids(
      `SELECT id FROM case_file WHERE lead_id = $1 AND kind = '${kind}' AND state = 'open' ORDER BY md5(id::text) LIMIT ${RECORDS}`,
    )
  const own = await ids(
    `SELECT person_id AS id FROM case_file WHERE lead_id = $1 AND state = 'open' ORDER BY md5(id::text) LIMIT ${RECORDS}`,
  )
  const anyClient = await ids(
    `SELECT person_id AS id FROM case_file WHERE $1::uuid IS NOT NULL AND NOT restricted ORDER BY md5(id::text) LIMIT ${RECORDS}`,
  )
  return {
    clients: own.length > 0 ? own : anyClient,
    socialFiles: await files('socialWork'),
    proceedings: await ids(
      `SELECT p.id FROM proceeding p JOIN case_file f ON f.id = p.case_file_id WHERE f.lead_id = $1 AND f.state = 'open'
       ORDER BY (p.state <> 'inForce') DESC, p.applied_on DESC LIMIT ${RECORDS}`,
    ),
    contacts: await ids(
      `SELECT id FROM contact WHERE $1::uuid IS NOT NULL ORDER BY contacted_at DESC LIMIT ${RECORDS}`,
    ),
  }
}
