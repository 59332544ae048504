import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { GET as health } from '@/app/api/health/route'
import { saveTeam } from '@/domains/staff/commands/structure'
import { structure } from '@/domains/staff/structure-queries'
import { frozenClock } from '@/platform/clock'
import { clients, disconnect, readDb } from '@/platform/db/client'
import { discardSentDraft, loadDraft, saveDraft } from '@/platform/drafts'
import { forgetEnv } from '@/platform/env'
import { asResult } from '@/platform/web/server-action'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { wireTo, type Wire } from '@tests/support/wire'

const application = applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors
let wire: Wire

beforeAll(async () => {
  wire = await wireTo(application.database().appUrl)
  process.env.APP_DATABASE_URL = wire.url
  forgetEnv()
  actors = await testActors(clock)
})
afterAll(async () => {
  await disconnect()
  await wire.close()
})

const call = () => ({ actor: actors.founder, clock })
const save = (name: string) => saveTeam.execute(call(), { name, symbol: 'PB' })
const answerOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => asResult(error, 'test'),
  )

it('a database that is gone for a while is a fault with a number, nothing is half saved, and the application comes back by itself', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await save('Zespół przed awarią')
  expect((await health()).status).toBe(200)

  wire.cut()
  const asked = await Promise.all([answerOf(structure(call(), {})), answerOf(save('Zespół w czasie awarii'))])
  for (const answer of asked)
    expect(answer).toMatchObject({ kind: 'failure', logId: expect.stringMatching(/^[0-9a-f]{8}$/) as string })
  expect((await health()).status).toBe(503)
  expect(wire.turnedAway()).toBeGreaterThan(0)
  const lines = logged.mock.calls.flat().join('\n')
  logged.mockRestore()
  expect(lines).not.toMatch(/Zespół w czasie|postgresql:\/\//)

  wire.mend()
  expect((await health()).status).toBe(200)
  await save('Zespół po awarii')
  const names = (await readDb().team.findMany({ where: { symbol: 'PB' } })).map(({ name }) => name)
  expect(names.sort()).toEqual(['Zespół po awarii', 'Zespół przed awarią'])
})

it('a command cut off in its middle is rolled back; the next one finds a whole connection', async () => {
  const before = await readDb().team.count()
  const cutOff = clients().write.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.audit_entry_id', gen_random_uuid()::text, true)`
    await tx.team.create({ data: { name: 'Zespół przerwany', symbol: 'PX', createdBy: actors.founder.id } })
    wire.cut()
    await tx.team.count()
  })
  await expect(cutOff).rejects.toThrow()
  wire.mend()
  expect(await readDb().team.count()).toBe(before)
  await save('Zespół następny')
  expect(await readDb().team.count()).toBe(before + 1)
})

it('what was sent is done although the database went before its draft could go', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const place = { form: 'test.form', subject: 'zespół' }
  const kept = () => loadDraft(actors.founder, place.form, place.subject)
  await saveDraft(actors.founder, place.form, place.subject, { name: 'Zespół wysłany' }, clock.now())
  wire.cut()
  await discardSentDraft(actors.founder, place)
  wire.mend()
  const lines = logged.mock.calls.flat().join('\n')
  logged.mockRestore()
  expect(lines).toContain('"where":"draft"')
  expect(lines).not.toContain('Zespół wysłany')
  expect(await kept()).not.toBeNull()
  await discardSentDraft(actors.founder, place)
  expect(await kept()).toBeNull()
})
