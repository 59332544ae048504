import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@tests/support/database'
import { backup } from '../../scripts/lib/backup.mjs'
import { restore } from '../../scripts/lib/restore.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-backup-'))
const sourceFiles = path.join(folder, 'source-files')
const archive = path.join(folder, 'copy.tar.gz')
const upgrade = async () => undefined // a test database is a copy of a migrated template
const databases: TestDatabase[] = []

async function freshDatabase(): Promise<TestDatabase> {
  const database = await testDatabase()
  databases.push(database)
  await run(database.ownerUrl, ODD_TABLES)
  return database
}

async function run<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result: unknown = await client.query<T>(sql)
    const last = Array.isArray(result) ? result.at(-1) : result
    return (last as pg.QueryResult<T>).rows
  } finally {
    await client.end()
  }
}

/** Shapes the application may get one day: a cycle of keys, a computed column, bytes, arrays, odd names. */
const ODD_TABLES = `
  CREATE TABLE "odd One" (id serial PRIMARY KEY, "other Id" int, twice int GENERATED ALWAYS AS (id * 2) STORED,
    bytes bytea, list text[], parent int REFERENCES "odd One", note text);
  CREATE TABLE odd_two (id int PRIMARY KEY, one int NOT NULL REFERENCES "odd One" DEFERRABLE INITIALLY DEFERRED);
  ALTER TABLE "odd One" ADD FOREIGN KEY ("other Id") REFERENCES odd_two;
  CREATE FUNCTION never() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'triggers must be off'; END $$;
  CREATE TRIGGER never BEFORE INSERT ON odd_two FOR EACH ROW EXECUTE FUNCTION never();
  ALTER TABLE odd_two DISABLE TRIGGER never;
  CREATE TRIGGER never_truncated BEFORE TRUNCATE ON odd_two EXECUTE FUNCTION never()`

const ODD_ROWS = `
  BEGIN;
  INSERT INTO "odd One" (bytes, list, note) SELECT decode('00ff5c', 'hex'), ARRAY['ą\tb', NULL, '\\N'], 'wiersz' || E'\\n' || n
    FROM generate_series(1, 5000) n;
  UPDATE "odd One" SET parent = 5001 - id;
  INSERT INTO odd_two SELECT id, id FROM "odd One" WHERE id <= 100;
  UPDATE "odd One" SET "other Id" = 101 - id WHERE id <= 100;
  COMMIT`

/** What a command does: rows under an audit entry, written by the application's own role. */
const command = (n: number) => `
  BEGIN;
  SELECT set_config('app.audit_entry_id', '00000000-0000-4000-8000-00000000000${n}', true);
  INSERT INTO district (name, created_by) VALUES ('Śródmieście ${n}', '00000000-0000-4000-8000-0000000000aa');
  INSERT INTO audit_entry (id, actor_id, command)
    VALUES ('00000000-0000-4000-8000-00000000000${n}', '00000000-0000-4000-8000-0000000000aa', 'staff.addDistrict');
  COMMIT`

