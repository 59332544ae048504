import { beforeAll, describe, expect, it } from 'vitest'
import { demand, demandExport } from '@/domains/service-packages/demand-queries'
import { demandCells } from '@/domains/services-organisation/demand'
import { localDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden } from '@/platform/errors'
import { assessed, moved, packaged } from '@tests/support/given/packages'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const march = { from: localDate('2026-03-01'), to: localDate('2026-03-31'), service: null, groups: null }
const names: string[] = []

/** Seven people with home care (two of them running), two with counselling. */
beforeAll(async () => {
  const call = await town.call()
  for (const at of [0, 1, 2, 3, 4, 5, 6]) {
    const { fileId, personId } = await town.file()
    const person = await readDb().person.findUniqueOrThrow({ where: { id: personId } })
    names.push(person.lastName)
    const id = await packaged(call, fileId, { neededOn: '2026-03-02', hoursPerMonth: 10 })
    if (at < 2) {
      await moved(call, id, 'running', { on: '2026-03-05' })
      await assessed(call, id, { grade: 4 })
      await packaged(call, fileId, { service: 'disabilityCounselling', neededOn: '2026-03-10' })
    }
  }
}, 60_000)

describe('needs counted without any name (R-135)', () => {
  it('count a person once for a service and group, in the state of the last day of the period', async () => {
    const cells = await demandCells(readDb(), march)
    const care = cells.find(({ service }) => service === 'homeCare')
    expect(care).toMatchObject({
      persons: 7,
      needed: 5,
      running: 2,
      ended: 0,
      hours: 70,
      assessed: 2,
      gradeSum: 8,
    })
    const before = await demandCells(readDb(), { ...march, to: localDate('2026-03-04') })
    expect(before).toMatchObject([{ service: 'homeCare', persons: 7, needed: 7, running: 0, assessed: 0 }])
    expect(await demandCells(readDb(), { ...march, to: localDate('2026-03-01') })).toEqual([])
  })

  it('do not count what ended before the period, and take the later of two entries', async () => {
    const call = await town.call()
    const { fileId } = await town.file()
    const shelter = { service: 'shelters', targetGroup: 'homelessPeople' }
    const first = await packaged(call, fileId, { ...shelter, neededOn: '2026-02-02' })
    await moved(call, first, 'ended', { on: '2026-02-20' })
    const of = async (from: string, to: string) =>
      (
        await demandCells(readDb(), {
          from: localDate(from),
          to: localDate(to),
          service: 'shelters',
          groups: ['homelessPeople'],
        })
      ).map(({ persons, needed, ended }) => ({ persons, needed, ended }))
    expect(await of('2026-03-01', '2026-03-31')).toEqual([])
    expect(await of('2026-02-20', '2026-02-28')).toEqual([{ persons: 1, needed: 0, ended: 1 }])
    await packaged(call, fileId, { ...shelter, neededOn: '2026-03-03' })
    expect(await of('2026-02-01', '2026-03-31')).toEqual([{ persons: 1, needed: 1, ended: 0 }])
  })

  it('show small numbers only to whoever may read every file behind them', async () => {
    const filter = { from: '2026-03', to: '2026-03' }
    const row = async (kind: PositionKind, name?: string) =>
      (await demand(await town.call(kind, name), filter)).rows.find(({ service }) => service === 'homeCare')
    expect(await row('servicesCoordinator')).toMatchObject({
      persons: 7,
      needed: 'fewer',
      running: 'fewer',
      hours: 70,
      assessed: 'fewer',
      averageGrade: null,
    })
    expect(await row('socialWorker', 'stranger')).toMatchObject({ running: 'fewer' })
    expect(await row('socialWorker')).toMatchObject({ needed: 5, running: 2, averageGrade: 4 })
    const counselling = (await demand(await town.call('director'), filter)).rows.find(
      ({ service }) => service === 'disabilityCounselling',
    )
    expect(counselling).toMatchObject({ persons: 'fewer', needed: 'fewer', hours: null })
  })

  it('contain no name of a client, on the screen and in the file, which is the same', async () => {
    const call = await town.call('servicesCoordinator')
    const filter = { from: '2026-03', to: '2026-03', group: 'olderPeople' }
    const [shown, file] = [await demand(call, filter), await demandExport(call, filter)]
    expect(file).toEqual(shown)
    expect(shown.rows.length).toBeGreaterThan(0)
    for (const name of names) expect(JSON.stringify(shown)).not.toContain(name)
    expect(shown.rows.every(({ group }) => group === 'olderPeople')).toBe(true)
    const turned = await demand(call, { from: '2026-03', to: '2026-01' })
    expect(turned.period).toEqual({ from: '2026-01-01', to: '2026-03-31' })
    const logged = await readDb().accessLog.findMany({ where: { operation: 'packages.demandExport' } })
    expect(logged.map(({ outcome }) => outcome)).toEqual(['permit'])
  })

  it('are refused to those who neither organise services nor find needs', async () => {
    const allowed: PositionKind[] = []
    for (const kind of Object.values(PositionKind)) {
      const call = await town.call(kind, 'asks')
      const answer = await demand(call, {}).catch((error: unknown) => error)
      if (!(answer instanceof Forbidden)) allowed.push(kind)
    }
    expect(allowed.sort()).toEqual([
      'cityDepartmentHead',
      'contractingSpecialist',
      'deputyDirector',
      'director',
      'financeWorker',
      'ngoSpecialist',
      'seniorSocialWorker',
      'servicesCoordinator',
      'socialWorker',
      'teamLeader',
    ])
  })
})
