import { hash } from '@node-rs/argon2'
import pg from 'pg'
import { Failure } from '../lib/failure.mjs'
import { benefitsBatches } from './batches/benefits.mjs'
import { centreBatches } from './batches/centre.mjs'
import { contactTable, fileBatches, fileTables } from './batches/files.mjs'
import { intakeBatches } from './batches/intake.mjs'
import { peopleBatches, peopleTables } from './batches/people.mjs'
import { proceedingBatches, proceedingTable } from './batches/proceedings.mjs'
import { socialBatches, socialTables } from './batches/social-work.mjs'
import { bulkLoad } from './bulk-load.mjs'
import { calendarDays, daysBefore } from './calendar.mjs'
import { diceOf, literal, records } from './dice.mjs'
import { folded } from './names.mjs'
import { planOf } from './plan.mjs'
import { fileRows, storeSharedFile } from './shared-file.mjs'
import { staffOf } from './staff.mjs'

/** Who made what was not made by anybody; shown as "System". */
const FOUNDER = '00000000-0000-0000-0000-000000000000'
const COMMAND = 'city.generate'

/**
 * Adds a generated town to a training copy: all of it or nothing, in one transaction.
 * @param {{ ownerUrl: string, filesDir: string, password: string, persons: number, seed?: number, today: string,
 *   progress?: (text: string) => void }} options password: of every generated account (`miasto.…`)
 * @returns {Promise<{ rows: Record<string, number>, accounts: number }>} rows by batch
 */
export async function generateCity({
  ownerUrl,
  filesDir,
  password,
  persons,
  seed = 1,
  today,
  progress = () => undefined,
}) {
  const plan = planOf({ persons, seed, today })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const centre = await trainingCentre(client)
    const staff = staffOf(plan)
    const town = {
      plan,
      staff,
      dice: diceOf(seed),
      founder: FOUNDER,
      authority: literal(centre.authority_name),
      caseNumber: caseNumberIn(centre),
      passwordHash: await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
    }
    town.file = { rows: fileRows(await storeSharedFile(filesDir), town.dice.id) }
    const rows = await inTransaction(client, () => load(client, town, centre, progress))
    progress('pieczętuję dziennik i zbieram statystyki')
    await client.query('SELECT seal_audit()')
    await client.query('VACUUM (ANALYZE)')
    return { rows, accounts: staff.people.length }
  } finally {
    await client.end()
  }
}

async function trainingCentre(client) {
  const { rows } = await client.query(
    `SELECT training_copy, city, authority_name, unit_symbol, case_number_pattern,
       EXISTS (SELECT 1 FROM app_user WHERE login LIKE 'miasto.%') AS generated,
       EXISTS (SELECT 1 FROM action_kind) AS has_kinds
     FROM centre`,
  )
  const [centre] = rows
  if (!centre) throw new Failure('W tej bazie danych nie ma jeszcze ośrodka – uruchom najpierw npm start.')
  if (!centre.training_copy)
    throw new Failure(
      'W tej bazie są prawdziwe dane ośrodka. Miasto można wygenerować tylko w kopii szkoleniowej.',
    )
  if (centre.generated) throw new Failure('W tej bazie jest już wygenerowane miasto. Użyj innej bazy danych.')
  if (!centre.has_kinds)
    throw new Failure('Katalog działań pracy socjalnej jest pusty – uzupełnij go w ustawieniach.')
  return centre
}

const PARTS = { komorka: 'unit', jednostka: 'unit', symbol: 'class', numer: 'number', rok: 'year' }

/** The centre's pattern of a znak sprawy as an SQL expression. */
export const caseNumberIn =
  ({ case_number_pattern: pattern, unit_symbol: unit }) =>
  (symbol, number, year) => {
    const parts = { unit: literal(unit), class: symbol, number: `${number}::text`, year: `${year}::text` }
    return `(${pattern
      .split(/(\{\w+\})/)
      .filter(Boolean)
      .map((piece) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1]
        return name === undefined ? literal(piece) : parts[PARTS[name] ?? name]
      })
      .join(' || ')})`
  }

async function inTransaction(client, action) {
  await client.query('BEGIN')
  try {
    const result = await action()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    if (error.code === '55P03')
      throw new Failure('Ktoś pracuje teraz na tej bazie danych – zatrzymaj program i spróbuj ponownie.', {
        cause: error,
      })
    throw error
  }
}

