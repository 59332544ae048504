import { randomUUID } from 'node:crypto'

/**
 * Writes an unexpected fault to the server's log and returns the id the user is shown.
 * Only the kind and the place of the fault are written: messages of a database or a parser can quote a person's data.
 */
export function logFault(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8)
  const name = error instanceof Error ? error.name : typeof error
  const code = codeOf(error)
  const stack =
    error instanceof Error
      ? (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
      : []
  const meta = metaOf(error)
  console.error(
    JSON.stringify({ at: new Date().toISOString(), id, where, name, code, meta, stack: stack.slice(0, 12) }),
  )
  return id
}

function codeOf(error: unknown): string | undefined {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code)
  return undefined
}

/** Names of models, columns and constraints say what broke without quoting a value. */
function metaOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const text = error instanceof Error ? error.message : ''
  const constraint = /constraint "?([a-z_]+)"?/.exec(text)?.[1]
  const sqlState = /\b(DG00\d|[0-9]{2}[A-Z0-9]{3})\b/.exec(text)?.[1]
  return [constraint, sqlState].filter(Boolean).join(' ') || undefined
}
