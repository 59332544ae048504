import { beforeAll } from 'vitest'
import { placeArea } from '@/domains/structure/commands'
import { addPost } from '@/domains/structure/post-commands'
import { frozenClock } from '@/platform/clock'
import { Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { givenTeam } from '@tests/support/given/staff'

/** The centre of these tests, its people, and units and posts given in it. */
export function structureTown() {
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

  return { clock, actors, administrator, director, unit, placed, post }
}

/** The codes of the reasons a command was refused for; none when it was not. */
export const codesOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: unknown) => {
      if (error instanceof Refused) return error.refusals.map(({ code }) => code)
      throw error
    },
  )
