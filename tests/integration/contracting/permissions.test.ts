import { beforeAll, describe, expect, it } from 'vitest'
import * as providers from '@/domains/contracting/provider-commands'
import { providerPage, providers as register } from '@/domains/contracting/provider-queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { provider, providerInput } from '@tests/support/given/contracting'
import { servicesTown } from '../services-organisation/setting'
import { declaredIn } from '../wall/declared'

const town = servicesTown()
const known = { provider: '', conflict: '' }
const someone = '00000000-0000-4000-8000-000000000000'

beforeAll(async () => {
  const call = await town.call('ngoSpecialist')
  known.provider = await provider(call, 1)
  known.conflict = (
    await providers.declareConflict.execute(await town.call('director'), {
      providerId: known.provider,
      userId: call.actor.id,
      reason: 'Członek zarządu.',
      validFrom: '2026-01-01',
    })
  ).conflictId
})

/** What is sent is refused by a rule or by its version, so that nothing changes; only `Forbidden` is about the person. */
async function through(send: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
  const may: string[] = []
  for (const kind of Object.values(PositionKind)) {
    const call = await town.call(kind)
    const refused = await send(call).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Forbidden) return true
        if (error instanceof Refused || error instanceof Stale) return false
        throw error
      },
    )
    if (!refused) may.push(kind)
  }
  return may.sort()
}

const writers = ['contractingSpecialist', 'ngoSpecialist', 'procurementSpecialist']
const readers = [
  ...writers,
  'cityDepartmentHead',
  'deputyDirector',
  'director',
  'financeWorker',
  'servicesCoordinator',
]

const changes: Readonly<
  Record<string, { send: (call: CommandCall) => Promise<unknown>; by: readonly string[] }>
> = {
  'contracting.registerProvider': {
    send: (call) => providers.registerProvider.execute(call, providerInput('')),
    by: writers,
  },
  'contracting.changeProvider': {
    send: (call) =>
      providers.changeProvider.execute(call, {
        ...providerInput(''),
        providerId: known.provider,
        version: -1,
      }),
    by: writers,
  },
  'contracting.closeProvider': {
    send: (call) =>
      providers.closeProvider.execute(call, { providerId: known.provider, version: -1, reason: 'Test.' }),
    by: writers,
  },
  'contracting.declareConflict': {
    send: (call) =>
      providers.declareConflict
        .execute(call, {
          providerId: known.provider,
          userId: someone,
          reason: 'Test.',
          validFrom: '2026-01-01',
        })
        .catch((error: unknown) => {
          // the director may name another person, and there is nobody of this name
          if (error instanceof Forbidden || error instanceof Refused) throw error
        }),
    by: readers,
  },
  'contracting.endConflict': {
    send: (call) =>
      providers.endConflict.execute(call, {
        conflictId: known.conflict,
        version: -1,
        validTo: '2026-03-12',
      }),
    by: readers,
  },
  'contracting.addRemark': {
    send: (call) =>
      providers.addRemark.execute(call, {
        providerId: known.provider,
        kind: 'praise',
        happenedOn: '2030-01-01',
        text: 'Test.',
        outcome: '',
      }),
    by: [...writers, 'servicesCoordinator', 'director', 'deputyDirector'],
  },
}

describe('who does what, for every position', () => {
  it('every command of the domain has its line', async () => {
    const { commands } = await declaredIn(['contracting'])
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.entries(changes))('%s', async (_name, { send, by }) => {
    expect(await through(send)).toEqual([...by].sort())
  })

  it('the register and a card are read by those who organise, pay and decide', async () => {
    expect(await through((call) => register(call, { page: 1, pageSize: 10 }))).toEqual([...readers].sort())
    expect(await through((call) => providerPage(call, { providerId: known.provider }))).toEqual(
      [...readers].sort(),
    )
  })

  it('every refused attempt is in the access log', async () => {
    const denied = await readDb().accessLog.groupBy({
      by: ['operation'],
      where: { outcome: 'deny', operation: { in: Object.keys(changes) } },
    })
    expect(denied.map(({ operation }) => operation).sort()).toEqual(Object.keys(changes).sort())
  })
})
