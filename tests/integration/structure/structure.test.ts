import { beforeAll, describe, expect, it } from 'vitest'
import * as appraisal from '@/domains/structure/appraisal-commands'
import { endArea, endAreaOutside, leaveAreaOutside, placeArea } from '@/domains/structure/commands'
import { saveImplementationTask } from '@/domains/structure/implementation-commands'
import { acceptPost, addPost, changePost, endPost } from '@/domains/structure/post-commands'
import { structureChecks, unitPage, unitsOverview } from '@/domains/structure/queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { givenTeam } from '@tests/support/given/staff'
import { declaredIn } from '../wall/declared'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const known: { actors?: Actors } = {}
const actors = () => {
  if (!known.actors) throw new Error('not before beforeAll')
  return known.actors
}

beforeAll(async () => {
  known.actors = await testActors(clock)
})

const administrator = () => ({ actor: actors().founder, clock })
const director = async () => ({ actor: await actors().director(), clock })
let made = 0
const unit = () => givenTeam(actors().founder, clock, `Komórka ${++made}`)
const placed = (
  teamId: string,
  area: Parameters<typeof placeArea.execute>[1]['area'],
  validFrom = '2026-01-01',
) => placeArea.execute(administrator(), { teamId, area, validFrom })
const post = (teamId: string) =>
  addPost.execute(administrator(), {
    teamId,
    kind: 'consultant',
    speciality: 'lawyer',
    fte: 0.5,
    duties: 'Konsultuje sprawy mieszkaniowe.',
    validFrom: '2026-01-01',
  })
const codesOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code)
      throw error
    },
  )

describe('areas of units', () => {
  it('are placed and ended with their days, history and audit (R-011)', async () => {
    const teamId = await unit()
    const { id } = await placed(teamId, 'socialWork')
    await placed(teamId, 'benefits')
    await endArea.execute(administrator(), { unitAreaId: id, version: 1, validTo: '2026-02-28' })
    const page = await unitPage(await director(), { teamId })
    expect(page.areas.map(({ area, validTo }) => [area, validTo])).toEqual([
      ['socialWork', '2026-02-28'],
      ['benefits', null],
    ])
    const [own] = (await unitsOverview(await director(), {})).units.filter((one) => one.id === teamId)
    expect(own?.areas).toEqual(['benefits'])
    const audit = await readDb().auditEntry.findMany({
      where: { subjectId: teamId },
      orderBy: { seq: 'asc' },
    })
    expect(audit.map(({ command }) => command)).toEqual([
      'staff.saveTeam',
      'structure.placeArea',
      'structure.placeArea',
      'structure.endArea',
    ])
  })

  it('of organising and delivering are refused together, also to two people at once (R-012)', async () => {
    const teamId = await unit()
    await placed(teamId, 'servicesOrganisation')
    expect(await codesOf(placed(teamId, 'servicesDelivery'))).toEqual(['area.organiser-executor'])
    const other = await unit()
    const both = await Promise.all([
      codesOf(placed(other, 'servicesOrganisation')),
      codesOf(placed(other, 'servicesDelivery')),
    ])
    expect(both.flat()).toEqual(['area.organiser-executor'])
    expect(await readDb().unitArea.count({ where: { teamId: other } })).toBe(1)
  })

  it('may be outside the centre only where others may do them, and once', async () => {
    const outside = (area: 'otherBenefits' | 'benefits') =>
      leaveAreaOutside.execute(administrator(), {
        area,
        institution: 'Urząd miasta',
        reason: 'Nie powierzono.',
        validFrom: '2026-01-01',
      })
    expect(await codesOf(outside('benefits'))).toEqual(['area.inside'])
    const { id } = await outside('otherBenefits')
    expect(await codesOf(outside('otherBenefits'))).toEqual(['area_outside_once'])
    expect(
      await codesOf(
        endAreaOutside.execute(administrator(), { areaOutsideId: id, version: 1, validTo: '2025-12-31' }),
      ),
    ).toEqual(['period.backwards'])
    await endAreaOutside.execute(administrator(), { areaOutsideId: id, version: 1, validTo: '2026-12-31' })
  })
})

describe('posts', () => {
  it('are accepted by the director once, and anew after a change (R-025)', async () => {
    const teamId = await unit()
    const { id } = await post(teamId)
    await acceptPost.execute(await director(), { postId: id, version: 1 })
    expect(await codesOf(acceptPost.execute(await director(), { postId: id, version: 2 }))).toEqual([
      'post.accepted',
    ])
    await expect(acceptPost.execute(await director(), { postId: id, version: 1 })).rejects.toBeInstanceOf(
      Stale,
    )
    const changed = {
      kind: 'consultant',
      speciality: 'psychologist',
      fte: 1,
      duties: 'Wspiera rodziny.',
    } as const
    await changePost.execute(administrator(), { postId: id, version: 2, ...changed })
    const [one] = (await unitPage(await director(), { teamId })).posts
    expect(one).toMatchObject({ accepted: null, fte: 1, speciality: 'psychologist' })
    await endPost.execute(administrator(), { postId: id, version: 3, validTo: '2026-03-31' })
  })

  it('have a speciality only when a consultant sits on them', async () => {
    const teamId = await unit()
    const wrong = addPost.execute(administrator(), {
      teamId,
      kind: 'supervisor',
      speciality: 'lawyer',
      fte: 1,
      duties: 'Superwizja.',
      validFrom: '2026-01-01',
    })
    expect(await codesOf(wrong)).toEqual(['post.speciality'])
  })
})

