/**
 * Writes the generated documentation: docs/permissions.md, docs/workflows/*.md, docs/rules.md, and the names the logs use.
 * Run with `npm run docs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { generatedDocuments } from '../src/domains/documentation'
import { rulesAsMarkdown } from '../tests/conventions/rules-table'
import { OPERATION_NAMES, operationNamesFile } from './lib/operation-names.mjs'

for (const { path, text } of [...generatedDocuments(), { path: 'docs/rules.md', text: rulesAsMarkdown() }]) {
  mkdirSync(path.split('/').slice(0, -1).join('/'), { recursive: true })
  writeFileSync(path, text)
  console.log(path)
}

writeFileSync(OPERATION_NAMES, operationNamesFile())
console.log(OPERATION_NAMES)
