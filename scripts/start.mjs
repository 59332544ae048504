// npm start, npm run dev (--dev), and the container (--production).
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
const { launch } = await import('./lib/launcher.mjs')

const MODES = new Map([
  [undefined, 'start'],
  ['--dev', 'dev'],
  ['--production', 'production'],
])

await runMain(() => {
  const mode = MODES.get(process.argv[2])
  if (!mode)
    throw new Failure('Polecenie nie ma opcji: npm start albo npm run dev. Port zmienisz przez zmienną PORT.')
  return launch(mode)
})
process.exit()
