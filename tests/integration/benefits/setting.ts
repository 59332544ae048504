import { beforeAll } from 'vitest'
import { frozenClock, type Clock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { proceeding, type Wanted } from '@tests/support/given/benefits'
import { person } from '@tests/support/given/clients'

/** The centre, its people and clients for the tests of benefits; Thursday, a quarter past nine. */
export function benefitsTown(
  at = '2026-03-12T09:15:00+01:00',
  centre: Parameters<typeof testActors>[1] = {},
) {
  const { database } = applicationUnderTest()
  const clock = frozenClock(at)
  let people: Actors | null = null
  let clients = 0
  beforeAll(async () => {
    people = await testActors(clock, centre)
  })
  const actors = () => {
    if (!people) throw new Error('the town is not founded before beforeAll')
    return people
  }
  const call = async (
    kind: PositionKind = 'benefitsWorker',
    name?: string,
    on: Clock = clock,
  ): Promise<CommandCall> => ({
    actor: await actors().on(kind, name ? { name } : {}),
    clock: on,
  })
  /** the social worker of the clients' district, to whom referrals come */
  const socialWorker = async (): Promise<CommandCall> => ({
    actor: await actors().socialWorker({ districtIds: [actors().structure.districtId] }),
    clock,
  })
  const client = async (changes: Parameters<typeof person>[1] = {}) =>
    person(await call('informationWorker'), {
      firstName: 'Janina',
      lastName: `Malarz${letters(++clients)}`,
      ...changes,
    })
  return {
    database,
    clock,
    today: clock.today(),
    actors,
    call,
    socialWorker,
    client,
    /** a proceeding of a new client, led by the benefits worker, as far as asked */
    async proceeding(wanted: Omit<Wanted, 'personId'> & { personId?: string }) {
      return proceeding(
        { worker: await call(), socialWorker: await socialWorker(), signer: await call('director') },
        { ...wanted, personId: wanted.personId ?? (await client()) },
      )
    },
  }
}

/** 1 → 'a', 27 → 'aa': names have no digits. */
function letters(n: number): string {
  const first = n > 26 ? letters(Math.floor((n - 1) / 26)) : ''
  return first + String.fromCharCode(97 + ((n - 1) % 26))
}

/** The codes of a refusal; every refusal says something. */
export async function codes(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof Refused)) throw new Error(`expected a refusal, got ${String(error)}`)
  if (error.refusals.some(({ message }) => message.length < 6)) throw new Error('a refusal without words')
  return error.refusals.map(({ code }) => code)
}

/** Which of these positions are let in; anything but `Forbidden` counts as let in. */
export async function isForbidden(promise: Promise<unknown>): Promise<boolean> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof Forbidden
}
