import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './paths.mjs'

/** Where the Polish names of commands and queries are kept for the logs. */
export const OPERATION_NAMES = path.join(ROOT, 'src/domains/operation-names.json')

const declaration =
  /define(?:Command|RecordQuery|ListQuery)(?:<[^(]*>)?\(\{\s*name:\s*'([^']+)',\s*label:\s*(?:'([^']*)'|[\w.]+\['([^']+)'\])/g
const entry = /'([\w-]+\.[\w.-]+)':\s*'([^']*)'/g

/**
 * The Polish name of every command and query, read from their declarations: the logs keep only the name in code.
 * @returns {string} the file's content
 */
export function operationNamesFile() {
  const texts = readdirSync(path.join(ROOT, 'src/domains'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(ROOT, 'src/domains', name), 'utf8'))
  const named = new Map(texts.flatMap((text) => [...text.matchAll(entry)].map((m) => [m[1], m[2]])))
  const labels = texts.flatMap((text) =>
    [...text.matchAll(declaration)].map(([, name, label, key]) => [name, label ?? named.get(key)]),
  )
  const sorted = labels.sort(([a], [b]) => (a < b ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/** Names declared in the code whose label could not be read; a test keeps this empty. */
export function unreadOperations() {
  const known = JSON.parse(operationNamesFile())
  const files = readdirSync(path.join(ROOT, 'src/domains'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(path.join(ROOT, 'src/domains', name), 'utf8')
      const declared = text.match(/=\s*define(?:Command|RecordQuery|ListQuery)(?:<[^(]*>)?\(/g)?.length ?? 0
      const names = [...text.matchAll(/^\s{2}name:\s*'([\w-]+\.[\w.-]+)'/gm)].map((m) => m[1])
      const unread = names.filter((one) => !known[one])
      return names.length < declared
        ? [...unread, `${name}: ${declared} declared, ${names.length} named`]
        : unread
    })
}
