// npm run generate:city -- --persons N [--seed S]: adds a generated town to the training copy npm start works on.
import { parseArgs } from 'node:util'
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')

function options() {
  try {
    const { values } = parseArgs({
      options: { persons: { type: 'string' }, seed: { type: 'string', default: '1' } },
    })
    if (!values.persons) throw new Failure('Podaj liczbę osób: npm run generate:city -- --persons 12000')
    return { persons: Number(values.persons), seed: Number(values.seed) }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('Polecenie ma postać: npm run generate:city -- --persons 12000 [--seed 1]', {
      cause: error,
    })
  }
}

await runMain(async () => {
  const wanted = options()
  const { filesDir } = await import('./lib/settings.mjs')
  const { say } = await import('./lib/steps.mjs')
  const { withServer } = await import('./lib/with-server.mjs')
  const { makeTown, warsawToday } = await import('./city/make-town.mjs')
  await withServer(async (server) => {
    const made = await makeTown({
      ownerUrl: server.ownerUrl,
      filesDir: filesDir(),
      today: warsawToday(),
      ...wanted,
    })
    const number = (value) => value.toLocaleString('pl-PL')
    for (const [batch, rows] of Object.entries(made.rows)) say(`  ${batch}: ${number(rows)}`)
    say(
      `Konta wygenerowanego ośrodka: ${number(made.accounts)}, np. miasto.swiadczenia001, miasto.socjalny001, miasto.dyrektor.`,
    )
    say('Hasło jak kont pokazowych.')
  })
})
process.exit()