const SESSION = [
  `SET LOCAL lock_timeout = '15s'`,
  `SET LOCAL jit = off`,
  `SET LOCAL work_mem = '256MB'`,
  `SET LOCAL maintenance_work_mem = '512MB'`,
  `SET LOCAL temp_buffers = '256MB'`,
  `SET LOCAL max_parallel_workers_per_gather = 0`,
  `SET LOCAL timezone = 'UTC'`,
]

async function load(client, town, centre, progress) {
  for (const setting of SESSION) await client.query(setting)
  const rows = {}
  await bulkLoad(
    client,
    async () => {
      const tables = (name, statements) => runAll(client, statements, () => progress(name))
      const batches = async (list) => {
        for (const [name, sql] of list) {
          progress(name)
          rows[name] = await insertBatch(client, town.plan, name, sql)
        }
      }
      await tables('przygotowuję kalendarz', sessionTables(town.plan, centre))
      await batches(centreBatches(town))
      await tables('przygotowuję pracowników', workerTables(town))
      await tables('wymyślam ludzi', peopleTables(town))
      await batches(peopleBatches(town))
      await tables('wymyślam akta', [...fileTables(town), ...contactTable(town)])
      await batches(fileBatches(town))
      await tables('wymyślam sprawy', proceedingTable(town))
      await batches(proceedingBatches(town))
      await batches(benefitsBatches(town))
      await tables('wymyślam pracę socjalną', socialTables(town))
      await batches(socialBatches(town))
      await batches(intakeBatches(town))
    },
    progress,
  )
  return rows
}

async function runAll(client, statements, progress) {
  progress()
  for (const statement of statements) await client.query(statement)
}

/** One batch and its one line in the audit: row history would be longer than the town. */
async function insertBatch(client, { seed, persons }, batch, sql) {
  const { rowCount } = await client.query(sql).catch((error) => {
    throw Object.assign(error, { message: `${batch}: ${error.message}` })
  })
  await client.query(`INSERT INTO audit_entry (actor_id, command, summary) VALUES ($1, $2, $3)`, [
    FOUNDER,
    COMMAND,
    { batch, rows: rowCount, persons, seed },
  ])
  return rowCount
}

function sessionTables({ dawn, today }, { city }) {
  const days = calendarDays(daysBefore(dawn, 40), daysBefore(today, -4200))
  return [
    `CREATE TEMP TABLE city_day ON COMMIT DROP AS SELECT * FROM ${records('d', days, 'day date, working boolean, back date, term_end date, interview date')}`,
    `CREATE UNIQUE INDEX ON city_day (day)`,
    `ANALYZE city_day`,
    `CREATE TEMP TABLE city_place ON COMMIT DROP AS SELECT ${literal(folded(city))} AS folded`,
    `CREATE TEMP TABLE city_kind ON COMMIT DROP AS SELECT id, row_number() OVER (ORDER BY position, code) - 1 AS no FROM action_kind WHERE active`,
  ]
}

function workerTables({ staff, dice: { id } }) {
  const people = staff.people.map(({ no, kind, login, team, userId }) => ({
    no,
    kind,
    login,
    team,
    user_id: userId,
  }))
  const worker = (name, kind) =>
    `CREATE TEMP TABLE ${name} ON COMMIT DROP AS
     SELECT row_number() OVER (ORDER BY s.no) - 1 AS no, s.user_id, s.login, s.team AS team_id, l.user_id AS leader_id, ${id('authorisation', 'l.no')} AS authorisation_id
     FROM city_staff s LEFT JOIN city_staff l ON l.team = s.team AND l.kind = 'teamLeader' WHERE s.kind = '${kind}'`
  return [
    `CREATE TEMP TABLE city_staff ON COMMIT DROP AS SELECT * FROM ${records('s', people, 'no int, kind text, login text, team uuid, user_id uuid')}`,
    worker('city_benefits_worker', 'benefitsWorker'),
    worker('city_social_worker', 'socialWorker'),
    worker('city_information_worker', 'informationWorker'),
    `ANALYZE city_benefits_worker`,
  ]
}
