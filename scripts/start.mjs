// npm start, npm run dev (--dev), and the container (--production).
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runMain } = await import('./lib/failure.mjs')
const { launch } = await import('./lib/launcher.mjs')
const option = process.argv[2]
const mode = option === '--dev' ? 'dev' : option === '--production' ? 'production' : 'start'
await runMain(() => launch(mode))
process.exit()
