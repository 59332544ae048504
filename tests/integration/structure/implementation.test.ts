import { beforeAll, expect, it } from 'vitest'
import { saveParameters } from '@/domains/staff/commands/centre'
import { saveImplementationTask } from '@/domains/structure/implementation-commands'
import { implementation, implementationExport } from '@/domains/structure/implementation-queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { centreInput } from '@tests/support/given/staff'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const known: { actors?: Actors } = {}
const actors = () => {
  if (!known.actors) throw new Error('not before beforeAll')
  return known.actors
}

beforeAll(async () => {
  known.actors = await testActors(clock, { responsibilityVariant: 'dispersed' })
})

type Task = Parameters<typeof saveImplementationTask.execute>[1]

const save = async (
  changes: Partial<Task> = {},
  kind: 'director' | 'deputyDirector' | 'administrator' = 'director',
) =>
  saveImplementationTask.execute(
    { actor: await actors().on(kind), clock },
    {
      code: 'WDR-04',
      version: 0,
      responsibleId: (await actors().financeWorker()).id,
      departmentHeadId: (await actors().cityDepartmentHead()).id,
      dueOn: '2026-05-31',
      doneOn: null,
      note: '',
      ...changes,
    },
  )
const codesOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code)
      throw error
    },
  )
const list = async () => implementation({ actor: await actors().director(), clock }, {})

it('a task names who is responsible, with the head of the department in the dispersed variant (R-132)', async () => {
  expect(await list()).toMatchObject({ on: false, lines: [] })
  expect(await codesOf(save())).toEqual(['implementation.off'])
  const { version } = await readDb().centre.findFirstOrThrow()
  await saveParameters.execute(
    { actor: actors().founder, clock },
    { ...centreInput, responsibilityVariant: 'dispersed', version, implementationModule: true },
  )
  await expect(save({}, 'administrator')).rejects.toBeInstanceOf(Forbidden)
  expect(await codesOf(save({ departmentHeadId: null }))).toEqual(['implementation.head'])
  expect(await codesOf(save({ doneOn: '2026-03-13' }))).toEqual(['future'])
  const both = await Promise.allSettled([save(), save({ dueOn: '2026-06-30' }, 'deputyDirector')])
  const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  expect(lost).toHaveLength(1)
  expect(lost[0]).toBeInstanceOf(Stale)
  await save({ version: 1, doneOn: '2026-03-12', note: 'Analiza nr 3.' })
  const line = (await list()).lines.find(({ code }) => code === 'WDR-04')
  expect(line).toMatchObject({
    version: 2,
    doneOn: '2026-03-12',
    needsDepartmentHead: true,
    note: 'Analiza nr 3.',
  })
  expect(line?.departmentHead).not.toBeNull()
  const entries = await readDb().auditEntry.findMany({
    where: { command: 'structure.saveImplementationTask' },
  })
  expect(entries).toHaveLength(2)
  expect(JSON.stringify(entries.map(({ summary }) => summary))).not.toContain('Analiza')
  const exported = await implementationExport({ actor: await actors().deputyDirector(), clock }, {})
  expect(exported.map(({ code }) => code)).toContain('WDR-17')
})
