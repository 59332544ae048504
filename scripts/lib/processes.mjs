import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { livingProcess } from './holders.mjs'
import { chosenNode } from './node-program.mjs'
import { DATA, ROOT } from './paths.mjs'

const DIE_WITH_PARENT = new URL('./die-with-parent.mjs', import.meta.url).href

/** @typedef {{ pid: number, name: string, ended: Promise<number>, stop: (patienceMs?: number) => Promise<void> }} Child */

/** @type {Set<Child>} */
const living = new Set()

/**
 * Starts a Node program in its own process group, which dies with this process whatever happens.
 * @param {string} name for the log file and messages
 * @param {string[]} args arguments of node
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'inherit' | 'log' | 'pipe', onOutput?: (text: string) => void,
 *   program?: string }} [options] `program`: another Node than the chosen one
 * @returns {Child}
 */
export function spawnNode(
  name,
  args,
  { env = process.env, output = 'log', onOutput, program = chosenNode().program } = {},
) {
  const log = output === 'log' ? openSync(logOf(name), 'w', 0o600) : null
  const target = log ?? (output === 'inherit' ? 'inherit' : 'pipe')
  const child = spawn(program, ['--import', DIE_WITH_PARENT, ...args], {
    cwd: ROOT,
    env: { ...env, DROGOWSKAZ_LAUNCHER: String(process.pid) },
    detached: true,
    stdio: ['ignore', target, target, 'pipe'],
  })
  if (log) closeSync(log)
  child.stdio[3]?.on('error', () => undefined)
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => onOutput?.(text))
  return track(name, child)
}

function track(name, child) {
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code, signal) => resolve(code ?? (signal ? 128 : 1)))
  })
  const entry = {
    pid: child.pid ?? 0,
    name,
    ended,
    stop: (patienceMs) => stopGroup(child.pid, ended, patienceMs),
  }
  living.add(entry)
  void ended.then(() => living.delete(entry))
  return entry
}

async function stopGroup(pid, ended, patienceMs = 8_000) {
  if (!pid) return
  signalGroup(pid, 'SIGTERM')
  const late = setTimeout(() => signalGroup(pid, 'SIGKILL'), patienceMs)
  await ended
  clearTimeout(late)
  signalGroup(pid, 'SIGKILL') // what the leader left behind in its group
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error
  }
}

/** Children that end from now on end because they were told to. */
let stopping = false

/** Stops every child of this process. */
export function stopChildren() {
  stopping = true
  return Promise.all([...living].map((child) => child.stop()))
}

/** Where the output of a child is kept. */
export function logOf(name) {
  const dir = path.join(DATA, 'logs')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  return path.join(dir, `${name}.log`)
}

/** The last lines a child wrote, for the message about its end. */
export function lastLines(name, count = 12) {
  try {
    return readFileSync(logOf(name), 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  } catch {
    return ''
  }
}

/**
 * Runs a Node program to its end. Its output goes to the log; on failure the end of it is shown.
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, whatFailed: string, onOutput?: (text: string) => void, program?: string }} options
 */
export async function runNode(name, args, { env, whatFailed, onOutput, program }) {
  let tail = ''
  const child = spawnNode(name, args, {
    ...(env ? { env } : {}),
    ...(program ? { program } : {}),
    output: 'pipe',
    onOutput: (text) => {
      tail = (tail + text).slice(-8_000)
      onOutput?.(text)
    },
  })
  const code = await child.ended
  if (code === 0) return
  if (stopping) throw new Failure('Przerwano.')
  if (/ENOSPC|No space left on device/.test(tail))
    throw new Failure('Brak miejsca na dysku – zwolnij miejsce i uruchom ponownie.')
  process.stderr.write(`${tail.trimEnd().split('\n').slice(-25).join('\n')}\n`)
  throw new Failure(`${whatFailed} (kod ${code}).`)
}

/** Path of a program of an installed package. */
export const programOf = (file) => path.join(ROOT, 'node_modules', file)

/** Arguments of node that run a TypeScript file of the server (tsx; `server-only` modules allowed). */
export const typescriptArgs = (file) => [
  '--conditions=react-server',
  '--import',
  'tsx',
  path.join(ROOT, file),
]

/**
 * Calls `onEnd` once on Ctrl+C, a request to end, a closed terminal – or when npm, which started us, was killed.
 * @param {(reason: string) => void} onEnd
 */
export function onRequestToEnd(onEnd) {
  let asked = false
  const once = (reason) => {
    if (asked) return
    asked = true
    onEnd(reason)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => once(signal))
  process.on('exit', () => {
    for (const { pid } of living) signalGroup(pid, 'SIGKILL')
  })
  if (process.env.npm_lifecycle_event) watchParents(once)
}

/** npm, and the shell it may run us in: killed by force they pass no signal on. */
function watchParents(once) {
  const parent = livingProcess(process.ppid)
  const pids =
    parent && /^(sh|dash|bash)$/.test(parent.name) ? [process.ppid, parentOf(process.ppid)] : [process.ppid]
  const watched = pids.filter((pid) => pid > 1).map((pid) => ({ pid, started: livingProcess(pid)?.started }))
  const timer = setInterval(() => {
    if (watched.some(({ pid, started }) => livingProcess(pid)?.started !== started)) once('parent')
  }, 500)
  timer.unref()
}

function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
