import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contentHash } from '../../../scripts/lib/build.mjs'
import { fileOfMember, tableOfMember } from '../../../scripts/lib/backup-format.mjs'
import { dependenciesInstalled } from '../../../scripts/lib/dependencies.mjs'
import { holders, livingProcess, tryLock } from '../../../scripts/lib/holders.mjs'
import { reachableBy } from '../../../scripts/lib/paths.mjs'
import { freePort, portState } from '../../../scripts/lib/ports.mjs'
import { secrets } from '../../../scripts/lib/secrets.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-scripts-'))
const lib = new URL('../../../scripts/lib/', import.meta.url)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const until = async (holds: () => boolean) => {
  for (let waited = 0; !holds() && waited < 10_000; waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20))
  return holds()
}

/** A process that has ended: nobody lives under its pid. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0'])
  await new Promise((resolve) => child.on('exit', resolve))
  return child.pid ?? 0
}

describe('a living process', () => {
  test('this one lives, a finished one does not', async () => {
    expect(livingProcess(process.pid)?.started).toMatch(/\d/)
    expect(livingProcess(await deadPid())).toBeNull()
    expect(livingProcess(0)).toBeNull()
  })
})

describe('a lock', () => {
  test('is held by one, and free after release', () => {
    const file = path.join(folder, 'a.lock')
    const first = tryLock(file)
    expect(tryLock(file)).toEqual({ heldBy: process.pid })
    if ('release' in first) first.release()
    expect(tryLock(file)).toHaveProperty('release')
  })

  test('of a killed process is taken over, also when its pid now belongs to another', async () => {
    const file = path.join(folder, 'b.lock')
    writeFileSync(file, `${await deadPid()} 1`)
    expect(tryLock(file)).toHaveProperty('release')
    writeFileSync(file, `${process.pid} 1`) // same pid, another start time
    expect(tryLock(file)).toHaveProperty('release')
    expect(readdirSync(folder).filter((name) => name.startsWith('b.lock'))).toEqual(['b.lock'])
  })
})

test('holders forget the dead', async () => {
  const dir = path.join(folder, 'users')
  const users = holders(dir)
  users.join()
  writeFileSync(path.join(dir, String(await deadPid())), 'nobody')
  expect(users.others()).toEqual([])
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `const { holders } = await import(${JSON.stringify(new URL('holders.mjs', lib).href)}); holders(${JSON.stringify(dir)}).join(); setInterval(() => {}, 1000)`,
  ])
  expect(await until(() => users.others().includes(child.pid ?? 0))).toBe(true)
  child.kill('SIGKILL')
  expect(await until(() => users.others().length === 0)).toBe(true)
})

test('a child dies with its launcher, even a launcher killed by force', async () => {
  const pidFile = path.join(folder, 'child.pid')
  const child = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); require('net').createServer().listen(0)`
  const launcher = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `const { spawnNode } = await import(${JSON.stringify(new URL('processes.mjs', lib).href)}); spawnNode('proba', ['-e', ${JSON.stringify(child)}], { output: 'pipe' })`,
  ])
  const childPid = () => Number(readOr(pidFile))
  expect(await until(() => childPid() > 0)).toBe(true)
  expect(livingProcess(childPid())).not.toBeNull()
  launcher.kill('SIGKILL')
  expect(await until(() => livingProcess(childPid()) === null)).toBe(true)
})

const readOr = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

test('a taken port is seen as taken', async () => {
  const port = await freePort()
  expect(await portState(port, '127.0.0.1')).toBe('free')
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  expect(await portState(port, '127.0.0.1')).toBe('taken')
  await new Promise((resolve) => server.close(resolve))
})

describe('secrets', () => {
  test('are made once, kept, and readable by their owner only', () => {
    const file = path.join(folder, 'kept', 'secrets.json')
    const made = secrets(file)
    expect(made.authSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(made.authSecret).not.toBe(made.appPassword)
    expect(secrets(file)).toEqual(made)
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('a damaged file is told in a sentence', () => {
    const file = path.join(folder, 'damaged.json')
    writeFileSync(file, '{')
    expect(() => secrets(file)).toThrow(/jest uszkodzony/)
  })
})

describe('installed packages', () => {
  const root = path.join(folder, 'project')
  const write = (wanted: object, present: object | null) => {
    rmSync(root, { recursive: true, force: true })
    mkdirSync(path.join(root, 'node_modules'), { recursive: true })
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
    if (present)
      writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: present }))
    return dependenciesInstalled(root)
  }
  const a = { 'node_modules/a': { version: '1.0.0' } }
  test.each([
    ['all there', a, a, true],
    ['an installation that never ended', a, null, false],
    ['a package missing', a, {}, false],
    ['another version', a, { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one for another platform', { 'node_modules/a': { version: '1.0.0', optional: true } }, {}, true],
  ])('%s', (_case, wanted, present, expected) => {
    expect(write(wanted, present)).toBe(expected)
  })
})

test('a build is stale when the content or the name of a source changes, and only then', () => {
  const root = path.join(folder, 'sources')
  mkdirSync(path.join(root, 'src'), { recursive: true })
  writeFileSync(path.join(root, 'src', 'a.ts'), 'a')
  const before = contentHash(['src'], root)
  writeFileSync(path.join(root, 'src', 'a.ts'), 'a') // touched only
  expect(contentHash(['src'], root)).toBe(before)
  writeFileSync(path.join(root, 'src', 'a.ts'), 'b')
  const changed = contentHash(['src'], root)
  writeFileSync(path.join(root, 'src', 'b.ts'), '')
  expect(new Set([before, changed, contentHash(['src'], root)]).size).toBe(3)
})

test('a private folder on the way stops another account', () => {
  const secret = path.join(folder, 'private')
  mkdirSync(path.join(secret, 'inner'), { recursive: true, mode: 0o700 })
  const stranger = { uid: 64999, gid: 64999 }
  expect(reachableBy(path.join(secret, 'inner'), stranger)).toBe(false)
  expect(reachableBy('/usr/bin', stranger)).toBe(true)
})

describe('members of a backup', () => {
  test('tables and files are recognised', () => {
    expect(tableOfMember('tables/person/000001.copy')).toBe('person')
    expect(tableOfMember('files/tables/person/000001.copy')).toBeNull()
    expect(fileOfMember('files/ab/cd.pdf')).toBe('ab/cd.pdf')
  })
  test.each(['files/../x', 'files//etc/passwd', 'files/a/../../x', 'files/', 'files/a\\..\\b'])(
    '%s must not leave the folder of files',
    (name) => {
      expect(() => fileOfMember(name)).toThrow(/niedozwoloną/)
    },
  )
})
