import { describe, expect, it } from 'vitest'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused } from '@/platform/errors'
import { serviceProcess } from '@tests/support/given/services'
import { document } from './documents-read'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

describe('who reads documents', () => {
  it('those who read the process, each look logged; nobody else', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    const readers: PositionKind[] = []
    for (const kind of Object.values(PositionKind)) {
      const call = await town.call(kind, 'reads')
      const answer = await document(call, id, { kind: 'needs' }).catch((error: unknown) => error)
      if (!(answer instanceof Forbidden)) readers.push(kind)
    }
    expect(readers.sort()).toEqual([
      'contractingSpecialist',
      'deputyDirector',
      'director',
      'financeWorker',
      'ngoSpecialist',
      'procurementSpecialist',
      'servicesCoordinator',
    ])
    const logged = await readDb().accessLog.groupBy({
      by: ['outcome'],
      where: { operation: 'services.stageDocument', OR: [{ subjectId: id }, { outcome: 'deny' }] },
      _count: { _all: true },
    })
    expect(logged.map(({ outcome }) => outcome).sort()).toEqual(['deny', 'permit'])
  }, 60_000)

  it('a document whose stage has not begun is refused with where it arises', async () => {
    const { coordinator } = await town.people()
    const id = await serviceProcess(coordinator)
    await expect(document(coordinator, id, { kind: 'finance' })).rejects.toBeInstanceOf(Refused)
    expect(await codesOf(document(coordinator, id, { kind: 'scope' }))).toEqual(['document.early'])
  })
})
