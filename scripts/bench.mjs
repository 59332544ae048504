// npm run bench [-- --persons 12000,120000 --seconds 60 --write --fresh --no-start]: measures the application over generated towns.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
const { ensureDependencies } = await import('./lib/dependencies.mjs')

const USAGE =
  'Polecenie ma postać: npm run bench [-- --persons 12000,120000 --seconds 60 --write --fresh --no-start].'
const RESULTS = /(<!-- results -->\n)[\s\S]*?(<!-- end of results -->)/

function options() {
  try {
    const { values } = parseArgs({
      options: {
        persons: { type: 'string', default: '12000,120000' },
        seconds: { type: 'string', default: '60' },
        write: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        'no-start': { type: 'boolean', default: false },
      },
    })
    const persons = values.persons.split(',').map(Number)
    const seconds = Number(values.seconds)
    if (!persons.every(Number.isInteger) || !(seconds >= 4)) throw new Failure(USAGE)
    return { ...values, persons: persons.sort((a, b) => a - b), seconds, start: !values['no-start'] }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(USAGE, { cause: error })
  }
}

await runMain(async () => {
  const wanted = options()
  await ensureDependencies()
  const { benchmark } = await import('./bench/benchmark.mjs')
  const { ROOT } = await import('./lib/paths.mjs')
  const report = await benchmark(wanted)
  process.stdout.write(`\n${report}\n`)
  if (!wanted.write) return
  const file = path.join(ROOT, 'docs', 'performance.md')
  const kept = readFileSync(file, 'utf8')
  if (!RESULTS.test(kept)) throw new Failure('W docs/performance.md nie ma miejsca na wyniki.')
  const written = kept.replace(RESULTS, (_, before, after) => `${before}\n${report}\n\n${after}`)
  const prettier = await import('prettier')
  writeFileSync(
    file,
    await prettier.format(written, { ...(await prettier.resolveConfig(file)), filepath: file }),
  )
})
process.exit()
