import { beforeAll, describe, expect, it } from 'vitest'
import { changeAddress, changePerson, recordDeath, registerPerson } from '@/domains/clients/commands/persons'
import { clientAddresses, clientFile, similarPersons, suspectedDuplicates } from '@/domains/clients/queries'
import { buildPesel } from '@/kernel/pesel'
import { localDate } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { InvalidInput, Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { address, person, personInput } from '@tests/support/given/clients'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
let actors: Actors
const call = async (name?: string) => ({
  actor: await actors.informationWorker(name ? { name } : {}),
  clock,
})

beforeAll(async () => {
  actors = await testActors(clock)
})

describe('registering a person', () => {
  it('takes date and sex from the PESEL, finds the district and leaves one audit entry without personal data', async () => {
    const pesel = buildPesel(localDate('2004-02-29'), 'female', 11)
    const id = await person(await call(), {
      pesel,
      firstName: 'Zofia',
      lastName: 'Dzięcioł',
      phone: '600 100 200',
    })
    const file = await clientFile(await call(), { personId: id })
    expect(file).toMatchObject({
      bornOn: '2004-02-29',
      sex: 'female',
      districtId: actors.structure.districtId,
      address: 'ul. Lipowa 5 m. 7, 26-110 Skarżysko-Kamienna',
    })
    const [entry, ...others] = await readDb().auditEntry.findMany({ where: { personId: id } })
    expect(others).toEqual([])
    expect(entry?.command).toBe('clients.registerPerson')
    expect(JSON.stringify(entry?.summary)).not.toMatch(/Zofia|Dzięcioł|2004|600/)
    const rows = await readDb().rowChange.findMany({ where: { auditEntryId: entry?.id ?? '' } })
    expect(rows.map((row) => row.table).sort()).toEqual(['person', 'person_address'])
  })

  it('of twenty at the same moment registers one, and tells the other nineteen why not', async () => {
    const pesel = buildPesel(localDate('1961-05-03'), 'male', 77)
    const who = await call()
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        registerPerson.execute(
          who,
          personInput({ pesel, firstName: 'Jan', lastName: `Kolejny${'abcdefghijklmnopqrst'[i]}` }),
        ),
      ),
    )
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1)
    const refused = attempts.flatMap((attempt) =>
      attempt.status === 'rejected' ? [attempt.reason as unknown] : [],
    )
    expect(refused).toHaveLength(19)
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Refused)
      expect((reason as Refused).refusals).toEqual([
        {
          code: 'pesel-taken',
          message: 'Osoba z tym numerem PESEL jest już w rejestrze.',
          remedy: 'Otwórz jej kartę zamiast zakładać drugą.',
        },
      ])
    }
    expect(await readDb().person.count({ where: { pesel } })).toBe(1)
    const stored = await readDb().person.findFirstOrThrow({ where: { pesel } })
    expect(await readDb().auditEntry.count({ where: { subjectId: stored.id } })).toBe(1)
  })

  it.each([
    ['a wrong check digit', { pesel: '61050312340' }, 'pesel'],
    [
      'a date that disagrees',
      { pesel: buildPesel(localDate('1961-05-03'), 'male', 5), bornOn: '1961-05-04' },
      'bornOn',
    ],
    [
      'a sex that disagrees',
      { pesel: buildPesel(localDate('1961-05-03'), 'male', 5), sex: 'female' as const },
      'sex',
    ],
    ['no PESEL and no reason', { pesel: '' }, 'noPeselReason'],
    ['half an address', { residence: address({ postcode: '' }) }, 'residence.postcode'],
    ['a wrong postcode', { residence: address({ postcode: '26-11' }) }, 'residence.postcode'],
    [
      'homelessness without the last registration',
      { homeless: true, residence: null },
      'lastRegistered.city',
    ],
    ['a birth in the future', { noPeselReason: 'newborn' as const, bornOn: '2026-03-13' }, 'bornOn'],
    ['an e-mail that is none', { email: 'jan.kowalski' }, 'email'],
    ['a phone that is none', { phone: '12-34' }, 'phone'],
  ])('refuses %s at its field and saves nothing', async (_what, changes, field) => {
    const before = await readDb().person.count()
    const attempt = registerPerson.execute(await call(), personInput({ lastName: 'Błędny', ...changes }))
    const error = await attempt.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(InvalidInput)
    expect(Object.keys((error as InvalidInput).fieldErrors)).toContain(field)
    expect(await readDb().person.count()).toBe(before)
  })

  it('takes a person without PESEL with the reason, and one in homelessness with the last registration', async () => {
    const id = await person(await call(), {
      noPeselReason: 'foreigner',
      firstName: 'Oksana',
      lastName: 'Bondarenko',
      citizenship: 'ukraińskie',
      documentKind: 'ukrainianDocument',
      documentNumber: 'fe 123456',
      homeless: true,
      residence: null,
      lastRegistered: address({ street: null, house: '12', flat: null, city: 'Nowa Wieś' }),
    })
    expect(await clientFile(await call(), { personId: id })).toMatchObject({
      pesel: null,
      noPeselReason: 'foreigner',
      documentNumber: 'FE 123456',
      homeless: true,
      address: 'Nowa Wieś 12, 26-110 Nowa Wieś',
    })
  })
})

