/** Writes the generated documentation: docs/permissions.md and docs/workflows/*.md. Run with `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { generatedDocuments } from '../src/domains/documentation'

for (const { path, text } of generatedDocuments()) {
  mkdirSync(path.split('/').slice(0, -1).join('/'), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}
