import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { clientExport, clientRegistry, searchClients } from '@/domains/clients/queries'
import { visibleCaseNumbers } from '@/domains/clients/search'
import { caseworkPermissions, walledFileSelect } from '@/domains/casework/permissions'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { address, person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'

const { database } = applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const ids: Record<string, string> = {}
const call = async () => ({ actor: await actors.informationWorker(), clock })

const people = {
  zolc: {
    firstName: 'Grażyna',
    lastName: 'Żółć',
    residence: address({ street: 'Łódzka', house: '12', flat: '3' }),
  },
  was: { firstName: 'Łukasz', lastName: 'Wąs', phone: '+48 600 100 200' },
  kowalski: {
    firstName: 'Jan',
    lastName: 'Kowalski',
    residence: address({ street: 'Łódzka', house: '1', flat: null }),
  },
  kowalska: { firstName: 'Janina', lastName: 'Kowalska-Nowak', secondName: 'Maria' },
  nowak: { firstName: 'Kowalina', lastName: 'Nowak' },
  lis: {
    firstName: 'Ćwieczek',
    lastName: 'Lis',
    homeless: true,
    residence: null,
    lastRegistered: address({ street: 'Rynek', house: '7' }),
  },
} as const

beforeAll(async () => {
  actors = await testActors(clock)
  for (const [key, changes] of Object.entries(people)) ids[key] = await person(await call(), changes)
})

const found = async (text: string) => {
  const rows = await searchClients(await call(), { text })
  return rows.map(({ id, matchedBy }) => [Object.keys(ids).find((key) => ids[key] === id), matchedBy])
}

describe('search', () => {
  it.each([
    ['zolc', [['zolc', 'name']]],
    ['ŻÓŁĆ grażyna', [['zolc', 'name']]],
    ['graz zol', [['zolc', 'name']]],
    ['was', [['was', 'name']]],
    ['łuk wąs', [['was', 'name']]],
    [
      'nowak',
      [
        ['nowak', 'name'],
        ['kowalska', 'name'],
      ],
    ],
    [
      'kowal',
      [
        ['kowalska', 'name'],
        ['kowalski', 'name'],
        ['nowak', 'name'],
      ],
    ],
    ['600100200', [['was', 'phone']]],
    ['600 100', [['was', 'phone']]],
    ['ul. Łódzka 12/3', [['zolc', 'address']]],
    ['lodzka 1', [['kowalski', 'address']]],
    ['lodzka 2', []],
    ['rynek 7', [['lis', 'address']]],
    ['z', []],
    ['%%', []],
    ["o'; DROP TABLE person", []],
  ])('for „%s” gives %j', async (text, expected) => {
    expect(await found(text)).toEqual(expected)
  })

  it.each([
    ['kowalksi', 'kowalski'],
    ['kowaski', 'kowalski'],
    ['kowalsky', 'kowalski'],
    ['jan kowalsik', 'kowalski'],
    ['nwoak', 'nowak'],
    ['nowek', 'nowak'],
    ['nowk', 'nowak'],
    ['żułć', 'zolc'],
  ])('forgives the typing error in „%s”', async (text, key) => {
    const rows = await found(text)
    expect(rows.map(([who]) => who)).toContain(key)
    expect(rows.find(([who]) => who === key)?.[1]).toMatch(/name|similarName/)
  })

  it('finds a PESEL by its whole or its beginning, exactly', async () => {
    const { pesel } = await readDb().person.findUniqueOrThrow({ where: { id: ids.kowalski ?? '' } })
    expect(await found(pesel ?? '')).toEqual([['kowalski', 'pesel']])
    expect((await found((pesel ?? '').slice(0, 7)))[0]).toEqual(['kowalski', 'pesel'])
  })
})

describe('a case number', () => {
  const number = 'MOPS.5021.17.2026'

  beforeAll(async () => {
    await actors.benefitsWorker()
    await contact(await call(), { personId: ids.kowalski ?? null })
    // an application is a matter of another domain; here only that its number exists counts
    const owner = new pg.Client({ connectionString: database().ownerUrl })
    await owner.connect()
    try {
      await owner.query('SET session_replication_role = replica')
      await owner.query(
        `INSERT INTO proceeding (case_file_id, person_id, informing_id, case_number, benefit, channel, applied_on, request, due_on, interview_due_on, worker_id, created_by)
         SELECT id, person_id, gen_random_uuid(), $1, 'periodic', 'inPerson', '2026-03-12', '', '2026-04-12', '2026-04-01', lead_id, created_by
           FROM case_file WHERE kind = 'benefits' AND person_id = $2`,
        [number, ids.kowalski],
      )
    } finally {
      await owner.end()
    }
  })

  it('is found by exactly those whom the wall lets into the benefits file', async () => {
    const file = await readDb().caseFile.findFirstOrThrow({
      where: { personId: ids.kowalski ?? '', kind: 'benefits' },
      select: walledFileSelect,
    })
    const seen: string[] = []
    for (const [kind, actor] of await actors.all()) {
      const numbers = await visibleCaseNumbers(readDb(), actor, '5021.17', 10)
      const may = caseworkPermissions.on('casework.benefitsFile.read').allows(actor, file)
      expect([kind, numbers.length > 0]).toEqual([kind, may])
      if (may) seen.push(kind)
    }
    expect(seen.sort()).toEqual(['benefitsWorker', 'deputyDirector', 'director'])
  })

  it('leads to its client', async () => {
    const worker = { actor: await actors.benefitsWorker(), clock }
    const [row] = await searchClients(worker, { text: 'mops.5021.17' })
    expect(row).toMatchObject({ id: ids.kowalski, matchedBy: 'caseNumber', caseNumber: number })
    expect(await searchClients(await call(), { text: 'mops.5021.17' })).toEqual([])
  })
})

describe('the registry', () => {
  it('is in Polish order', async () => {
    for (const lastName of ['Ącki', 'Acki', 'Ćwikła', 'Cwik', 'Łoś', 'Los', 'Zając', 'Źdźbło']) {
      await person(await call(), { firstName: 'Ewa', lastName })
    }
    const { rows } = await clientRegistry(await call(), { pageSize: 100 })
    const names = rows.map(({ lastName }) => lastName)
    expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare))
    expect(names.indexOf('Acki')).toBeLessThan(names.indexOf('Ącki'))
    expect(names.indexOf('Los')).toBeLessThan(names.indexOf('Łoś'))
  })

  it.each([
    [{}],
    [{ homeless: true }],
    [{ age: '30-59' as const }],
    [{ withOpenFiles: true }],
    [{ sort: 'wiek' as const, descending: true }],
  ])('is in its file exactly as filtered by %j', async (filters) => {
    const list = await clientRegistry(await call(), { ...filters, pageSize: 100 })
    const chunks = await clientExport(await call(), filters)
    const exported: string[] = []
    for await (const chunk of chunks) exported.push(...chunk.map(({ id }) => id))
    expect(exported).toEqual(list.rows.map(({ id }) => id))
    expect(list.total).toBe(exported.length)
    expect(exported.length).toBeGreaterThan(0)
  })

  it('by district shows those who live there now', async () => {
    const { rows } = await clientRegistry(await call(), {
      districtId: actors.structure.districtId,
      pageSize: 100,
    })
    const shown = rows.map(({ id }) => id)
    expect(shown).toContain(ids.lis)
    expect(shown).not.toContain(ids.zolc)
  })

  it('logs that a file was taken', async () => {
    const before = await readDb().accessLog.count({ where: { operation: 'clients.clientExport' } })
    await clientExport(await call(), {})
    expect(await readDb().accessLog.count({ where: { operation: 'clients.clientExport' } })).toBe(before + 1)
  })
})