describe('a second card for the same person', () => {
  const born = '1958-11-20'
  const first = { noPeselReason: 'notGiven' as const, firstName: 'Łucja', lastName: 'Wąs', bornOn: born }

  it('is refused until the similar person was looked at, then told apart for good', async () => {
    const existing = await person(await call(), first)
    await expect(registerPerson.execute(await call(), personInput(first))).rejects.toThrow(/taki(m|mi) sam/)
    const similar = await similarPersons(await call(), { ...first, lastName: 'WAS', firstName: 'lucja' })
    expect(similar.map(({ id, likeness }) => [id, likeness])).toEqual([[existing, 'certain']])
    const { id } = await registerPerson.execute(await call(), {
      ...personInput(first),
      toldApart: [existing],
    })
    const leader = { actor: await actors.teamLeader(), clock }
    expect((await suspectedDuplicates(leader, {})).pairs).toEqual([])
    expect(await similarPersons(await call(), { ...first, exceptId: id })).toEqual([])
  })

  it('left to the leader stands on the leader’s list and on both cards', async () => {
    const one = await person(await call(), {
      ...first,
      firstName: 'Marianna',
      lastName: 'Żółć',
      bornOn: '1970-01-02',
    })
    const { id: two } = await registerPerson.execute(await call(), {
      ...personInput({ ...first, firstName: 'Marianna', lastName: 'Zolc', bornOn: '1970-02-01' }),
      leaveToLeader: true,
    })
    const { pairs } = await suspectedDuplicates({ actor: await actors.teamLeader(), clock }, {})
    expect(pairs.map(({ first: a, second: b }) => [a.id, b.id].sort())).toEqual([[one, two].sort()])
    expect((await clientFile(await call(), { personId: one })).suspectedDuplicates).toBe(1)
    expect((await clientFile(await call(), { personId: two })).suspectedDuplicates).toBe(1)
  })
})

describe('changing a person', () => {
  it('tells the second of two editors and keeps the first one’s work', async () => {
    const id = await person(await call(), { firstName: 'Ewa', lastName: 'Dwojga' })
    const file = await clientFile(await call(), { personId: id })
    const change = (phone: string) => ({
      personId: id,
      version: file.version,
      pesel: file.pesel,
      firstName: 'Ewa',
      lastName: 'Dwojga',
      phone,
    })
    await changePerson.execute(await call(), change('600100100'))
    await expect(changePerson.execute(await call('second'), change('600200200'))).rejects.toBeInstanceOf(
      Stale,
    )
    expect((await clientFile(await call(), { personId: id })).phone).toBe('600100100')
    const entry = await readDb().auditEntry.findFirst({
      where: { personId: id, command: 'clients.changePerson' },
    })
    expect(entry?.summary).toEqual({ changed: ['phone'] })
  })

  it('refuses another person’s PESEL', async () => {
    const taken = buildPesel(localDate('1975-07-07'), 'male', 3)
    await person(await call(), { pesel: taken, firstName: 'Adam', lastName: 'Posiadacz' })
    const id = await person(await call(), { firstName: 'Adam', lastName: 'Chętny' })
    const change = { personId: id, version: 1, pesel: taken, firstName: 'Adam', lastName: 'Chętny' }
    await expect(changePerson.execute(await call(), change)).rejects.toThrow('jest już w rejestrze')
  })

  it('keeps former addresses, puts a day’s mistake right and refuses an address before a later one', async () => {
    const id = await person(await call(), { firstName: 'Jan', lastName: 'Wędrowny' })
    const move = async (house: string, validFrom: string, version: number) =>
      changeAddress.execute(await call(), {
        personId: id,
        version,
        kind: 'residence',
        address: address({ street: 'Rynek', house, flat: null }),
        validFrom,
      })
    await move('1', '2026-04-01', 1)
    await move('2', '2026-04-01', 2)
    await expect(move('3', '2026-03-20', 3)).rejects.toThrow('późniejszy adres')
    await expect(move('4', '2026-05-01', 2)).rejects.toBeInstanceOf(Stale)
    const history = await clientAddresses(await call(), { personId: id })
    expect(
      history.map(({ street, house, validFrom, validTo }) => [street, house, validFrom, validTo]),
    ).toEqual([
      ['Rynek', '2', '2026-04-01', null],
      ['Lipowa', '5', '2026-03-12', '2026-03-31'],
    ])
  })

  it('ends ties with a death and takes a mistaken death back', async () => {
    const id = await person(await call(), { firstName: 'Jan', lastName: 'Zmarły' })
    await expect(
      recordDeath.execute(await call(), { personId: id, version: 1, diedOn: '2026-03-13' }),
    ).rejects.toBeInstanceOf(InvalidInput)
    await recordDeath.execute(await call(), { personId: id, version: 1, diedOn: '2026-03-10' })
    expect((await clientFile(await call(), { personId: id })).diedOn).toBe('2026-03-10')
    await recordDeath.execute(await call(), { personId: id, version: 2, diedOn: null })
    expect((await clientFile(await call(), { personId: id })).diedOn).toBeNull()
  })
})
