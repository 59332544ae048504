// npm test [-- stage…]: every stage in order, ending with the plain line `N passed, N failed, N skipped`.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runMain } = await import('./lib/failure.mjs')
const { runTests } = await import('./lib/test-run.mjs')
await runMain(async () => {
  const failed = await runTests(process.argv.slice(2).filter((argument) => !argument.startsWith('-')))
  process.exitCode = failed ? 1 : 0
})
process.exit()
