// npm run restore -- FILE [--force]
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
await runMain(async () => {
  const force = process.argv.includes('--force')
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  if (!file) throw new Failure('Podaj nazwę pliku kopii: npm run restore -- kopia.tar.gz')
  const { ensureDependencies } = await import('./lib/dependencies.mjs')
  await ensureDependencies()
  const { filesDir } = await import('./lib/settings.mjs')
  const { say, step } = await import('./lib/steps.mjs')
  const { upgradeSchema } = await import('./lib/prepare-database.mjs')
  const { withServer } = await import('./lib/with-server.mjs')
  const { restore } = await import('./lib/restore.mjs')
  await withServer(async (server) => {
    const done = await step(`Odtwarzam kopię ${file}`, (progress) =>
      restore({
        ownerUrl: server.ownerUrl,
        filesDir: filesDir(),
        file,
        force,
        upgrade: upgradeSchema,
        progress,
      }),
    )
    const number = (value) => value.toLocaleString('pl-PL')
    const madeAt = new Date(done.madeAt).toLocaleString('pl-PL', { timeZone: 'Europe/Warsaw' })
    say(
      `Stan z ${madeAt}. Tabele: ${done.tables}, wiersze: ${number(done.rows)}, pliki: ${number(done.files)}. Liczby i łańcuch audytu zgadzają się.`,
    )
  })
})
process.exit()