async function counts(url: string): Promise<Record<string, string>> {
  const tables = await run<{ name: string }>(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await run<{ n: string }>(
      url,
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS n FROM "${name}" t`,
    )
    found[name] = row?.n ?? ''
  }
  delete found['_prisma_migrations'] // the same migrations, applied at another moment
  return found
}

const guards = (url: string) =>
  run(
    url,
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT tgrelid::regclass || ' ' || tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
  )

let source: TestDatabase

beforeAll(async () => {
  source = await freshDatabase()
  await run(source.ownerUrl, ODD_ROWS)
  for (const n of [1, 2, 3]) await run(source.appUrl, command(n))
  await run(source.appUrl, 'SELECT seal_audit()')
  mkdirSync(path.join(sourceFiles, 'ab'), { recursive: true })
  writeFileSync(path.join(sourceFiles, 'ab', 'decyzja.pdf'), Buffer.from([0, 1, 2, 255]))
  writeFileSync(path.join(sourceFiles, 'pusty'), '')
  await backup({ ownerUrl: source.ownerUrl, filesDir: sourceFiles, file: archive })
})

afterAll(async () => {
  for (const database of databases) await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** The archive with one member's content (or name) spoilt, and everything else as it was. */
function spoilt(change: (tar: Buffer) => Buffer): string {
  const file = path.join(folder, `spoilt-${Math.trunc(performance.now() * 1000)}.tar.gz`)
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(archive)))))
  return file
}

describe('a backup restored into an empty database', () => {
  test('has the same rows in every table, the same guards, files and a whole audit chain', async () => {
    const target = await freshDatabase()
    const filesDir = path.join(folder, 'target-files')
    const guardsBefore = await guards(target.ownerUrl)
    const done = await restore({ ownerUrl: target.ownerUrl, filesDir, file: archive, upgrade })

    expect(await counts(target.ownerUrl)).toEqual(await counts(source.ownerUrl))
    expect(done.rows).toBeGreaterThan(5000)
    expect(await guards(target.ownerUrl)).toEqual(guardsBefore)
    expect(readFileSync(path.join(filesDir, 'ab', 'decyzja.pdf'))).toEqual(Buffer.from([0, 1, 2, 255]))
    expect(readdirSync(filesDir).sort()).toEqual(['ab', 'pusty'])
    expect(await run(target.appUrl, 'SELECT audit_chain_broken_at() AS seal')).toEqual([{ seal: null }])
  })

  test('goes on numbering where the old one stopped and still audits', async () => {
    const target = await freshDatabase()
    await restore({
      ownerUrl: target.ownerUrl,
      filesDir: path.join(folder, 'more-files'),
      file: archive,
      upgrade,
    })
    await run(target.appUrl, command(4))
    const [entry] = await run<{ seq: string }>(
      target.ownerUrl,
      'SELECT max(seq)::text AS seq FROM audit_entry',
    )
    const [next] = await run<{ id: number }>(target.ownerUrl, `SELECT nextval('"odd One_id_seq"')::int AS id`)
    expect([entry?.seq, next?.id]).toEqual(['4', 5001])
    await expect(
      run(target.appUrl, `INSERT INTO district (name, created_by) VALUES ('X', gen_random_uuid())`),
    ).rejects.toThrow(/outside a command/)
  })
})

describe('a restore refuses', () => {
  test('a database that is not empty, unless forced; forced it replaces rows and files', async () => {
    const target = await freshDatabase()
    await run(target.appUrl, command(9))
    const filesDir = path.join(folder, 'forced-files')
    mkdirSync(filesDir)
    writeFileSync(path.join(filesDir, 'obcy'), 'x')
    const attempt = { ownerUrl: target.ownerUrl, filesDir, file: archive, upgrade }
    await expect(restore(attempt)).rejects.toThrow(/nie jest pusta/)
    expect(readdirSync(filesDir)).toEqual(['obcy'])
    await restore({ ...attempt, force: true })
    expect(await counts(target.ownerUrl)).toEqual(await counts(source.ownerUrl))
    expect(readdirSync(filesDir).sort()).toEqual(['ab', 'pusty'])
  })

  test('an archive of another schema version', async () => {
    const newer = await freshDatabase()
    await run(
      newer.ownerUrl,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '99990101000000_from_tomorrow', now())`,
    )
    const file = path.join(folder, 'newer.tar.gz')
    await backup({ ownerUrl: newer.ownerUrl, filesDir: sourceFiles, file })
    const target = await freshDatabase()
    await expect(restore({ ownerUrl: target.ownerUrl, filesDir: folder, file, upgrade })).rejects.toThrow(
      /innej wersji programu \(99990101000000_from_tomorrow\)/,
    )
  })

  test('an archive with a changed byte in a table', async () => {
    const target = await freshDatabase()
    const file = spoilt((tar) => {
      const at = tar.indexOf('Śródmieście 2')
      expect(at).toBeGreaterThan(0)
      return Buffer.concat([tar.subarray(0, at), Buffer.from('Ź'), tar.subarray(at + 2)])
    })
    await expect(restore({ ownerUrl: target.ownerUrl, filesDir: folder, file, upgrade })).rejects.toThrow(
      /suma kontrolna/,
    )
    expect((await counts(target.ownerUrl))['district']).toBe('0 ')
  })

  test('an archive cut short, another file, and a missing file', async () => {
    const target = await freshDatabase()
    const cut = path.join(folder, 'cut.tar.gz')
    writeFileSync(cut, readFileSync(archive).subarray(0, Math.floor(statSync(archive).size * 0.7)))
    const other = path.join(folder, 'other.txt')
    writeFileSync(other, 'nie kopia')
    for (const file of [cut, other])
      await expect(restore({ ownerUrl: target.ownerUrl, filesDir: folder, file, upgrade })).rejects.toThrow(
        /uszkodzony|niepełna/,
      )
    await expect(
      restore({ ownerUrl: target.ownerUrl, filesDir: folder, file: path.join(folder, 'brak'), upgrade }),
    ).rejects.toThrow(/Nie ma pliku/)
  })

  test('a database the application is working on', async () => {
    const target = await freshDatabase()
    const busy = new pg.Client({ connectionString: target.appUrl })
    await busy.connect()
    try {
      await expect(
        restore({ ownerUrl: target.ownerUrl, filesDir: folder, file: archive, upgrade }),
      ).rejects.toThrow(/pracuje teraz/)
    } finally {
      await busy.end()
    }
  })

  test('rows changed behind the audit chain', async () => {
    const forged = await freshDatabase()
    await run(forged.appUrl, command(1))
    await run(forged.appUrl, 'SELECT seal_audit()')
    await run(
      forged.ownerUrl,
      `SET session_replication_role = replica; UPDATE row_change SET after = after || '{"name": "inna"}'`,
    )
    const file = path.join(folder, 'forged.tar.gz')
    await backup({ ownerUrl: forged.ownerUrl, filesDir: sourceFiles, file })
    const target = await freshDatabase()
    await expect(
      restore({ ownerUrl: target.ownerUrl, filesDir: path.join(folder, 'none'), file, upgrade }),
    ).rejects.toThrow(/Łańcuch audytu/)
    expect((await counts(target.ownerUrl))['district']).toBe('0 ')
  })
})

test('a backup does not overwrite another and is readable by its owner only', async () => {
  await expect(backup({ ownerUrl: source.ownerUrl, filesDir: sourceFiles, file: archive })).rejects.toThrow(
    /już istnieje/,
  )
  expect(statSync(archive).mode & 0o077).toBe(0)
})
