import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { livingProcess } from '../../../scripts/lib/holders.mjs'
import { migrate, openAppRole, readMigrations } from '../../../scripts/lib/migrate.mjs'
import { serverHome } from '../../../scripts/lib/paths.mjs'
import { ensureDatabase, startPostgres } from '../../../scripts/lib/postgres.mjs'

const base = serverHome()
mkdirSync(base, { recursive: true })
const home = mkdtempSync(path.join(base, 'try-'))
// mkdtemp makes a private folder, where a root launcher's unprivileged server could not go
rmSync(home, { recursive: true })
mkdirSync(home, { mode: 0o755 })
const start = () => startPostgres({ name: 'pg', home })
afterAll(() => rmSync(home, { recursive: true, force: true }))

const ownerOf = (place: string) => {
  const { uid, gid } = statSync(place)
  return { uid, gid }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

const launcherScript = `
  const { startPostgres } = await import(${JSON.stringify(new URL('../../../scripts/lib/postgres.mjs', import.meta.url).href)})
  const server = await startPostgres({ name: 'pg', home: ${JSON.stringify(home)} })
  console.log(server.pid)
  setInterval(() => {}, 1000)`

/** Another launcher; resolves when its server answers. */
async function otherLauncher() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', launcherScript], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const serverPid = await new Promise<number>((resolve) =>
    child.stdout.on('data', (text) => resolve(Number(text))),
  )
  return { serverPid, kill: () => child.kill('SIGKILL') }
}

describe('the embedded server', () => {
  test('keeps data over a stop, wants a password, sorts Polish letters and tells nothing of rows in its log', async () => {
    const first = await start()
    await ensureDatabase(first, 'proba')
    await ensureDatabase(first, 'proba')
    await query(
      first.url('proba'),
      `CREATE TABLE t (name text UNIQUE); INSERT INTO t VALUES ('ćma'), ('dom'), ('cud')`,
    )
    await expect(query(first.url('proba'), `INSERT INTO t VALUES ('ćma')`)).rejects.toThrow(/duplicate/)
    await first.stop()
    expect(livingProcess(first.pid)).toBeNull()

    const second = await start()
    expect(await query(second.url('proba'), 'SELECT name FROM t ORDER BY name')).toEqual([
      { name: 'cud' },
      { name: 'ćma' },
      { name: 'dom' },
    ])
    const stranger = new URL(second.url('proba'))
    stranger.password = 'zgadywane'
    await expect(query(stranger.toString(), 'SELECT 1')).rejects.toThrow(/password authentication failed/)
    expect(statSync(path.join(home, 'pg.password')).mode & 0o077).toBe(0)
    expect(readFileSync(path.join(home, 'pg.log'), 'utf8')).not.toContain('ćma')
    await second.stop()
  })

  test('is reused after its launcher was killed, and stopped by the last to leave', async () => {
    const killed = await otherLauncher()
    killed.kill()
    const next = await start()
    expect([next.pid, next.reused]).toEqual([killed.serverPid, true])
    const neighbour = await otherLauncher()
    expect(neighbour.serverPid).toBe(next.pid)
    await next.stop()
    expect(livingProcess(next.pid)).not.toBeNull() // the neighbour still works on it
    neighbour.kill()
    const last = await start()
    await last.stop()
    expect(livingProcess(last.pid)).toBeNull()
  })

  test('starts again after the server itself was killed', async () => {
    const first = await start()
    await query(first.url('proba'), 'CREATE TABLE kept AS SELECT 1 AS x')
    process.kill(first.pid, 'SIGKILL')
    const second = await start()
    expect(second.pid).not.toBe(first.pid)
    expect(await query(second.url('proba'), 'SELECT x FROM kept')).toEqual([{ x: 1 }])
    await first.stop()
    expect(livingProcess(second.pid)).not.toBeNull() // this process still holds it once
    await second.stop()
    expect(livingProcess(second.pid)).toBeNull()
  })

  test('starts though its pid file names a living stranger', async () => {
    const stranger = spawn('sleep', ['60'], {
      ...(process.getuid?.() === 0 ? ownerOf(path.join(home, 'pg')) : {}),
    })
    writeFileSync(path.join(home, 'pg', 'postmaster.pid'), `${stranger.pid}\n${home}/pg\n0\n1\n\n127.0.0.1\n`)
    const server = await start()
    expect(server.reused).toBe(false)
    await server.stop()
    stranger.kill('SIGKILL')
  })

  test('starts anew after an initialisation cut short', async () => {
    const options = { name: 'cut', home }
    mkdirSync(path.join(home, 'cut.new', 'base'), { recursive: true })
    const server = await startPostgres(options)
    expect(await query(server.url('postgres'), 'SELECT 1 AS x')).toEqual([{ x: 1 }])
    await server.stop()
  })
})

describe('migrations', () => {
  const dir = path.join(home, 'migrations')
  const write = (name: string, sql: string) => {
    mkdirSync(path.join(dir, name), { recursive: true })
    writeFileSync(path.join(dir, name, 'migration.sql'), sql)
  }

  test('apply in order once, all or nothing, and notice tampering', async () => {
    const server = await start()
    await ensureDatabase(server, 'migracje')
    const url = server.url('migracje')
    write('2_second', 'ALTER TABLE a ADD COLUMN b int')
    write(
      '1_first',
      `CREATE TABLE a (id int); CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$`,
    )
    expect(
      await Promise.all([migrate(url, { dir }), migrate(url, { dir })]).then((all) => all.flat()),
    ).toEqual(['1_first', '2_second'])
    expect(await migrate(url, { dir })).toEqual([])

    write('3_broken', 'CREATE TABLE c (id int); SELECT 1 / 0')
    await expect(migrate(url, { dir })).rejects.toThrow(/3_broken nie powiodła się/)
    expect(await query(url, `SELECT to_regclass('c') AS c`)).toEqual([{ c: null }])
    write('3_broken', 'CREATE TABLE c (id int)')
    expect(await migrate(url, { dir })).toEqual(['3_broken'])

    write('1_first', 'CREATE TABLE other (id int)')
    await expect(migrate(url, { dir })).rejects.toThrow(/zmieniona po zastosowaniu/)
    rmSync(path.join(dir, '1_first'), { recursive: true })
    await expect(migrate(url, { dir })).rejects.toThrow(/innej wersji programu/)
    await server.stop()
  })

  test('the application gets its own role, which owns nothing', async () => {
    const server = await start()
    await ensureDatabase(server, 'rola')
    await migrate(server.url('rola'))
    const appUrl = await openAppRole(server.url('rola'), 'haslo12345')
    expect(await query(appUrl, 'SELECT current_user AS me')).toEqual([{ me: 'drogowskaz_app' }])
    await expect(query(appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/)
    await expect(query(appUrl, 'DELETE FROM audit_entry')).rejects.toThrow(/permission denied/)
    expect(readMigrations().length).toBeGreaterThan(0)
    await server.stop()
  })
})
