import { readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { deskPermissions } from '@/domains/desk/permissions'
import { acceptReferral, recordClientRefused } from '@/domains/social-work/referral-commands'
import { referralsToAccept } from '@/domains/social-work/worklist-queries'
import { defineCommand } from '@/platform/command/execute'
import { readDb } from '@/platform/db/client'
import { MIGRATIONS } from '../../../scripts/lib/migrate.mjs'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const sql = readFileSync(`${MIGRATIONS}/20261126211500_end_referrals_of_ended_cases/migration.sql`, 'utf8')

/** As the command of an earlier version left it: the case ended, its referral untouched. */
async function endedAsBefore(proceedingId: string) {
  const end = defineCommand({
    name: 'test.endAsBefore',
    label: 'Zakończenie do próby',
    input: z.object({}),
    load: () => Promise.resolve({}),
    permission: deskPermissions.on('desk.notice.read'),
    run: ({ tx }) =>
      tx.proceeding.update({
        where: { id: proceedingId },
        data: { state: 'withdrawn', withdrawnReason: 'Klient cofnął wniosek.' },
        select: { id: true },
      }),
    audit: () => ({}),
  })
  await end.execute(await town.call('benefitsWorker'), {})
}

async function migrated() {
  const owner = new pg.Client({ connectionString: town.database().ownerUrl })
  await owner.connect()
  try {
    await owner.query(sql)
  } finally {
    await owner.end()
  }
}

const referral = (id: string) => readDb().referral.findUniqueOrThrow({ where: { id } })

it('ends what waited in cases that ended without a decision, once, and leaves the rest alone', async () => {
  const worker = await town.call('socialWorker')
  const [waiting, refused, living] = [await town.referred(), await town.referred(), await town.referred()]
  const accepted = { referralId: refused.referralId, version: 1, warningReason: null }
  await acceptReferral.execute(worker, accepted)
  await recordClientRefused.execute(worker, {
    referralId: refused.referralId,
    version: (await referral(refused.referralId)).version,
    note: 'Nie chce.',
    retryOn: '2026-03-26',
  })
  for (const { proceedingId } of [waiting, refused]) await endedAsBefore(proceedingId)
  await migrated()
  await migrated()

  expect(await referral(waiting.referralId)).toMatchObject({ state: 'pointless', version: 2 })
  expect(await referral(refused.referralId)).toMatchObject({ state: 'clientRefused' })
  expect(await referral(living.referralId)).toMatchObject({ state: 'issued', version: 1 })
  const listed = (await referralsToAccept(worker, {})).rows.map(({ id }) => id)
  expect(listed).toContain(living.referralId)
  expect(listed).not.toContain(waiting.referralId)
  const subject = { subjectId: waiting.referralId }
  const deed = { ...subject, command: 'benefits.endReferralOfEndedCase' }
  expect(await readDb().auditEntry.count({ where: deed })).toBe(1)
  const steps = { ...subject, transition: 'pointless', from: 'issued' }
  expect(await readDb().stateChange.count({ where: steps })).toBe(1)
  expect(await readDb().notice.count({ where: { ...subject, kind: 'referralIssued', readAt: null } })).toBe(0)
})
