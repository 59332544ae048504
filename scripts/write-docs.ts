/**
 * Writes the generated documentation: docs/permissions.md, docs/workflows/*.md, and the names the logs use.
 * Run with `npm run docs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { generatedDocuments } from '../src/domains/documentation'
import { OPERATION_NAMES, operationNamesFile } from './lib/operation-names.mjs'

for (const { path, text } of generatedDocuments()) {
  mkdirSync(path.split('/').slice(0, -1).join('/'), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}

writeFileSync(OPERATION_NAMES, operationNamesFile())
console.log(OPERATION_NAMES)
