import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveTeam } from '@/domains/staff/commands/structure'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const submit = (idempotencyKey: string, name: string) =>
  saveTeam.execute({ actor: actors.founder, clock, idempotencyKey }, { name, symbol: 'ZZ' })
const teams = (name: string) => readDb().team.count({ where: { name } })
const entries = (subjectId: string) => readDb().auditEntry.count({ where: { subjectId } })

describe('a submission with its key', () => {
  it('sent again has one effect and gives the first answer', async () => {
    const key = randomUUID()
    const first = await submit(key, 'Dwa razy po kolei')
    expect(await submit(key, 'Dwa razy po kolei')).toEqual(first)
    expect(await teams('Dwa razy po kolei')).toBe(1)
    expect(await entries(first.id)).toBe(1)
  })

  it('sent ten times at once has one effect and one answer', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(key, 'Dziesięć razy naraz')))
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
    expect(await teams('Dziesięć razy naraz')).toBe(1)
    expect(await entries(answers[0]?.id ?? '')).toBe(1)
  })

  it('cannot be used for other content', async () => {
    const key = randomUUID()
    await submit(key, 'Treść pierwsza')
    await expect(submit(key, 'Treść druga')).rejects.toThrow(Refused)
    expect(await teams('Treść druga')).toBe(0)
  })

  it('cannot be used by somebody else', async () => {
    const key = randomUUID()
    await submit(key, 'Cudzy klucz')
    const actor = await actors.administrator()
    const attempt = saveTeam.execute(
      { actor, clock, idempotencyKey: key },
      { name: 'Cudzy klucz', symbol: 'ZZ' },
    )
    await expect(attempt).rejects.toThrow(Refused)
  })

  it('that was refused can be mended and sent again with the same key', async () => {
    const key = randomUUID()
    await submit(randomUUID(), 'Zajęta nazwa')
    await expect(submit(key, 'Zajęta nazwa')).rejects.toThrow(Refused)
    await submit(key, 'Wolna nazwa')
    expect(await teams('Wolna nazwa')).toBe(1)
  })

  it('keeps no content in plain text', async () => {
    const key = randomUUID()
    await submit(key, 'Poufna nazwa')
    const kept = await readDb().idempotencyKey.findUniqueOrThrow({ where: { key } })
    expect(JSON.stringify(kept)).not.toContain('Poufna')
  })
})
