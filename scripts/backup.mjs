// npm run backup -- FILE [--force]
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { Failure, runMain } = await import('./lib/failure.mjs')
await runMain(async () => {
  const force = process.argv.includes('--force')
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
  if (!file) throw new Failure('Podaj nazwę pliku kopii: npm run backup -- kopia.tar.gz')
  const { ensureDependencies } = await import('./lib/dependencies.mjs')
  await ensureDependencies()
  const { filesDir } = await import('./lib/settings.mjs')
  const { say, step } = await import('./lib/steps.mjs')
  const { withServer } = await import('./lib/with-server.mjs')
  const { backup } = await import('./lib/backup.mjs')
  await withServer(async (server) => {
    const done = await step(`Zapisuję kopię do ${file}`, (progress) =>
      backup({ ownerUrl: server.ownerUrl, filesDir: filesDir(), file, force, progress }),
    )
    const number = (value) => value.toLocaleString('pl-PL')
    say(
      `Tabele: ${done.tables}, wiersze: ${number(done.rows)}, pliki: ${number(done.files)}, rozmiar: ${number(Math.ceil(done.bytes / 1024))} kB.`,
    )
  })
})
process.exit()
