import { describe, expect, it } from 'vitest'
import { endArea, endAreaOutside, leaveAreaOutside } from '@/domains/structure/commands'
import { acceptPost, addPost, changePost, endPost } from '@/domains/structure/post-commands'
import { structureChecks, unitPage, unitsOverview } from '@/domains/structure/queries'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { codesOf, structureTown } from './setting'

const { administrator, director, unit, placed, post } = structureTown()

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
