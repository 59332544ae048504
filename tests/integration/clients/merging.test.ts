import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { markNotDuplicate, mergePersons, undoMerge } from '@/domains/clients/commands/merging'
import { changePerson } from '@/domains/clients/commands/persons'
import { addRelation } from '@/domains/clients/commands/relations'
import { movedArrays, movedColumns, unmovedTables } from '@/domains/clients/merging'
import {
  clientFile,
  clientTimeline,
  mergePreview,
  searchClients,
  suspectedDuplicates,
} from '@/domains/clients/queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { address, household, person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { socialWorkFile } from '@tests/support/given/social-work'

const { database } = applicationUnderTest()
let minutes = 0
// every call a minute later: merges have an order
const clock = () => frozenClock(new Date(Date.parse('2026-03-12T09:00:00+01:00') + 60_000 * minutes++))
let actors: Actors
const worker = async () => ({ actor: await actors.informationWorker(), clock: clock() })
const leader = async () => ({ actor: await actors.teamLeader(), clock: clock() })
const merge = async (keptId: string, mergedId: string, changes: object = {}) => {
  const preview = await mergePreview(await leader(), { keptId, mergedId })
  return mergePersons.execute(await leader(), {
    keptId,
    mergedId,
    keptVersion: preview.kept.version,
    mergedVersion: preview.merged.version,
    reason: 'Ta sama osoba, dwie karty.',
    ...changes,
  })
}

/** Every row of every table that names a person, as the database writes it; versions of the two cards aside. */
async function everything(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database().ownerUrl })
  await client.connect()
  try {
    const tables = [
      ...new Set([...movedColumns, ...movedArrays].map(([table]) => table)),
      'person_address',
      'household_member',
      'household',
    ]
    const rows: string[] = []
    for (const table of tables) {
      const { rows: found } = await client.query<{ row: string }>(
        `SELECT '${table} ' || t::text AS row FROM ${table} t`,
      )
      rows.push(...found.map(({ row }) => row))
    }
    const people = await client.query<{ row: string }>(
      `SELECT 'person ' || (to_jsonb(p) - 'version')::text AS row FROM person p`,
    )
    return [...rows, ...people.rows.map(({ row }) => row)].sort()
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  actors = await testActors(clock())
  await actors.benefitsWorker()
})

async function twoCards(name: string) {
  const kept = await person(await worker(), {
    firstName: 'Maria',
    lastName: name,
    residence: address({ house: '1' }),
  })
  const merged = await person(await worker(), {
    noPeselReason: 'notGiven',
    firstName: 'Marysia',
    lastName: name,
    phone: '600 700 800',
    residence: null,
    correspondence: address({ street: 'Rynek', house: '2' }),
  })
  return { kept, merged }
}

