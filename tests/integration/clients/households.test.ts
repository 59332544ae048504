import { beforeAll, describe, expect, it } from 'vitest'
import {
  addMember,
  changeRelation,
  createHousehold,
  endMembership,
  moveMember,
} from '@/domains/clients/commands/households'
import { recordDeath } from '@/domains/clients/commands/persons'
import { addRelation, endRelation } from '@/domains/clients/commands/relations'
import { clientFamily, clientFile } from '@/domains/clients/queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { household, person } from '@tests/support/given/clients'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async () => ({ actor: await actors.socialWorker(), clock })
const someone = async (firstName: string, lastName: string) => person(await call(), { firstName, lastName })
const memberOf = (personId: string) =>
  readDb().householdMember.findFirstOrThrow({ where: { personId, validTo: null } })
const history = async (personId: string) => {
  const { households } = await clientFamily(await call(), { personId })
  return households.map(({ members }) =>
    members.filter((m) => m.personId === personId).map((m) => [m.relation, m.validFrom, m.validTo]),
  )
}

beforeAll(async () => {
  actors = await testActors(clock)
})

describe('a household', () => {
  it('is named after its head and lies in the district of the head’s address', async () => {
    const head = await someone('Jan', 'Głowacki')
    const wife = await someone('Ewa', 'Głowacka')
    const id = await household(await call(), [
      { personId: wife, relation: 'spouse' },
      { personId: head, relation: 'head' },
    ])
    const stored = await readDb().household.findUniqueOrThrow({ where: { id } })
    expect(stored).toMatchObject({ name: 'Głowacki, Lipowa 5', districtId: actors.structure.districtId })
    const file = await clientFile(await call(), { personId: wife })
    expect(file.household?.members.map((m) => [m.name, m.relation])).toEqual([
      ['Głowacki Jan', 'head'],
      ['Głowacka Ewa', 'spouse'],
    ])
  })

  it('needs exactly one head and nobody twice', async () => {
    const one = await someone('Adam', 'Jedynak')
    const two = await someone('Anna', 'Jedynak')
    const found = async (members: { personId: string; relation: 'head' | 'child' }[]) =>
      createHousehold.execute(await call(), { validFrom: '2026-03-12', members })
    await expect(found([{ personId: one, relation: 'child' }])).rejects.toMatchObject({
      fieldErrors: { members: ['Wskaż jedną osobę główną.'] },
    })
    await expect(
      found([
        { personId: two, relation: 'head' },
        { personId: two, relation: 'child' },
      ]),
    ).rejects.toMatchObject({ fieldErrors: { members: ['Ta sama osoba jest na liście dwa razy.'] } })
  })

  it('keeps who somebody was before: partner, then spouse, then gone to another home', async () => {
    const head = await someone('Ola', 'Stała')
    const partner = await someone('Igor', 'Zmienny')
    const mother = await someone('Halina', 'Zmienna')
    await household(await call(), [head, { personId: partner, relation: 'partner' }], {
      validFrom: '2026-01-01',
    })
    const other = await household(await call(), [mother], { validFrom: '2025-01-01' })
    const before = await memberOf(partner)
    await changeRelation.execute(await call(), {
      memberId: before.id,
      version: before.version,
      relation: 'spouse',
      validFrom: '2026-02-14',
    })
    const married = await memberOf(partner)
    await moveMember.execute(await call(), {
      memberId: married.id,
      version: married.version,
      toHouseholdId: other,
      relation: 'child',
      validFrom: '2026-03-01',
      reason: 'Wrócił do matki.',
    })
    expect(await history(partner)).toEqual([
      [['child', '2026-03-01', null]],
      [
        ['partner', '2026-01-01', '2026-02-13'],
        ['spouse', '2026-02-14', '2026-02-28'],
      ],
    ])
  })

  it('refuses a second home at one time, a second head, and a day before it was founded', async () => {
    const head = await someone('Piotr', 'Pierwszy')
    const guest = await someone('Paweł', 'Drugi')
    const id = await household(await call(), [head], { validFrom: '2026-03-01' })
    await household(await call(), [guest], { validFrom: '2026-03-01' })
    const joining = async (relation: 'head' | 'sibling', validFrom: string) =>
      addMember.execute(await call(), { householdId: id, version: 1, personId: guest, relation, validFrom })
    await expect(joining('sibling', '2026-03-05')).rejects.toThrow('należy już do innego środowiska')
    await expect(joining('head', '2026-03-05')).rejects.toThrow('ma już osobę główną')
    await expect(joining('sibling', '2026-02-01')).rejects.toThrow('Środowisko istnieje od 01.03.2026')
    expect(await readDb().householdMember.count({ where: { householdId: id } })).toBe(1)
  })

  it('tells the second of two people who join somebody to it at once', async () => {
    const head = await someone('Róża', 'Gościnna')
    const id = await household(await call(), [head])
    const [first, second] = [await someone('Ida', 'Prędka'), await someone('Iza', 'Prędka')]
    const join = async (personId: string) =>
      addMember.execute(await call(), {
        householdId: id,
        version: 1,
        personId,
        relation: 'child',
        validFrom: '2026-03-12',
      })
    await join(first)
    await expect(join(second)).rejects.toBeInstanceOf(Stale)
  })

  it('ends with its last member, and a death ends the membership', async () => {
    const head = await someone('Wacław', 'Samotny')
    const id = await household(await call(), [head], { validFrom: '2026-01-01' })
    const member = await memberOf(head)
    await expect(
      endMembership.execute(await call(), {
        memberId: member.id,
        version: 1,
        validTo: '2025-12-31',
        reason: 'Pomyłka.',
      }),
    ).rejects.toBeInstanceOf(Refused)
    await endMembership.execute(await call(), {
      memberId: member.id,
      version: 1,
      validTo: '2026-02-28',
      reason: 'Przeniósł się do DPS.',
    })
    expect((await readDb().household.findUniqueOrThrow({ where: { id } })).validTo?.toISOString()).toContain(
      '2026-02-28',
    )

    const widow = await someone('Zenona', 'Wdowia')
    const husband = await someone('Zenon', 'Wdowi')
    await household(await call(), [widow, husband], { validFrom: '2026-01-01' })
    await recordDeath.execute(await call(), { personId: husband, version: 1, diedOn: '2026-03-10' })
    expect(await history(husband)).toEqual([[['otherRelative', '2026-01-01', '2026-03-10']]])
    const again = await memberOf(widow)
    await expect(
      addMember.execute(await call(), {
        householdId: again.householdId,
        version: 1,
        personId: husband,
        relation: 'spouse',
        validFrom: '2026-03-11',
      }),
    ).rejects.toThrow('Osoba zmarła 10.03.2026')
    const { validTo } = await readDb().household.findUniqueOrThrow({ where: { id: again.householdId } })
    expect(validTo).toBeNull()
  })

  it('ends with the death of the last who lived in it', async () => {
    const alone = await someone('Leokadia', 'Ostatnia')
    const id = await household(await call(), [alone], { validFrom: '2026-01-01' })
    await recordDeath.execute(await call(), { personId: alone, version: 1, diedOn: '2026-03-10' })
    const { validTo } = await readDb().household.findUniqueOrThrow({ where: { id } })
    expect(validTo?.toISOString().slice(0, 10)).toBe('2026-03-10')
  })
})

