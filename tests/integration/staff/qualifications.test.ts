import { beforeAll, expect, it } from 'vitest'
import { account } from '@/domains/staff/account-queries'
import { recordQualification, withdrawQualification } from '@/domains/staff/commands/qualifications'
import { assignPosition } from '@/domains/staff/commands/structure'
import { structureChecks } from '@/domains/structure/queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { InvalidInput, Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { givenWorker } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const call = () => ({ actor: actors.founder, clock })
const someone = async (lastName: string) =>
  (await givenWorker(actors.founder, clock, { firstName: 'Ewa', lastName, positions: [] })).id

const record = (userId: string, changes: Partial<Parameters<typeof recordQualification.execute>[1]> = {}) =>
  recordQualification.execute(call(), {
    userId,
    kind: 'socialWorker',
    field: 'praca socjalna',
    document: 'dyplom nr 12/2015',
    issuedOn: '2015-07-01',
    ...changes,
  })
const assign = (userId: string, changes: Partial<Parameters<typeof assignPosition.execute>[1]> = {}) =>
  assignPosition.execute(call(), {
    userId,
    kind: 'benefitsWorker',
    fte: 0.5,
    validFrom: '2026-03-01',
    ...changes,
  })
const codesOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code)
      throw error
    },
  )

it('a position of table 32 is given only after its qualification is written down (R-023, R-024)', async () => {
  const userId = await someone('Bąk')
  expect(await codesOf(assign(userId))).toEqual(['qualification.missing'])
  const { id } = await record(userId)
  await assign(userId)
  const entry = await readDb().auditEntry.findFirstOrThrow({
    where: { subjectId: userId, command: 'staff.recordQualification' },
  })
  expect(entry.summary).toMatchObject({ qualificationId: id, kind: 'socialWorker', issuedOn: '2015-07-01' })
  expect(JSON.stringify(entry.summary)).not.toContain('dyplom')
})

it('a consultant is appointed in the field of the studies (R-024)', async () => {
  const userId = await someone('Cis')
  await record(userId, { kind: 'higherEducation', field: 'prawo', consultation: 'lawyer' })
  const consultant = { kind: 'consultant' as const, fte: 0.2 }
  expect(await codesOf(assign(userId, consultant))).toEqual(['qualification.missing'])
  expect(await codesOf(assign(userId, { ...consultant, speciality: 'psychologist' }))).toHaveLength(1)
  await assign(userId, { ...consultant, speciality: 'lawyer' })
  expect((await account(call(), { userId })).positions).toMatchObject([
    { kind: 'consultant', speciality: 'lawyer', qualified: 'fulfilled' },
  ])
})

it('what was written wrongly is withdrawn with its reason, proves nothing and shows in the check (R-023)', async () => {
  const userId = await someone('Dąb')
  const { id: qualificationId } = await record(userId)
  await assign(userId)
  await record(userId, { kind: 'secondaryEducation' })
  const withdraw = (version: number) =>
    withdrawQualification.execute(call(), { qualificationId, version, reason: 'Dyplom innej osoby.' })
  await expect(withdraw(9)).rejects.toThrow(Stale)
  await withdraw(1)
  await expect(withdraw(2)).rejects.toThrow(Stale)
  const seen = await account(call(), { userId })
  expect(seen.positions).toMatchObject([{ qualified: 'unfulfilled' }])
  expect(seen.qualifications.find(({ id }) => id === qualificationId)?.withdrawn).toEqual({
    on: '2026-03-12',
    reason: 'Dyplom innej osoby.',
  })
  const check = (await structureChecks(call(), {})).find(({ key }) => key === 'qualifications')
  expect(check?.findings.join()).toContain('Ewa Dąb')
})

it('an appointment and a withdrawal at one moment do not both succeed (R-023)', async () => {
  const userId = await someone('Fiołek')
  const { id: qualificationId } = await record(userId)
  const [, appointed] = await Promise.all([
    codesOf(withdrawQualification.execute(call(), { qualificationId, version: 1, reason: 'Pomyłka.' })),
    codesOf(assign(userId)),
  ])
  const seen = await account(call(), { userId })
  // appointed first: the position stands and is flagged; withdrawn first: refused
  expect(seen.positions.map(({ qualified }) => qualified)).toEqual(appointed.length === 0 ? ['unknown'] : [])
})

it('hours belong to a training, and nobody writes down their own', async () => {
  const userId = await someone('Gil')
  await expect(record(userId, { kind: 'firstContactTraining' })).rejects.toThrow(InvalidInput)
  await record(userId, { kind: 'higherEducation', hours: 40 })
  expect(await readDb().staffQualification.findFirstOrThrow({ where: { userId } })).toMatchObject({
    hours: null,
  })
  expect(await codesOf(record(actors.founder.id))).toEqual(['own-qualification'])
  expect(await codesOf(record(userId, { issuedOn: '2026-03-13' }))).toEqual(['qualification.future'])
})
