import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import pg from 'pg'
import { expect, it } from 'vitest'
import { readDb } from '@/platform/db/client'
import { brokenSeal } from '@/platform/jobs/housekeeping'
import { typescriptArgs } from '../../../scripts/lib/processes.mjs'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const patience = { timeout: 90_000, interval: 50 }

/** Entries under a seal; one sealed twice would be counted twice. */
const sealed = async () =>
  Number((await readDb().auditSeal.aggregate({ _sum: { entries: true } }))._sum.entries ?? 0)

const worker = (): ChildProcess =>
  spawn(process.execPath, typescriptArgs('src/platform/jobs/worker.ts'), {
    env: process.env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

it('a worker killed in the middle of sealing leaves no half of a seal; started again, it seals everything once', async () => {
  await town.file()
  const owner = new pg.Client({ connectionString: town.database().ownerUrl })
  const holder = new pg.Client({ connectionString: town.database().ownerUrl })
  await Promise.all([owner.connect(), holder.connect()])
  // what the clock of the queue does every minute
  const due = () => owner.query(`SELECT graphile_worker.add_job('sealAudit', max_attempts => 1)`)
  const standing = async () =>
    (
      await owner.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    ).rows.map(({ pid }) => pid)
  const started: ChildProcess[] = []
  try {
    // the log is held, so the job stands in the middle of its work: it has begun, and cannot end
    await holder.query('BEGIN')
    await holder.query('LOCK TABLE audit_entry IN ROW EXCLUSIVE MODE')
    await due()
    const killed = worker()
    started.push(killed)
    await expect.poll(async () => (await standing()).length, patience).toBeGreaterThan(0)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    await holder.query('ROLLBACK')
    await expect.poll(standing, patience).toEqual([])
    // PostgreSQL may still end the one statement whose asker is gone: then all of it is there, otherwise nothing
    expect(await brokenSeal()).toBeNull()

    await town.file()
    const written = (await readDb().auditEntry.count()) + (await readDb().accessLog.count())
    await due()
    const again = worker()
    started.push(again)
    await expect.poll(sealed, patience).toBe(written)
    expect(await brokenSeal()).toBeNull()
    again.kill('SIGTERM')
    await once(again, 'exit')
    expect(await sealed()).toBe(written)
  } finally {
    for (const process of started) process.kill('SIGKILL')
    await Promise.all([owner.end(), holder.end()])
  }
})
