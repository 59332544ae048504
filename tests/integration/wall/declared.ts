import { readdirSync } from 'node:fs'
import path from 'node:path'

export type DeclaredQuery = { readonly name: string; readonly permissionKey: string }
export type DeclaredCommand = DeclaredQuery & { execute: unknown }

/** Every query and command that the modules of these domains export: what is added without a line in a table shows here. */
export async function declaredIn(domains: readonly string[]) {
  const queries = new Map<string, DeclaredQuery>()
  const commands = new Map<string, DeclaredCommand>()
  for (const domain of domains) {
    const root = path.resolve('src/domains', domain)
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/(^|\/)([a-z-]*queries|[a-z-]*commands)(\.ts$|\/[a-z-]+\.ts$)/.test(file)) continue
      const exported: Record<string, unknown> = await import(path.join(root, file))
      for (const value of Object.values(exported)) {
        if (isCommand(value)) commands.set(value.name, value)
        else if (isQuery(value)) queries.set(value.name, value)
      }
    }
  }
  return { queries, commands }
}

const hasKey = (value: object): value is DeclaredQuery =>
  'permissionKey' in value && typeof value.permissionKey === 'string'

const isQuery = (value: unknown): value is DeclaredQuery => typeof value === 'function' && hasKey(value)

const isCommand = (value: unknown): value is DeclaredCommand =>
  typeof value === 'object' && value !== null && hasKey(value) && 'execute' in value
