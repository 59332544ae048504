import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '@tests/support/database'

/** Tables without row history, each with its reason. */
const withoutHistory: Readonly<Record<string, string>> = {
  audit_entry: 'the audit itself',
  row_change: 'the audit itself',
  audit_seal: 'the audit itself',
  access_log: 'the log of reads',
  user_session: 'machinery: sessions',
  sign_in_attempt: 'machinery: rate limits',
  idempotency_key: 'machinery: repeated submissions',
  draft: 'not yet sent; belongs to its author alone',
  background_result: 'machinery: results of background work',
  service_survey_code: 'a history would tell whose answers are whose (decision 0020)',
  service_survey_tally: 'a history would tell whose answers are whose (decision 0020)',
  service_survey_text: 'a history would tell whose answers are whose (decision 0020)',
  wrong_code: 'machinery: rate limits',
  _prisma_migrations: 'migrations',
}

/** Tables that nobody, not even the owner, changes. */
const appendOnly = [
  'audit_entry',
  'row_change',
  'audit_seal',
  'access_log',
  'state_change',
  'file_assignment',
  'service_document',
  'pilot_answer',
]

let database: TestDatabase
let owner: pg.Client
let app: pg.Client

beforeAll(async () => {
  database = await testDatabase()
  owner = new pg.Client({ connectionString: database.ownerUrl })
  app = new pg.Client({ connectionString: database.appUrl })
  await Promise.all([owner.connect(), app.connect()])
})

afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await database.drop()
})

const column = async (sql: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(sql)).rows.map((row) => row.name)

describe('the schema keeps its promises', () => {
  it('every business table writes its history', async () => {
    const tables =
      await column(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind = 'r'
      AND NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'record_row_change')`)
    expect(tables.filter((name) => !(name in withoutHistory)).sort()).toEqual([])
  })

  it('every business table is keyed by a uuid', async () => {
    const wrong =
      await column(`SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'record_row_change'
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id'
      WHERE n.nspname = 'public' AND (a.atttypid IS NULL OR a.atttypid <> 'uuid'::regtype) AND c.relname <> 'state_change'`)
    expect(wrong).toEqual([])
  })

  it('instants carry their zone, money is never a float', async () => {
    const wrong =
      await column(`SELECT table_name || '.' || column_name AS name FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type IN ('timestamp without time zone', 'real', 'double precision')`)
    expect(wrong).toEqual([])
  })

  it('every period is guarded against running backwards or overlapping', async () => {
    const wrong = await column(`SELECT c.table_name AS name FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.column_name = 'valid_to'
      AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = ('public.' || quote_ident(c.table_name))::regclass
        AND (k.contype = 'x' OR (k.contype = 'c' AND pg_get_constraintdef(k.oid) LIKE '%valid_to%')))`)
    expect(wrong).toEqual([])
  })

  it('every foreign key has an index to be checked by', async () => {
    const wrong = await column(`SELECT k.conrelid::regclass || '.' || a.attname AS name
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
      WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = k.conkey[1])`)
    expect(wrong).toEqual([])
  })

  it('keeps the indexes the migrations made by hand', async () => {
    const names = await column(`SELECT indexname AS name FROM pg_indexes WHERE schemaname = 'public'`)
    for (const name of [
      'person_pesel_once',
      'case_file_one_open',
      'decision_one_on_its_way',
      'notice_unread',
      'person_name_folded_trgm',
      'person_address_folded_trgm',
    ]) {
      expect(names).toContain(name)
    }
  })
})

describe('the application’s role', () => {
  it.each(appendOnly)('cannot change or delete %s', async (table) => {
    await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow()
    await expect(app.query(`UPDATE ${table} SET id = id`)).rejects.toThrow()
    await expect(app.query(`TRUNCATE ${table}`)).rejects.toThrow()
  })

  it('cannot write row history or seals by hand', async () => {
    await expect(
      app.query(
        `INSERT INTO row_change (audit_entry_id, table_name, operation) VALUES (gen_random_uuid(), 'x', 'insert')`,
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(
      app.query(
        `INSERT INTO audit_seal (audit_seq_to, access_id_to, entries, previous_hash, hash) VALUES (1, 1, 1, '', '')`,
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it('cannot change the schema', async () => {
    await expect(app.query('CREATE TABLE smuggled (id int)')).rejects.toThrow(/permission denied/)
    await expect(app.query('ALTER TABLE person DISABLE TRIGGER record_row_change')).rejects.toThrow(/owner/)
    await expect(app.query(`SET session_replication_role = replica`)).rejects.toThrow(/permission denied/)
  })

  it('cannot write a business row outside a command', async () => {
    await expect(
      app.query(`INSERT INTO team (name, symbol, created_by) VALUES ('x', 'X', gen_random_uuid())`),
    ).rejects.toThrow(/outside a command/)
  })

  it.each(['service_survey_code', 'service_survey_tally', 'service_survey_text'])(
    'cannot write %s outside a command',
    async (table) => {
      await expect(app.query(`DELETE FROM ${table}`)).rejects.toThrow(/outside a command|permission denied/)
      await expect(app.query(`UPDATE ${table} SET survey_id = survey_id`)).rejects.toThrow(
        /outside a command|permission denied/,
      )
    },
  )

  it('cannot commit rows without their audit entry', async () => {
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`)
    await app.query(`INSERT INTO team (name, symbol, created_by) VALUES ('x', 'X', gen_random_uuid())`)
    await expect(app.query('COMMIT')).rejects.toThrow(/row_change_audit_entry_id_fkey/)
  })

  it.each(appendOnly.filter((table) => table !== 'row_change'))(
    'nor can the owner change %s',
    async (table) => {
      const refused = await owner.query(
        `SELECT count(*)::int AS n FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = 'refuse_change' AND tgenabled <> 'D'`,
        [table],
      )
      expect(refused.rows[0].n).toBe(1)
    },
  )
})
