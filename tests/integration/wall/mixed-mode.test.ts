import { beforeAll, describe, expect, it } from 'vitest'
import { proceedingList } from '@/domains/benefits/queries'
import { assignFile } from '@/domains/casework/commands'
import { certificatesPassed } from '@/domains/social-work/door-queries'
import { fileHead } from '@/domains/social-work/queries'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { certificate, fileVersion, socialWorkFile } from '@tests/support/given/social-work'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const known: { actors?: Actors; both?: Actor } = {}

beforeAll(async () => {
  known.actors = await testActors(clock, { mixedMode: true })
  known.both = await known.actors.holding(['benefitsWorker', 'socialWorker'])
})

const both = () => {
  if (!known.both || !known.actors) throw new Error('nobody yet')
  return { call: { actor: known.both, clock }, actors: known.actors }
}

describe('"tryb mieszany"', () => {
  it('lets one worker lead both files of a client, and says so on the file', async () => {
    const { call, actors } = both()
    const registrar = { actor: await actors.informationWorker(), clock }
    const personId = await person(registrar, { firstName: 'Jan', lastName: 'Mieszany' })
    const { fileIds } = await contact(registrar, {
      personId,
      benefitsLeadId: call.actor.id,
      overrideReason: 'Mały ośrodek.',
    })
    const fileId = await socialWorkFile(call, personId)
    const leads = await readDb().caseFile.findMany({ where: { personId }, select: { leadId: true } })
    expect(leads).toEqual([{ leadId: call.actor.id }, { leadId: call.actor.id }])
    expect(fileIds).toHaveLength(1)
    expect(await fileHead(call, { fileId })).toMatchObject({ mixedMode: true, leads: true })
    await certificate(call, fileId, { kind: 'resources' })
    expect(await certificatesPassed(call, { personId })).toHaveLength(1)
    expect(await proceedingList(call, {})).toMatchObject({ total: 0 })
  })

  it('opens nothing to those who lead neither file', async () => {
    const { call, actors } = both()
    const registrar = { actor: await actors.informationWorker(), clock }
    const personId = await person(registrar, { firstName: 'Ewa', lastName: 'Obca' })
    const fileId = await socialWorkFile(call, personId)
    const benefitsWorker = { actor: await actors.benefitsWorker({ name: 'other' }), clock }
    await expect(fileHead(benefitsWorker, { fileId })).rejects.toBeInstanceOf(Forbidden)
  })

  it('switched off again stops the next assignment to one person', async () => {
    const { call, actors } = both()
    const registrar = { actor: await actors.informationWorker(), clock }
    const other = await actors.socialWorker({ name: 'other' })
    const personId = await person(registrar, { firstName: 'Adam', lastName: 'Rozdzielony' })
    await contact(registrar, { personId, benefitsLeadId: call.actor.id, overrideReason: 'Mały ośrodek.' })
    const fileId = await socialWorkFile({ actor: other, clock }, personId)
    const { saveParameters } = await import('@/domains/staff/commands/centre')
    const centre = await readDb().centre.findFirstOrThrow()
    await saveParameters.execute({ actor: actors.founder, clock }, { ...centre, mixedMode: false })
    const assigned = assignFile.execute(
      { actor: await actors.director(), clock },
      { fileId, version: await fileVersion(fileId), leadId: call.actor.id, reason: 'Zastępstwo' },
    )
    await expect(assigned).rejects.toBeInstanceOf(Refused)
  })
})