describe('guardians and obliged persons', () => {
  it('stand on both cards and stay in the past when they end', async () => {
    const ward = await someone('Kazimiera', 'Podopieczna')
    const guardian = await someone('Karol', 'Opiekun')
    const { id } = await addRelation.execute(await call(), {
      personId: ward,
      kind: 'legalGuardian',
      relatedPersonId: guardian,
      basis: 'SR w Skarżysku-Kamiennej, III RNs 12/20',
      validFrom: '2026-01-01',
    })
    expect((await clientFamily(await call(), { personId: guardian })).relations).toMatchObject([
      { kind: 'legalGuardian', direction: 'is', otherName: 'Podopieczna Kazimiera', validTo: null },
    ])
    await endRelation.execute(await call(), { relationId: id, version: 1, validTo: '2026-03-01' })
    expect((await clientFamily(await call(), { personId: ward })).relations).toMatchObject([
      { direction: 'has', otherName: 'Opiekun Karol', validTo: '2026-03-01' },
    ])
    await expect(
      endRelation.execute(await call(), { relationId: id, version: 1, validTo: '2026-03-02' }),
    ).rejects.toBeInstanceOf(Stale)
  })

  it('need somebody and, for a guardian, the ruling', async () => {
    const ward = await someone('Lucyna', 'Sama')
    await expect(
      addRelation.execute(await call(), { personId: ward, kind: 'legalGuardian', validFrom: '2026-01-01' }),
    ).rejects.toMatchObject({
      fieldErrors: {
        relatedName: ['Wybierz osobę z rejestru albo podaj jej imię i nazwisko.'],
        basis: ['Podaj orzeczenie sądu: sąd, sygnaturę i datę.'],
      },
    })
  })
})
