// Generates the database client and builds the application; npm start does it by itself, an image needs it beforehand.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runMain } = await import('./lib/failure.mjs')
const { buildApplication, generateClient } = await import('./lib/build.mjs')
const { step } = await import('./lib/steps.mjs')
await runMain(async () => {
  await step('Generuję klienta bazy danych', generateClient)
  const distDir = process.env.NEXT_DIST_DIR ?? '.next'
  await step('Buduję aplikację', (progress) => buildApplication({ distDir, progress }))
})
process.exit()
