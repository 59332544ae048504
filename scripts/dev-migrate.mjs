// npm run db:migrate -- verb_noun: writes the migration that turns the present migrations into the present models.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
const { isMigrationName } = await import('./lib/sql-script.mjs')
await runMain(async () => {
  const name = process.argv[2] ?? ''
  if (!isMigrationName(name))
    throw new Failure('Podaj nazwę migracji jako czasownik_rzeczownik: npm run db:migrate -- add_call_back')
  const { ensureDependencies } = await import('./lib/dependencies.mjs')
  await ensureDependencies()
  const { writeMigration } = await import('./lib/write-migration.mjs')
  await writeMigration(name)
})
process.exit()
