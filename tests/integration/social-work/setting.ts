import { issueReferralForTest } from './referral-for-test'
import { beforeAll } from 'vitest'
import type { Actor } from '@/platform/auth/actor'
import { frozenClock, type Clock } from '@/platform/clock'
import { PositionKind } from '@/platform/db/generated/enums'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { person } from '@tests/support/given/clients'
import { contact } from '@tests/support/given/intake'
import { socialWorkFile } from '@tests/support/given/social-work'

/** The centre, its people and a client for each test of social work; Thursday, a quarter past nine. */
export function socialWorkTown(at = '2026-03-12T09:15:00+01:00') {
  const { database } = applicationUnderTest()
  const clock = frozenClock(at)
  let people: Actors | null = null
  let clients = 0
  beforeAll(async () => {
    people = await testActors(clock)
  })
  const actors = () => {
    if (!people) throw new Error('the town is not founded before beforeAll')
    return people
  }
  const call = async (kind: PositionKind = 'socialWorker', name?: string, on: Clock = clock) => ({
    actor: await actors().on(kind, name ? { name } : {}),
    clock: on,
  })
  const client = async () =>
    person(await call('informationWorker'), {
      firstName: 'Zbigniew',
      lastName: `Malarz${letters(++clients)}`,
    })
  return {
    database,
    clock,
    actors,
    call,
    client,
    /** a client with open social work, led by the social worker */
    async file() {
      const personId = await client()
      return { personId, fileId: await socialWorkFile(await call(), personId) }
    },
    /** a client with both files and a referral from one to the other */
    async referred(toUser: Actor | null = null) {
      const personId = await client()
      const worker = await call('benefitsWorker')
      const { fileIds } = await contact(await call('informationWorker'), {
        personId,
        benefitsLeadId: worker.actor.id,
        overrideReason: 'Tak trzeba do testu.',
      })
      const benefitsFileId = fileIds[0] ?? ''
      return {
        personId,
        benefitsFileId,
        ...(await issueReferralForTest.execute(worker, {
          personId,
          benefitsFileId,
          toUserId: toUser?.id ?? null,
        })),
      }
    },
  }
}

/** 1 → 'a', 27 → 'aa': names have no digits. */
function letters(n: number): string {
  const first = n > 26 ? letters(Math.floor((n - 1) / 26)) : ''
  return first + String.fromCharCode(97 + ((n - 1) % 26))
}