it('the checks follow what is written: a missing area disappears when a unit takes it (R-010)', async () => {
  const missing = async () =>
    (await structureChecks(await director(), {})).find(({ key }) => key === 'areas')?.findings.join() ?? ''
  expect(await missing()).toContain('Strategia')
  await placed(await unit(), 'strategy')
  expect(await missing()).not.toContain('Strategia')
})

describe('who does what, for every position', () => {
  const reason = { validTo: '2026-03-31' }
  const ids = { area: '', outside: '', post: '', sheet: '' }
  const sheet = () => ({ sheetId: ids.sheet, version: -1 })
  beforeAll(async () => {
    const teamId = await unit()
    ids.area = (await placed(teamId, 'management')).id
    ids.post = (await post(teamId)).id
    ids.sheet = (
      await appraisal.saveAppraisalSheet.execute(
        { actor: await actors().director(), clock },
        {
          sheetId: null,
          version: 0,
          personnelSpecialist: 'Anna Kadrowa',
          worker: 'Staż',
          superior: 'Efekty',
          self: 'Zadowolenie',
        },
      )
    ).id
    ids.outside = (
      await leaveAreaOutside.execute(administrator(), {
        area: 'servicesDelivery',
        institution: 'Fundacja',
        reason: 'Zlecone.',
        validFrom: '2026-01-01',
      })
    ).id
  })

  type Call = Parameters<typeof placeArea.execute>[0]
  const post0 = { kind: 'consultant', speciality: null, fte: 1, duties: 'Opis.' } as const
  const changes: Readonly<
    Record<string, readonly [by: readonly string[], send: (call: Call) => Promise<unknown>]>
  > = {
    'structure.placeArea': [
      ['administrator'],
      async (call) =>
        placeArea.execute(call, { teamId: await unit(), area: 'benefits', validFrom: '2026-01-01' }),
    ],
    'structure.endArea': [
      ['administrator'],
      (call) => endArea.execute(call, { unitAreaId: ids.area, version: -1, ...reason }),
    ],
    'structure.leaveAreaOutside': [
      ['administrator'],
      (call) =>
        leaveAreaOutside.execute(call, {
          area: 'benefits',
          institution: 'x',
          reason: 'x',
          validFrom: '2026-01-01',
        }),
    ],
    'structure.endAreaOutside': [
      ['administrator'],
      (call) => endAreaOutside.execute(call, { areaOutsideId: ids.outside, version: -1, ...reason }),
    ],
    'structure.addPost': [
      ['administrator'],
      async (call) => addPost.execute(call, { teamId: await unit(), ...post0, validFrom: '2026-01-01' }),
    ],
    'structure.changePost': [
      ['administrator'],
      (call) => changePost.execute(call, { postId: ids.post, version: -1, ...post0 }),
    ],
    'structure.endPost': [
      ['administrator'],
      (call) => endPost.execute(call, { postId: ids.post, version: -1, ...reason }),
    ],
    'structure.saveImplementationTask': [
      ['deputyDirector', 'director'],
      (call) =>
        saveImplementationTask.execute(call, {
          code: 'WDR-04',
          version: 0,
          responsibleId: call.actor.id,
          departmentHeadId: null,
          dueOn: '2026-05-31',
          doneOn: null,
          note: '',
        }),
    ],
    'structure.saveAppraisalSheet': [
      ['director'],
      (call) =>
        appraisal.saveAppraisalSheet.execute(call, {
          sheetId: ids.sheet,
          version: -1,
          personnelSpecialist: 'Anna Kadrowa',
          worker: 'Staż',
          superior: 'Efekty',
          self: 'Zadowolenie',
        }),
    ],
    'structure.agreeAppraisalSheet': [
      ['director'],
      (call) =>
        appraisal.agreeAppraisalSheet.execute(call, {
          ...sheet(),
          agreedOn: '2026-03-12',
          agreedById: call.actor.id,
          agreedDocument: 'Protokół',
        }),
    ],
    'structure.introduceAppraisalSheet': [
      ['director'],
      (call) => appraisal.introduceAppraisalSheet.execute(call, { ...sheet(), validFrom: '2026-03-12' }),
    ],
    'structure.assessAppraisalSheet': [
      ['director'],
      (call) =>
        appraisal.assessAppraisalSheet.execute(call, {
          ...sheet(),
          assessedOn: '2026-03-12',
          conclusions: 'Dobry.',
        }),
    ],
    'structure.acceptPost': [
      ['deputyDirector', 'director'],
      (call) => acceptPost.execute(call, { postId: ids.post, version: -1 }),
    ],
  }

  const through = async (send: (call: Call) => Promise<unknown>) => {
    const may: string[] = []
    for (const kind of Object.values(PositionKind)) {
      const actor = await actors().on(kind)
      const passed = await send({ actor, clock }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Forbidden) return false
          if (error instanceof Refused || error instanceof Stale) return true
          throw error
        },
      )
      if (passed) may.push(kind)
    }
    return may.sort()
  }

  it('every command of the domain has its line', async () => {
    const { commands } = await declaredIn(['structure'])
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.entries(changes))('%s', async (_name, [by, send]) => {
    expect(await through(send)).toEqual([...by])
  })

  it('the administrator, the director and the deputy read the structure', async () => {
    expect(await through((call) => structureChecks(call, {}))).toEqual([
      'administrator',
      'deputyDirector',
      'director',
    ])
  })
})
