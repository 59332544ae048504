import { beforeAll, describe, expect, it } from 'vitest'
import { allPermissions } from '@/domains/permission-tables'
import { ownServicePermissions } from '@/domains/services-monitoring/own-service-permissions'
import { actionTimeline } from '@/domains/social-work/action-queries'
import { ownPermissions } from '@/domains/staff/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, NotFound, Refused, Stale } from '@/platform/errors'
import { testActors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { benefitsChanges } from './changes/benefits'
import type { Change } from './changes/change'
import { packageChanges } from './changes/packages'
import { socialWorkChanges } from './changes/social-work'
import { declaredIn } from './declared'
import { benefitsReads } from './reads/benefits'
import { crossingReads, nothingBehindTheWall } from './reads/crossing'
import { packageReads } from './reads/packages'
import type { Read } from './reads/read'
import { socialWorkReads } from './reads/social-work'
import { buildWorld, marks, outsidePersona, relatedPersonas, type Persona, type World } from './world'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const known: { world?: World } = {}
const world = () => {
  if (!known.world) throw new Error('the world is not there before beforeAll')
  return known.world
}

beforeAll(async () => {
  known.world = await buildWorld(await testActors(clock), clock)
}, 180_000)

const text = (answer: unknown) =>
  JSON.stringify(answer, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? ''

/** Did this persona get to see the record? */
async function sees(read: Read, persona: Persona): Promise<boolean> {
  const actor = world().personas.get(persona)
  if (!actor) throw new Error(`nobody is ${persona}`)
  try {
    const answer = await read.ask({ actor, clock }, world())
    return read.mark ? text(answer).includes(read.mark(world())) : true
  } catch (error) {
    if (error instanceof Forbidden || error instanceof NotFound) return false
    throw error
  }
}

async function difference(read: Read): Promise<string[]> {
  const wrong: string[] = []
  for (const persona of world().personas.keys()) {
    const expected = read.seenBy.includes(persona)
    const seen = await sees(read, persona)
    if (seen && !expected) wrong.push(`${persona} sees it`)
    if (!seen && expected && !read.atMost) wrong.push(`${persona} does not see it`)
  }
  return wrong
}

/** May this persona do it? A rule that says no, a stale version, a success: all mean that the person was let through. */
async function may(change: Change, persona: Persona): Promise<boolean> {
  const actor = world().personas.get(persona)
  if (!actor) throw new Error(`nobody is ${persona}`)
  try {
    await change.send({ actor, clock }, world())
    return true
  } catch (error) {
    if (error instanceof Forbidden) return false
    if (error instanceof Refused || error instanceof Stale) return true
    throw error
  }
}

const walled = ['social-work', 'service-packages', 'benefits']
const reads = { ...socialWorkReads, ...packageReads, ...benefitsReads, ...crossingReads }
const changes = { ...socialWorkChanges, ...packageChanges, ...benefitsChanges }

describe('the tables are whole', () => {
  it('every position has somebody', () => {
    expect([...world().personas.keys()].sort()).toEqual(
      [...Object.values(PositionKind), ...relatedPersonas, outsidePersona].sort(),
    )
  })

  it('every query of the walled domains has its line', async () => {
    const { queries } = await declaredIn(walled)
    const lines = [
      ...Object.keys(socialWorkReads),
      ...Object.keys(packageReads),
      ...Object.keys(benefitsReads),
      ...Object.keys(nothingBehindTheWall),
    ]
    expect([...queries.keys()].sort()).toEqual(lines.sort())
  })

  it('every command of the walled domains has its line', async () => {
    const { commands } = await declaredIn(walled)
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })
})

describe('who sees what, for every position', () => {
  it.each(Object.entries(reads).map(([name, read]) => [read.record, name, read] as const))(
    '%s (%s)',
    async (_record, _name, read) => {
      expect(await difference(read)).toEqual([])
    },
  )

  it('a private note is seen by its author alone, not even by the substitute or the leader', async () => {
    const readers: Persona[] = []
    for (const persona of relatedPersonas) {
      const actor = world().personas.get(persona)
      if (!actor) continue
      const answer = await actionTimeline(
        { actor, clock },
        { fileId: world().client.socialWorkFileId },
      ).catch(() => null)
      if (text(answer).includes(marks.privateNote)) readers.push(persona)
    }
    expect(readers).toEqual(['lead of social work'])
  })

  it('a private note stands nowhere in the history of rows', async () => {
    const changes = await readDb().rowChange.findMany({ where: { table: 'action_private_note' } })
    expect(changes.length).toBeGreaterThan(0)
    expect(text(changes)).not.toContain(marks.privateNote)
  })
})

describe('who does what, for every position', () => {
  it.each(Object.entries(changes))('%s', async (_name, change) => {
    const wrong: string[] = []
    for (const persona of world().personas.keys()) {
      const allowed = await may(change, persona)
      if (allowed !== change.by.includes(persona)) wrong.push(`${persona} ${allowed ? 'may' : 'may not'}`)
    }
    expect(wrong).toEqual([])
  })

  it('every refused attempt is in the access log', async () => {
    const denied = await readDb().accessLog.groupBy({
      by: ['operation'],
      where: {
        outcome: 'deny',
        operation: { in: Object.keys(changes) },
      },
      _count: { _all: true },
    })
    expect(denied.map(({ operation }) => operation).sort()).toEqual(Object.keys(changes).sort())
  })
})

describe('an account of a provider', () => {
  it('has of all permissions of the system its own account and its own services (decision 0023)', () => {
    const actor = world().personas.get(outsidePersona)
    if (!actor) throw new Error('nobody outside')
    const has = allPermissions.filter((permission) => permission.allowsAny(actor)).map(({ key }) => key)
    expect(has.sort()).toEqual([...ownPermissions.keys, ...ownServicePermissions.keys].sort())
  })
})

describe('a refused look', () => {
  it('is logged with who tried and whose file', async () => {
    const actor = world().personas.get('benefitsWorker')
    if (!actor) throw new Error('no stranger')
    const { socialWorkFileId, personId } = world().client
    await expect(fileHead({ actor, clock }, { fileId: socialWorkFileId })).rejects.toBeInstanceOf(Forbidden)
    const lead = world().personas.get('lead of benefits')
    const stranger = world().personas.get('socialWorker')
    if (!lead || !stranger) throw new Error('nobody to try')
    await expect(fileHead({ actor: stranger, clock }, { fileId: socialWorkFileId })).rejects.toBeInstanceOf(
      Forbidden,
    )
    const logged = await readDb().accessLog.findMany({
      where: { operation: 'socialWork.fileHead', outcome: 'deny', actorId: { in: [actor.id, stranger.id] } },
    })
    expect(logged.some((row) => row.actorId === actor.id)).toBe(true)
    expect(logged.some((row) => row.actorId === stranger.id && row.personId === personId)).toBe(true)
  })
})
