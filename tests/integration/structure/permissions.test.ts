import { beforeAll, describe, expect, it } from 'vitest'
import * as appraisal from '@/domains/structure/appraisal-commands'
import { endArea, endAreaOutside, leaveAreaOutside, placeArea } from '@/domains/structure/commands'
import { saveImplementationTask } from '@/domains/structure/implementation-commands'
import { acceptPost, addPost, changePost, endPost } from '@/domains/structure/post-commands'
import { structureChecks } from '@/domains/structure/queries'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { declaredIn } from '../wall/declared'
import { structureTown } from './setting'

const { clock, actors, administrator, unit, placed, post } = structureTown()

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
