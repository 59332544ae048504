// Makes a backup every night at BACKUP_AT into BACKUP_DIR and keeps the newest BACKUP_KEEP (the container `backup`).
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { readdirSync, rmSync } = await import('node:fs')
const path = await import('node:path')
const { Failure, runMain, sentenceFor } = await import('./lib/failure.mjs')
const { backup } = await import('./lib/backup.mjs')
const { backupName, nextBackup, outdated } = await import('./lib/backup-schedule.mjs')
const { filesDir } = await import('./lib/settings.mjs')
const { say } = await import('./lib/steps.mjs')

const folder = process.env.BACKUP_DIR ?? '/backup'
const hour = process.env.BACKUP_AT ?? '02:30'
const keep = Number(process.env.BACKUP_KEEP ?? '14')

async function backupNow() {
  const file = path.join(folder, backupName(new Date()))
  try {
    const { rows, files } = await backup({
      ownerUrl: process.env.DATABASE_URL,
      filesDir: filesDir(),
      file,
      force: true,
    })
    for (const name of outdated(readdirSync(folder), keep)) rmSync(path.join(folder, name))
    say(`✓ ${new Date().toISOString()} ${file}: wiersze ${rows}, pliki ${files}`)
  } catch (error) {
    // the older backups stay; the next night tries again
    process.stderr.write(`✗ ${new Date().toISOString()} kopia nie powstała: ${sentenceFor(error)}\n`)
  }
}

await runMain(async () => {
  if (!process.env.DATABASE_URL) throw new Failure('Brakuje zmiennej DATABASE_URL.')
  if (!Number.isInteger(keep) || keep < 1) throw new Failure('BACKUP_KEEP musi być liczbą co najmniej 1.')
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
  for (;;) {
    const at = nextBackup(new Date(), hour)
    say(`Następna kopia: ${at.toISOString()}`)
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()))
    await backupNow()
  }
})
process.exit()
