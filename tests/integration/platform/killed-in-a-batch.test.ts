import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { expect, it } from 'vitest'
import { assignFiles } from '@/domains/casework/commands'
import { readDb } from '@/platform/db/client'
import { brokenSeal, sealAudit } from '@/platform/jobs/housekeeping'
import { fileVersion } from '@tests/support/given/social-work'
import { typescriptArgs } from '../../../scripts/lib/processes.mjs'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const reason = 'Podział pracy po odejściu pracownika.'

type Waiting = { pid: number }

/** The connections of the application that stand before the lock which is held: they are in the middle. */
const standing = async (watcher: pg.Client) =>
  (
    await watcher.query<Waiting>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
  ).rows

const alive = async (watcher: pg.Client, pid: number | undefined) =>
  (await watcher.query('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid])).rowCount

const patience = { timeout: 90_000, interval: 50 }

it('a server killed in the middle of a batch keeps what it had acknowledged, leaves no half of it, and the batch is done again once', async () => {
  const leader = await town.call('director')
  const next = (await town.call('socialWorker', 'next')).actor
  const last = (await town.call('socialWorker', 'last')).actor
  const fileIds: string[] = []
  for (let i = 0; i < 4; i += 1) fileIds.push((await town.file()).fileId)
  const [firstId = '', , , heldId = ''] = fileIds
  const first = { fileId: firstId, version: await fileVersion(firstId), leadId: next.id, reason }
  const files: { fileId: string; version: number }[] = []
  for (const fileId of fileIds)
    files.push({ fileId, version: (await fileVersion(fileId)) + (fileId === firstId ? 1 : 0) })
  const idempotencyKey = randomUUID()
  const batch = { files, leadId: last.id, reason }

  const holder = new pg.Client({ connectionString: town.database().ownerUrl })
  const watcher = new pg.Client({ connectionString: town.database().ownerUrl })
  await Promise.all([holder.connect(), watcher.connect()])
  try {
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM case_file WHERE id = $1 FOR UPDATE', [heldId])
    const task = {
      at: leader.clock.now().toISOString(),
      leaderId: leader.actor.id,
      idempotencyKey,
      first,
      batch,
    }
    const child = spawn(process.execPath, typescriptArgs('tests/support/batch-to-kill.ts'), {
      env: { ...process.env, BATCH_TO_KILL: JSON.stringify(task) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (text) => (said += String(text)))
    await expect
      .poll(() => (child.exitCode === null ? said : 'the process ended'), patience)
      .toBe('acknowledged\n')
    await expect.poll(() => standing(watcher), patience).toHaveLength(1)
    const [connection] = await standing(watcher)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await holder.query('ROLLBACK')
    await expect.poll(() => alive(watcher, connection?.pid), patience).toBe(0)
    expect(said).toBe('acknowledged\n')
  } finally {
    await Promise.all([holder.end(), watcher.end()])
  }

  const leads = async () =>
    (
      await readDb().caseFile.findMany({ where: { id: { in: fileIds } }, select: { id: true, leadId: true } })
    ).filter(({ leadId }) => leadId === last.id).length
  expect(await readDb().caseFile.findUniqueOrThrow({ where: { id: firstId } })).toMatchObject({
    leadId: next.id,
  })
  expect(
    await readDb().auditEntry.count({ where: { command: 'casework.assignFile', subjectId: firstId } }),
  ).toBe(1)
  expect(await leads()).toBe(0)
  expect(await readDb().auditEntry.count({ where: { command: 'casework.assignFiles' } })).toBe(0)
  expect(await readDb().notice.count({ where: { userId: last.id } })).toBe(0)

  // the browser sends the same form again, twice even: the key of the killed one is free, and it is done once
  const again = { ...leader, idempotencyKey }
  expect(await assignFiles.execute(again, batch)).toEqual({ assigned: 4 })
  expect(await assignFiles.execute(again, batch)).toEqual({ assigned: 4 })
  expect(await leads()).toBe(4)
  expect(await readDb().auditEntry.count({ where: { command: 'casework.assignFiles' } })).toBe(1)
  expect(await readDb().fileAssignment.count({ where: { userId: last.id } })).toBe(4)
  expect(await sealAudit()).toBeGreaterThan(0)
  expect(await brokenSeal()).toBeNull()
})
