import { expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { correctAction } from '@/domains/social-work/action-commands'
import { verifyTimeNorm } from '@/domains/social-work/time-norm-commands'
import { timeNorms, timeNormsExport, workTimes } from '@/domains/social-work/time-norm-queries'
import { localDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { saveDraft } from '@/platform/drafts'
import { Forbidden, InvalidInput, NotFound, Refused, Stale } from '@/platform/errors'
import { finishedInterview } from '@tests/support/given/benefit-deeds'
import { proceeding } from '@tests/support/given/benefits'
import { action, actionInput, terms } from '@tests/support/given/social-work'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const april = frozenClock('2026-04-10T09:00:00+02:00')
const reason = 'Pomiar w pilotażu.'

type Input = Parameters<typeof verifyTimeNorm.execute>[1]
const verify = async (changes: Partial<Input> = {}, kind: 'director' | 'administrator' = 'director') =>
  verifyTimeNorm.execute(await town.call(kind), {
    activity: 'TIME-8',
    version: 0,
    validFrom: '2026-03-12',
    minutes: 30,
    reason,
    ...changes,
  })
const lineOf = async (activity: string, clock = town.clock) => {
  const lines = await timeNorms(await town.call('deputyDirector', undefined, clock), {})
  return lines.find((line) => line.activity === activity)
}
const kindId = async (code: string) =>
  (await readDb().actionKind.findUniqueOrThrow({ where: { code }, select: { id: true } })).id

it('the director confirms and changes indicative times; versions stay, nobody else may (R-137)', async () => {
  expect(await lineOf('TIME-8')).toMatchObject({ minutes: 30, inForce: null, versions: [] })
  expect(await lineOf('TIME-1')).toMatchObject({ minutes: 180, actions: 0, median: null, how: 'bothEnds' })
  expect(await lineOf('TIME-6')).toMatchObject({ minutes: 180, actions: 0, how: 'bothEnds' })
  expect(await lineOf('TIME-7')).toMatchObject({ minutes: 30, actions: null, how: null })
  await expect(verify({}, 'administrator')).rejects.toBeInstanceOf(Forbidden)
  await expect(verify({ minutes: 4 })).rejects.toBeInstanceOf(InvalidInput)
  await expect(verify({ reason: ' ' })).rejects.toBeInstanceOf(InvalidInput)
  await expect(verify({ activity: 'TIME-9' })).rejects.toBeInstanceOf(InvalidInput)
  await expect(verify({ activity: '00000000-0000-4000-8000-000000000000' })).rejects.toBeInstanceOf(NotFound)
  await expect(verify({ validFrom: '2026-03-11' })).rejects.toBeInstanceOf(Refused)

  const both = await Promise.allSettled([verify(), verify()])
  const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(lost).toHaveLength(1)
  expect(lost[0]).toBeInstanceOf(Stale)
  await expect(verify({ version: 1 })).rejects.toMatchObject({ refusals: [{ code: 'time-norm.not-later' }] })
  await verify({ version: 1, validFrom: '2026-04-01', minutes: 40 })

  const today = await lineOf('TIME-8')
  expect(today).toMatchObject({ minutes: 30, inForce: { reason, validFrom: '2026-03-12' } })
  expect(today?.versions.map(({ minutes }) => minutes)).toEqual([40, 30])
  expect(today?.versions[0]?.verifiedBy).not.toBe('')
  expect(await lineOf('TIME-8', april)).toMatchObject({ minutes: 40, inForce: { validFrom: '2026-04-01' } })

  const entries = await readDb().auditEntry.findMany({ where: { command: 'socialWork.verifyTimeNorm' } })
  expect(entries.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ activity: 'TIME-8', minutes: 30, before: 30, confirmed: true }),
      expect.objectContaining({ activity: 'TIME-8', minutes: 40, before: 30, confirmed: false }),
    ]),
  )
  expect(JSON.stringify(entries.map(({ summary }) => summary))).not.toContain('pilotażu')
})