describe('merging two cards', () => {
  it('moves what hung on the other one, keeps the chosen facts, and undoing restores every row', async () => {
    const { kept, merged } = await twoCards('Podwójna')
    const guardian = await person(await worker(), { firstName: 'Jan', lastName: 'Opiekuńczy' })
    const reported = await contact(await worker(), { personId: merged })
    await household(await worker(), [merged])
    await addRelation.execute(await worker(), {
      personId: merged,
      kind: 'curator',
      relatedPersonId: guardian,
      basis: 'SR, III RNs 1/26',
      validFrom: '2026-01-01',
    })
    const before = await everything()

    const { id } = await merge(kept, merged, { fields: { firstName: 'merged' } })
    const file = await clientFile(await worker(), { personId: kept })
    expect(file).toMatchObject({ firstName: 'Marysia', phone: '600 700 800', noPeselReason: null })
    expect(file.pesel).not.toBeNull()
    expect(file.household?.members.map((m) => m.personId)).toEqual([kept])
    expect(file.addresses.map((a) => a.kind).sort()).toEqual(['correspondence', 'residence'])
    expect((await readDb().contact.findUniqueOrThrow({ where: { id: reported.contactId } })).personId).toBe(
      kept,
    )
    expect(await readDb().caseFile.count({ where: { personId: merged } })).toBe(0)
    expect((await searchClients(await worker(), { text: 'podwojna' })).map((row) => row.id)).toEqual([kept])
    const timeline = await clientTimeline(await worker(), { personId: kept })
    expect(timeline.lines.filter((line) => line.command === 'clients.registerPerson')).toHaveLength(2)
    await expect(
      changePerson.execute(await worker(), {
        personId: merged,
        version: 2,
        noPeselReason: 'notGiven',
        firstName: 'X',
        lastName: 'Y',
      }),
    ).rejects.toThrow('scalona z inną')

    await undoMerge.execute(await leader(), { mergeId: id, version: 1 })
    expect(await everything()).toEqual(before)
    await expect(undoMerge.execute(await leader(), { mergeId: id, version: 2 })).rejects.toThrow(
      'już cofnięto',
    )
  })

  it('undone keeps what was changed on the common card meanwhile', async () => {
    const { kept, merged } = await twoCards('Pośrednia')
    const { id } = await merge(kept, merged)
    const common = await clientFile(await worker(), { personId: kept })
    await changePerson.execute(await worker(), {
      personId: kept,
      version: common.version,
      pesel: common.pesel,
      firstName: common.firstName,
      lastName: 'Zmieniona',
      phone: common.phone,
    })
    await undoMerge.execute(await leader(), { mergeId: id, version: 1 })
    expect(await clientFile(await worker(), { personId: kept })).toMatchObject({
      lastName: 'Zmieniona',
      phone: null,
    })
    expect(await clientFile(await worker(), { personId: merged })).toMatchObject({
      phone: '600 700 800',
      mergedInto: null,
    })
  })

  it('is undone in the opposite order only', async () => {
    const { kept, merged } = await twoCards('Potrójna')
    const third = await person(await worker(), {
      noPeselReason: 'unknownIdentity',
      firstName: 'Nieznana',
      lastName: 'Potrójna',
    })
    const first = await merge(kept, merged)
    const second = await merge(kept, third)
    await expect(undoMerge.execute(await leader(), { mergeId: first.id, version: 1 })).rejects.toThrow(
      'jeszcze z inną',
    )
    await undoMerge.execute(await leader(), { mergeId: second.id, version: 1 })
    await undoMerge.execute(await leader(), { mergeId: first.id, version: 1 })
    expect((await clientFile(await worker(), { personId: merged })).mergedInto).toBeNull()
  })

  it('is refused with its reason when it cannot be', async () => {
    const one = await person(await worker(), { firstName: 'Ewa', lastName: 'Niemożliwa' })
    const two = await person(await worker(), { firstName: 'Iza', lastName: 'Niemożliwa' })
    await contact(await worker(), { personId: one })
    await contact(await worker(), { personId: two })
    await household(await worker(), [one])
    await household(await worker(), [two])
    const codes = async (a: string, b: string) =>
      merge(a, b).then(
        () => [],
        (error: unknown) =>
          error instanceof Refused ? error.refusals.map(({ code }) => code) : [String(error)],
      )
    expect(await codes(one, two)).toEqual(['two-pesels', 'two-households', 'both-open-benefits'])
    expect((await readDb().person.findUniqueOrThrow({ where: { id: two } })).mergedIntoId).toBeNull()
  })

  it('is refused when one worker would then lead both files', async () => {
    const { kept, merged } = await twoCards('Rozdzielna')
    const both = await actors.holding(['benefitsWorker', 'socialWorker'], { name: 'both' })
    await contact(await worker(), { personId: kept, benefitsLeadId: both.id } as never)
    await socialWorkFile({ actor: both, clock: clock() }, merged, { leadId: both.id })
    await expect(merge(kept, merged)).rejects.toThrow('ten sam pracownik')
  })

  it('tells who comes second, with two leaders at once', async () => {
    const { kept, merged } = await twoCards('Równoczesna')
    const attempts = await Promise.allSettled([merge(kept, merged), merge(kept, merged)])
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1)
    const [reason] = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
    )
    expect(reason).toBeInstanceOf(Stale)
  })

  it('takes a pair told apart off the list', async () => {
    const one = await person(await worker(), {
      noPeselReason: 'notGiven',
      firstName: 'Ala',
      lastName: 'Bliźniak',
      bornOn: '1990-01-01',
    })
    const two = await person(await worker(), {
      noPeselReason: 'notGiven',
      firstName: 'Ala',
      lastName: 'Bliźniak',
      bornOn: '1990-01-10',
      leaveToLeader: true,
    })
    const waiting = async () =>
      (await suspectedDuplicates(await leader(), { personId: one })).pairs.map(({ second, first }) =>
        [first.id, second.id].sort(),
      )
    expect(await waiting()).toEqual([[one, two].sort()])
    await markNotDuplicate.execute(await leader(), { personId: two, otherId: one })
    expect(await waiting()).toEqual([])
  })

  it('knows every table that names a person', async () => {
    const columns = await readDb().$queryRaw<{ table: string; column: string }[]>`
      SELECT table_name::text AS table, column_name::text AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND (column_name LIKE '%person_id' OR column_name = 'person_ids'
             OR (column_name IN ('lower_id', 'higher_id', 'kept_id', 'merged_id')))`
    const known = new Set<string>(
      [...movedColumns, ...movedArrays].map(([table, column]) => `${table}.${column}`),
    )
    const forgotten = columns.filter(
      ({ table, column }) =>
        !known.has(`${table}.${column}`) &&
        !['person_address', 'household_member'].includes(table) &&
        !(unmovedTables as readonly string[]).includes(table),
    )
    expect(forgotten).toEqual([])
  })
})
