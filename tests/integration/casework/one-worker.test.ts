import { expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import { applicationStart } from '@/domains/benefits/opening-queries'
import { setSubstitute } from '@/domains/casework/substitute-commands'
import { routingFor } from '@/domains/intake/registration-queries'
import { closeFile, reopenFile } from '@/domains/social-work/file-commands'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { person } from '@tests/support/given/clients'
import { fileVersion, socialWorkFile } from '@tests/support/given/social-work'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()

/** A client with two files and two workers, and somebody who holds both positions. */
async function twoFiles() {
  const { personId, benefitsFileId } = await town.referred()
  const socialWorkFileId = await socialWorkFile(await town.call(), personId)
  const both = await town.actors().holding(['benefitsWorker', 'socialWorker'])
  return { personId, benefitsFileId, socialWorkFileId, both, leader: await town.call('director') }
}

const assigned = async (call: Parameters<typeof assignFile.execute>[0], fileId: string, leadId: string) =>
  assignFile
    .execute(call, { fileId, version: await fileVersion(fileId), leadId, reason: 'Podział pracy.' })
    .then(
      () => 'assigned',
      (error: { refusals?: { code: string }[] }) => error.refusals?.map(({ code }) => code).join() ?? error,
    )

it('whoever stands in in one file is not given the other while the substitution lasts or is to come (R-083)', async () => {
  const { benefitsFileId, socialWorkFileId, both, leader } = await twoFiles()
  await setSubstitute.execute(leader, {
    fileId: socialWorkFileId,
    version: await fileVersion(socialWorkFileId),
    substituteId: both.id,
    from: '2026-03-16',
    until: '2026-03-20',
    reason: 'Urlop prowadzącej.',
  })
  expect(await assigned(leader, benefitsFileId, both.id)).toBe('same-worker')
  const lastDay = { ...leader, clock: frozenClock('2026-03-20T09:00:00+01:00') }
  expect(await assigned(lastDay, benefitsFileId, both.id)).toBe('same-worker')
  const after = { ...leader, clock: frozenClock('2026-03-21T09:00:00+01:00') }
  expect(await assigned(after, benefitsFileId, both.id)).toBe('assigned')
})

it('social work is not taken up again by whoever stands in in the benefits file (R-083)', async () => {
  const { benefitsFileId, socialWorkFileId, both, leader } = await twoFiles()
  expect(await assigned(leader, socialWorkFileId, both.id)).toBe('assigned')
  const lead = { ...leader, actor: both }
  await closeFile.execute(lead, {
    fileId: socialWorkFileId,
    version: await fileVersion(socialWorkFileId),
    reason: 'withdrawal',
    clientStatement: null,
    workerStatement: null,
    missingReason: 'Klient wycofał się z kontaktu.',
    supportNetwork: null,
    warningReason: 'Nieznana.',
  })
  await setSubstitute.execute(leader, {
    fileId: benefitsFileId,
    version: await fileVersion(benefitsFileId),
    substituteId: both.id,
    from: '2026-03-12',
    until: '2026-03-13',
    reason: 'Urlop.',
  })
  const reopened = reopenFile.execute(lead, {
    fileId: socialWorkFileId,
    version: await fileVersion(socialWorkFileId),
    reason: 'Klient wrócił.',
    warningReason: null,
  })
  await expect(reopened).rejects.toMatchObject({ refusals: [{ code: 'same-worker' }] })
})

it('whoever runs or stands in in the other file is offered nowhere where a file gets its worker (R-083)', async () => {
  const { personId, socialWorkFileId, both, leader } = await twoFiles()
  const counter = await town.call('informationWorker')
  const leaderOfBenefits = await town.call('teamLeader')
  const offered = async (id: string | null) => [
    (await routingFor(counter, { personId: id })).benefits.map(({ userId }) => userId),
    (await applicationStart(leaderOfBenefits, { personId: id ?? personId })).leads.map(
      ({ userId }) => userId,
    ),
  ]
  expect(await offered(personId)).toEqual([
    expect.arrayContaining([both.id]),
    expect.arrayContaining([both.id]),
  ])
  await setSubstitute.execute(leader, {
    fileId: socialWorkFileId,
    version: await fileVersion(socialWorkFileId),
    substituteId: both.id,
    from: '2026-03-16',
    until: '2026-03-20',
    reason: 'Urlop prowadzącej.',
  })
  for (const userIds of await offered(personId)) expect(userIds).not.toContain(both.id)
  expect((await routingFor(counter, { personId: null })).benefits.map(({ userId }) => userId)).toContain(
    both.id,
  )
  const another = person(counter, { firstName: 'Ewa', lastName: 'Bezpracy' })
  expect((await offered(await another))[0]).toContain(both.id)
})

it('two leaders at one moment do not give both files to one person (R-083)', async () => {
  const { personId, benefitsFileId, socialWorkFileId, both, leader } = await twoFiles()
  const other = await town.call('deputyDirector')
  const answers = await Promise.all([
    assigned(leader, benefitsFileId, both.id),
    assigned(other, socialWorkFileId, both.id),
  ])
  expect(answers.sort()).toEqual(['assigned', 'same-worker'])
  expect(await readDb().caseFile.count({ where: { personId, leadId: both.id } })).toBe(1)
})
