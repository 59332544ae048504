// npm test [-- stage…]: every stage in order, ending with the plain line `N passed, N failed, N skipped`.
import { parseArgs } from 'node:util'
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
const { runTests } = await import('./lib/test-run.mjs')

function chosenStages() {
  try {
    return parseArgs({ allowPositionals: true }).positionals
  } catch (error) {
    throw new Failure('Polecenie ma postać: npm test [-- etap…], na przykład npm test -- types unit.', {
      cause: error,
    })
  }
}

await runMain(async () => {
  const failed = await runTests(chosenStages())
  process.exitCode = failed ? 1 : 0
})
process.exit()
