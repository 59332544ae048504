import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { DATA } from './paths.mjs'

/** @typedef {{ authSecret: string, appPassword: string }} Secrets */

/**
 * Random secrets of this installation, made once and kept readable by their owner only.
 * @param {string} [file]
 * @returns {Secrets}
 */
export function secrets(file = path.join(DATA, 'secrets.json')) {
  const kept = read(file)
  const all = { authSecret: random(), appPassword: random(), ...kept }
  if (Object.keys(all).length !== Object.keys(kept).length) write(file, all)
  else chmodSync(file, 0o600)
  return all
}

const random = () => randomBytes(32).toString('hex')

function read(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return {}
    throw error
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure(
      `Plik ${file} jest uszkodzony – usuń go, a powstanie nowy (wszyscy zalogują się ponownie).`,
      {
        cause: error,
      },
    )
  }
}

/** Whole or not at all. */
function write(file, all) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}
