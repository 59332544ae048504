import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string }

const root = path.resolve(import.meta.dirname, '../..')

/** Every TypeScript file below a folder of the project, generated code left out. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('/generated/'))
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }))
}

/** What a file imports, as paths inside the project (`src/…`) or package names; type-only imports are told apart. */
export function importsOf(file: SourceFile): { readonly target: string; readonly typeOnly: boolean }[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\s\S]*?\sfrom\s+)?['"]([^'"]+)['"]/g
  return [...file.text.matchAll(pattern)].map((match) => ({
    target: resolve(file.path, match[2] ?? ''),
    typeOnly: match[1] !== undefined,
  }))
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  if (specifier.startsWith('.'))
    return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
  return specifier
}
