import { expect, it } from 'vitest'
import { assignFile } from '@/domains/casework/commands'
import { assignableFiles } from '@/domains/casework/assignment-queries'
import { endSubstitute, setSubstitute } from '@/domains/casework/substitute-commands'
import { myFamilies } from '@/domains/social-work/family-queries'
import { fileHead } from '@/domains/social-work/queries'
import { recordAbsence } from '@/domains/staff/commands/registers'
import { actorOfUser } from '@/platform/auth/session'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import { fileVersion } from '@tests/support/given/social-work'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const days = { from: '2026-03-16', until: '2026-03-20', reason: 'Urlop prowadzącej.' }

/** Somebody as they sign in on a day. */
async function on(userId: string, day: string) {
  const clock = frozenClock(`${day}T09:00:00+01:00`)
  const actor = await actorOfUser(userId, clock)
  if (!actor) throw new Error('nobody')
  return { actor, clock }
}

async function substituted() {
  const { fileId, personId } = await town.file()
  const leader = await town.call('director')
  const substitute = (await town.call('socialWorker', 'substitute')).actor
  const input = { fileId, version: await fileVersion(fileId), substituteId: substitute.id, ...days }
  return { fileId, personId, leader, substitute, input }
}

it('opens the file to the substitute on the days of the substitution, both included, and on no other', async () => {
  const { fileId, personId, leader, substitute, input } = await substituted()
  await setSubstitute.execute(leader, input)
  for (const day of ['2026-03-16', '2026-03-20']) {
    const head = await fileHead(await on(substitute.id, day), { fileId })
    expect(head).toMatchObject({ leads: true })
    expect(head.substitute).toMatch(/^zastępuje .+ \(16\.03\.2026 – 20\.03\.2026\)$/)
    expect((await myFamilies(await on(substitute.id, day), {})).rows.map(({ id }) => id)).toEqual([fileId])
  }
  for (const day of ['2026-03-15', '2026-03-21']) {
    await expect(fileHead(await on(substitute.id, day), { fileId })).rejects.toBeInstanceOf(Forbidden)
    expect((await myFamilies(await on(substitute.id, day), {})).rows).toEqual([])
  }
  const [entry] = await readDb().auditEntry.findMany({
    where: { command: 'casework.setSubstitute', subjectId: fileId },
  })
  expect(entry).toMatchObject({
    personId,
    summary: { substituteId: substitute.id, from: days.from, until: days.until },
  })
  expect(
    await readDb().notice.findMany({ where: { userId: substitute.id, subjectId: fileId } }),
  ).toMatchObject([{ kind: 'substituteNamed' }])
})

it('is seen in the list of files and ended before its time: the file closes to the substitute at once', async () => {
  const { fileId, leader, substitute, input } = await substituted()
  await setSubstitute.execute(leader, input)
  const listed = async () => (await assignableFiles(leader, { substituted: true, pageSize: 100 })).rows
  expect((await listed()).find(({ id }) => id === fileId)?.substitute).toMatchObject({
    from: days.from,
    until: days.until,
  })
  await endSubstitute.execute(leader, { fileId, version: await fileVersion(fileId) })
  expect((await listed()).some(({ id }) => id === fileId)).toBe(false)
  await expect(fileHead(await on(substitute.id, '2026-03-17'), { fileId })).rejects.toBeInstanceOf(Forbidden)
  await expect(
    endSubstitute.execute(leader, { fileId, version: await fileVersion(fileId) }),
  ).rejects.toMatchObject({ refusals: [{ code: 'no-substitute' }] })
  const open = await readDb().notice.count({
    where: { userId: substitute.id, subjectId: fileId, readAt: null },
  })
  expect(open).toBe(0)
})

it('is refused to the lead, to whoever has no such position or is away, and to the worker of the other file (R-083)', async () => {
  const { leader, input } = await substituted()
  const codes = (changes: object) =>
    setSubstitute.execute(leader, { ...input, ...changes }).then(
      () => [],
      (error: { refusals?: { code: string }[] }) => error.refusals?.map(({ code }) => code),
    )
  const lead = (await town.call()).actor
  expect(await codes({ substituteId: lead.id })).toEqual(['substitute.samePerson'])
  const clerk = (await town.call('benefitsWorker')).actor
  expect(await codes({ substituteId: clerk.id })).toEqual(['wrong-position'])
  expect(await codes({ until: '2026-03-11', from: '2026-03-10' })).toEqual(['substitute.past'])
  const away = (await town.call('socialWorker', 'away')).actor
  await recordAbsence.execute(leader, {
    userId: away.id,
    substituteId: null,
    validFrom: '2026-03-20',
    validTo: '2026-03-27',
  })
  expect(await codes({ substituteId: away.id })).toEqual(['substitute.away'])
  const both = await town.actors().holding(['benefitsWorker', 'socialWorker'])
  const { personId, benefitsFileId } = await town.referred()
  await assignFile.execute(leader, {
    fileId: benefitsFileId,
    version: await fileVersion(benefitsFileId),
    leadId: both.id,
    reason: 'Do testu.',
  })
  const { socialWorkFile } = await import('@tests/support/given/social-work')
  const fileId = await socialWorkFile(await town.call(), personId)
  expect(await codes({ fileId, version: await fileVersion(fileId), substituteId: both.id })).toEqual([
    'substitute.otherFile',
  ])
})

it('is named by leaders of the team and the director only; the second of two is told, a new lead ends it', async () => {
  const { fileId, leader, input } = await substituted()
  for (const kind of ['socialWorker', 'benefitsWorker', 'administrator', 'informationWorker'] as const)
    await expect(setSubstitute.execute(await town.call(kind), input)).rejects.toBeInstanceOf(Forbidden)
  await setSubstitute.execute(leader, input)
  await expect(setSubstitute.execute(leader, input)).rejects.toBeInstanceOf(Stale)
  const next = (await town.call('socialWorker', 'next')).actor
  await assignFile.execute(leader, {
    fileId,
    version: await fileVersion(fileId),
    leadId: next.id,
    reason: 'Zmiana rejonu.',
  })
  expect(await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })).toMatchObject({
    leadId: next.id,
    substituteId: null,
    substituteFrom: null,
    substituteUntil: null,
  })
})
