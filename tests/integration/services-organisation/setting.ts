import { beforeAll } from 'vitest'
import { frozenClock } from '@/platform/clock'
import { PositionKind } from '@/platform/db/generated/enums'
import type { Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { grantAuthorisation } from '@/domains/staff/commands/registers'
import type { ServicesPeople } from '@tests/support/given/services'

/** The centre and the people of its services; Thursday, a quarter past nine. */
export function servicesTown(centre: Parameters<typeof testActors>[1] = {}) {
  const { database } = applicationUnderTest()
  const clock = frozenClock('2026-03-12T09:15:00+01:00')
  const known: { actors?: Actors } = {}
  beforeAll(async () => {
    known.actors = await testActors(clock, centre)
  })
  const actors = () => {
    if (!known.actors) throw new Error('the town is not founded before beforeAll')
    return known.actors
  }
  const call = async (kind: PositionKind, name?: string) => ({
    actor: await actors().on(kind, name ? { name } : {}),
    clock,
  })
  return {
    clock,
    call,
    database,
    /** the administrator who founded the centre */
    founder: () => Promise.resolve({ actor: actors().founder, clock }),
    async people(): Promise<ServicesPeople> {
      return {
        coordinator: await call('servicesCoordinator'),
        director: await call('director'),
        contracting: await call('contractingSpecialist'),
        finance: await call('financeWorker'),
        benefitsWorkerId: (await call('benefitsWorker')).actor.id,
      }
    },
    /** Puts the mayor's authorisation into the register. */
    async authorise(userId: string, kind: 'decideServiceForms' | 'awardServices') {
      await grantAuthorisation.execute(
        { actor: actors().founder, clock },
        {
          userId,
          kind,
          documentNumber: 'OR.0052.30.2026',
          onBehalfOf: 'Prezydent Miasta Grodzisko Leśne',
          validFrom: '2026-01-01',
        },
      )
    },
  }
}

/** The codes of a refusal; anything else that was thrown is thrown on. */
export async function codesOf(promise: Promise<unknown>): Promise<string[]> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error === null) return []
  if (error instanceof Error && 'refusals' in error)
    return (error as Refused).refusals.map(({ code }) => code)
  throw error
}
