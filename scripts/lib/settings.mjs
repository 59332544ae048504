import { existsSync } from 'node:fs'
import path from 'node:path'
import { statfsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { DATA, ROOT } from './paths.mjs'

/** Less than this and an installation, a build or a database would break half way. */
const NEEDED_MB = 200

/** @typedef {'start' | 'dev' | 'production'} Mode */

/** Reads `.env` of the checkout; what the environment already says wins. */
export function loadEnvFile() {
  const file = path.join(ROOT, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * Where the application listens and how it is called from outside.
 * @param {Record<string, string | undefined>} [env]
 */
export function address(env = process.env) {
  const text = env.PORT || '3000'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Failure(`PORT musi być liczbą od 1 do 65535, a jest „${text}”.`)
  const host = env.HOST || '127.0.0.1'
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  const url = env.NEXTAUTH_URL || `http://${local ? 'localhost' : host}:${port}`
  if (!/^https?:\/\/[^/]/.test(url))
    throw new Failure(`NEXTAUTH_URL musi być adresem http(s)://…, a jest „${url}”.`)
  return { port, host, url }
}

/**
 * In a container nothing is invented: what production needs must be given.
 * @param {Record<string, string | undefined>} [env]
 */
export function requireProductionVariables(env = process.env) {
  const missing = ['DATABASE_URL', 'AUTH_SECRET', 'NEXTAUTH_URL'].filter((name) => !env[name])
  if (missing.length > 0)
    throw new Failure(`Brakuje zmiennych środowiska: ${missing.join(', ')} – uzupełnij plik .env.`)
  if (env.AUTH_SECRET.length < 32) throw new Failure('AUTH_SECRET musi mieć co najmniej 32 znaki.')
}

/** @param {string} [folder] */
export function requireDiskSpace(folder = ROOT) {
  const { bavail, bsize } = statfsSync(folder)
  const freeMb = Math.floor((bavail * bsize) / 1024 / 1024)
  if (freeMb < NEEDED_MB)
    throw new Failure(
      `Na dysku zostało ${freeMb} MB, a potrzeba co najmniej ${NEEDED_MB} MB – zwolnij miejsce i uruchom ponownie.`,
    )
}

/** Folder of stored files, absolute. */
export const filesDir = (env = process.env) => path.resolve(ROOT, env.FILES_DIR || path.join(DATA, 'files'))
