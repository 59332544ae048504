import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { chosenNode } from './node-program.mjs'
import { ROOT } from './paths.mjs'
import { programOf, runNode } from './processes.mjs'

const GENERATED = path.join(ROOT, 'src', 'platform', 'db', 'generated')
const BUILT_FROM = [
  'src',
  'public',
  'prisma/schema.prisma',
  'prisma/models',
  'package-lock.json',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'scripts/lib/server-fault.html',
]
const MODELS = ['prisma/schema.prisma', 'prisma/models', 'package-lock.json']

/**
 * One mark for the content of files and folders.
 * @param {string[]} places relative to the root
 * @param {string} [root]
 */
export function contentHash(places, root = ROOT) {
  const hash = createHash('sha256').update(chosenNode().version)
  for (const place of places) {
    for (const file of filesUnder(path.join(root, place))) {
      if (file.startsWith(GENERATED)) continue
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

function filesUnder(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** Remembers what an output was made from; the mark is written last, so an interrupted making counts for nothing. */
function stamp(file, places) {
  const now = contentHash(places)
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return {
    fresh: kept === now,
    forget: () => rmSync(file, { force: true }),
    keep: () => {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, now)
    },
  }
}

/** Has the database client been generated from the present models? */
export const clientIsFresh = () => clientStamp().fresh && existsSync(path.join(GENERATED, 'client.ts'))
const clientStamp = () => stamp(path.join(GENERATED, '.made-from'), MODELS)

/** Generates the typed database client from prisma/models. */
export async function generateClient() {
  await runNode('prisma', [programOf('prisma/build/index.js'), 'generate'], {
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    whatFailed: 'Nie udało się wygenerować klienta bazy danych (prisma generate)',
  })
  clientStamp().keep()
}

/** @param {string} distDir */
const buildStamp = (distDir) => stamp(path.join(ROOT, distDir, '.made-from'), BUILT_FROM)

/** Is there a complete build of the present sources? */
export const buildIsFresh = (distDir) =>
  buildStamp(distDir).fresh && existsSync(path.join(ROOT, distDir, 'BUILD_ID'))

/**
 * Builds the application for production.
 * @param {{ distDir: string, env?: NodeJS.ProcessEnv, progress?: (text: string) => void }} options
 */
export async function buildApplication({ distDir, env = process.env, progress = () => undefined }) {
  const made = buildStamp(distDir)
  made.forget()
  await runNode('build', [programOf('next/dist/bin/next'), 'build'], {
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: distDir },
    whatFailed: 'Nie udało się zbudować aplikacji',
    onOutput: (text) => progress(buildPhase(text)),
  })
  tellFaultInPolish(distDir)
  made.keep()
}

/** The page shown when the server can draw nothing is made while building, by the framework and in English. */
function tellFaultInPolish(distDir) {
  const page = path.join(ROOT, distDir, 'server', 'pages', '500.html')
  if (existsSync(page)) copyFileSync(path.join(ROOT, 'scripts', 'lib', 'server-fault.html'), page)
}

const PHASES = [
  [/Generating static pages/, 'przygotowuję strony'],
  [/Collecting (page data|build traces)/, 'zbieram dane o stronach'],
  [/Finalizing/, 'kończę'],
  [/Compiled|compiled/, 'skompilowano'],
  [/Creating an optimized/, 'kompiluję'],
]
let phase = 'kompiluję'
const buildPhase = (text) => (phase = PHASES.find(([pattern]) => pattern.test(text))?.[1] ?? phase)