it('measured times and the workload follow the version of the day, without a client (R-137)', async () => {
  const { fileId } = await town.file()
  const call = await town.call()
  const id = await action(call, fileId, { kind: 'mediation', minutes: 20 })
  await action(call, fileId, { kind: 'mediation', minutes: 60 })
  await action(call, fileId, { kind: 'advocacy', minutes: 25 })
  const [mediating, advocacy] = [await kindId('mediation'), await kindId('advocacy')]
  await verify({ activity: mediating, validFrom: '2026-04-05', minutes: 75 })

  // a corrected entry counts once, with its corrected minutes
  const later = { ...call, clock: april }
  const { fileId: _file, ...fields } = actionInput(fileId, '2026-03-12', { kind: 'mediation', minutes: 40 })
  await correctAction.execute(later, { ...fields, actionId: id, version: 1, reason: 'Pomyłka.' })
  await action(later, fileId, { kind: 'mediation', minutes: 80 })

  expect(await lineOf(mediating, april)).toMatchObject({ minutes: 75, actions: 3, median: 60 })
  expect(await lineOf(advocacy, april)).toMatchObject({ inForce: null, actions: 1, median: 25 })
  const yearLater = frozenClock('2027-03-12T09:00:00+01:00')
  expect(await lineOf(mediating, yearLater)).toMatchObject({ actions: 1, median: 80 })

  const period = { from: localDate('2026-03-01'), to: localDate('2026-04-30') }
  const times = await workTimes(await town.call('teamLeader'), period)
  const general = async (day: string) =>
    (await lineOf('TIME-8', frozenClock(`${day}T09:00:00+01:00`)))?.minutes ?? 0
  expect(times.find(({ userId }) => userId === call.actor.id)).toEqual({
    userId: call.actor.id,
    actions: 4,
    recorded: 40 + 60 + 25 + 80,
    estimated: 3 * (await general('2026-03-12')) + 75,
  })
  await expect(workTimes(await town.call('benefitsWorker'), period)).rejects.toBeInstanceOf(Forbidden)
  await expect(timeNorms(await town.call('socialWorker'), {})).rejects.toBeInstanceOf(Forbidden)
  const exported = await timeNormsExport(await town.call('director'), {})
  expect(exported).toHaveLength(8 + 17)
  expect(JSON.stringify(exported)).not.toContain('Malarz')
})

it('what the program sees both ends of is measured when it ends on the day it began (R-137)', async () => {
  const worker = await town.call('benefitsWorker')
  const interviewed = async (until: string) => {
    const personId = await town.client()
    const { proceedingId } = await proceeding({ worker }, { personId, upTo: 'applied' })
    const { interviewId } = await benefits.startInterview.execute(worker, { proceedingId, part: 'one' })
    await finishedInterview({ ...worker, clock: frozenClock(until) }, interviewId)
  }
  expect(await lineOf('TIME-1')).toMatchObject({ actions: 0, median: null, how: 'bothEnds' })
  await interviewed('2026-03-12T11:15:00+01:00')
  await interviewed('2026-03-12T12:15:00+01:00')
  await interviewed('2026-03-13T08:15:00+01:00')
  expect(await lineOf('TIME-1')).toMatchObject({ minutes: 180, actions: 2, median: 150 })
  // a refusal from its draft to the hand-over for signing
  const { proceedingId } = await proceeding({ worker }, { personId: await town.client(), upTo: 'applied' })
  await benefits.recordInterviewRefusal.execute(worker, { proceedingId, reason: 'nie otworzył drzwi' })
  const { decisionId } = await benefits.draftDecision.execute(worker, {
    proceedingId,
    kind: 'refuse',
    grounds: ['interviewRefused'],
  })
  const handingOver = { ...worker, clock: frozenClock('2026-03-12T09:40:00+01:00') }
  await benefits.submitForSignature.execute(handingOver, { decisionId, version: 1 })
  expect(await lineOf('TIME-4')).toMatchObject({ minutes: 30, actions: 1, median: 25 })
  // first terms from their first kept word to the agreement; without a kept word, or overnight, there is nothing to measure
  const call = await town.call()
  const agreed = async (begun: string | null) => {
    const { fileId } = await town.file()
    if (begun !== null)
      for (const at of [begun, '2026-03-12T09:10:00+01:00'])
        await saveDraft(call.actor, 'social-work.terms', fileId, { goals: 'Praca.' }, new Date(at))
    await terms(call, fileId)
  }
  await agreed('2026-03-12T07:15:00+01:00')
  await agreed('2026-03-11T15:00:00+01:00')
  await agreed(null)
  expect(await lineOf('TIME-6')).toMatchObject({ minutes: 180, actions: 1, median: 120 })
  expect(await lineOf('TIME-1', frozenClock('2027-03-13T09:00:00+01:00'))).toMatchObject({ actions: 0 })
})
