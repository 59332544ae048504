import { readdirSync } from 'node:fs'
import type { z } from 'zod'
import { beforeAll, describe, expect, it } from 'vitest'
import { frozenClock } from '@/platform/clock'
import { parseInput } from '@/platform/command/execute'
import { readDb } from '@/platform/db/client'
import { discardSentDraft, loadDraft, saveDraft } from '@/platform/drafts'
import { Forbidden, InvalidInput, NotFound, Refused, Stale } from '@/platform/errors'
import { applicationUnderTest } from '@tests/support/application'
import { declaredIn } from '../wall/declared'
import { farFrom, leavesOf, neverTaken, sample, veryLong, withAt } from './bad-values'
import { smallTown, type Town } from './town'

applicationUnderTest()

type Declared = { readonly name: string; readonly input: z.ZodType }
type Ask = (call: Town['call'], input: unknown) => Promise<unknown>

const domains = readdirSync('src/domains', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
/** Benefits, social work, packages, services and contracts have their own tests of bad input beside their rules. */
const sentIn = ['casework', 'clients', 'desk', 'intake', 'staff', 'structure']

let commands: readonly Declared[]
let queries: readonly Declared[]
let town: Town

beforeAll(async () => {
  const all = await declaredIn(domains)
  commands = [...all.commands.values()] as unknown as Declared[]
  queries = [...all.queries.values()] as unknown as Declared[]
  town = await smallTown(frozenClock('2026-03-12T09:00:00+01:00'))
})

const written = ({ fieldErrors, formErrors }: InvalidInput) => [
  ...Object.values(fieldErrors).flat(),
  ...formErrors,
]
const isOurs = (sentence: string) =>
  /^\p{Lu}.*\.$/u.test(sentence) && !/\b(expected|received|invalid)\b/i.test(sentence)

/** What is wrong with how an input is told from a good one; nothing when it is refused in our words. */
function wrongAnswer(input: z.ZodType, value: unknown): string | null {
  try {
    parseInput(input, value)
    return 'taken'
  } catch (error) {
    if (!(error instanceof InvalidInput)) return `fault ${String(error)}`
    const foreign = written(error).find((sentence) => !isOurs(sentence))
    return foreign === undefined ? null : `says “${foreign}”`
  }
}

/** How a wrong value in each place of an input is answered where it should have been refused. */
function wrongAnswers({ name, input }: Declared, values: readonly unknown[]): string[] {
  const good = sample(input, town.named)
  return leavesOf(good).flatMap(({ path }) =>
    values.flatMap((value) => {
      const answer = wrongAnswer(input, withAt(good, path, value))
      return answer === null ? [] : [`${name} ${path.join('.')}: ${String(value).slice(0, 20)} ${answer}`]
    }),
  )
}

describe('what no field takes', () => {
  it('is refused at its field in Polish by every command, wherever it stands', () => {
    expect(commands.length).toBeGreaterThan(200)
    expect(commands.flatMap((command) => wrongAnswers(command, neverTaken))).toEqual([])
  })

  it('nor is a text without an end; only content of files is longer', () => {
    const endless = commands.flatMap((command) => wrongAnswers(command, [veryLong]))
    expect(endless.filter((line) => !/content: /.test(line))).toEqual([])
  })

  it('is no fault of a query either', () => {
    const faults = queries.flatMap((query) => wrongAnswers(query, [...neverTaken, veryLong]))
    expect(faults.filter((line) => !line.endsWith(' taken'))).toEqual([])
  })
})

const groupsOf = <One>(size: number, all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

const expected = [Forbidden, InvalidInput, NotFound, Refused, Stale]

/** Sends every input with one thing in it that lies far away, and names those that ended in a fault. */
async function faultsOf({ name, input }: Declared, ask: Ask): Promise<string[]> {
  const faults: string[] = []
  const good = sample(input, town.named)
  for (const { path, value } of [{ path: [], value: undefined }, ...leavesOf(good)])
    for (const far of path.length === 0 ? [good] : farFrom(value)) {
      const sent = await town.upToDate(withAt(good, path, far))
      const answer = await ask(town.call, sent).catch((error: unknown) => error)
      const fault = answer instanceof Error && !expected.some((kind) => answer instanceof kind)
      if (fault)
        faults.push(`${name} ${path.join('.')}: ${String(far).slice(0, 20)} ${answer.message.slice(-200)}`)
    }
  return faults
}

describe('days that do not exist, people nobody knows and numbers without room', () => {
  it('are no fault of any query', async () => {
    // a file of a list is asked with the filters of the list
    const asked = queries.filter(({ name }) => !name.endsWith('Export'))
    const faults: string[] = []
    for (const portion of groupsOf(8, asked)) {
      const found = await Promise.all(portion.map((query) => faultsOf(query, query as unknown as Ask)))
      faults.push(...found.flat())
    }
    expect(faults).toEqual([])
  })

  it('are no fault of a command, and a refused one leaves no entry', async () => {
    const faults: string[] = []
    const own = commands.filter(({ name }) => sentIn.some((domain) => name.startsWith(`${domain}.`)))
    expect(own.length).toBeGreaterThan(60)
    for (const command of own) {
      let done = 0
      const ask: Ask = (call, input) =>
        (command as unknown as { execute: Ask }).execute(call, input).then(() => (done += 1))
      const before = await readDb().auditEntry.count({ where: { command: command.name } })
      faults.push(...(await faultsOf(command, ask)))
      const after = await readDb().auditEntry.count({ where: { command: command.name } })
      if (after - before !== done) faults.push(`${command.name}: ${after - before} entries of ${done} done`)
    }
    expect(faults).toEqual([])
  })
})

describe('a draft', () => {
  const keep = (content: unknown) =>
    saveDraft(town.call.actor, 'test.form', '', content, town.call.clock.now())
  const kept = async () => (await loadDraft(town.call.actor, 'test.form', ''))?.content

  it.each<[string, unknown, unknown]>([
    ['text the database cannot hold', { note: 'ok\0 \ud83d' }, { note: 'ok ' }],
    ['names it cannot hold', { answers: { 'q\0': ['a\0'] } }, { answers: { q: ['a'] } }],
    ['nothing at all', undefined, null],
    ['a plain value', 7, 7],
    ['numbers that are none', { at: Number.NaN }, { at: null }],
  ])('is kept whatever was pasted: %s', async (_what, content, expected) => {
    await keep(content)
    expect(await kept()).toEqual(expected)
  })

  it('goes with what was sent, and what names no draft changes nothing about what was sent', async () => {
    await keep({ note: 'wysłana' })
    const places = [null, 'test.form', {}, { form: 'test.form\0', subject: '' }, { form: '', subject: '' }]
    for (const place of places) await discardSentDraft(town.call.actor, place)
    expect(await kept()).toEqual({ note: 'wysłana' })
    await discardSentDraft(town.call.actor, { form: 'test.form', subject: '' })
    expect(await kept()).toBeUndefined()
  })

  it('longer than any form leaves the one before', async () => {
    await keep({ note: 'krótka' })
    await expect(keep({ note: 'x'.repeat(400_001) })).rejects.toBeInstanceOf(RangeError)
    expect(await kept()).toEqual({ note: 'krótka' })
  })
})
