import { describe, expect, it } from 'vitest'
import { allPermissions } from '@/domains/permission-tables'
import type { PositionKind } from '@/platform/db/generated/enums'

const inProceedings = allPermissions.filter(({ key }) => key.startsWith('benefits.'))
const keysOf = (kind: PositionKind) =>
  inProceedings.filter(({ grants }) => grants.some(({ position }) => position === kind)).map(({ key }) => key)

describe('who works in a proceeding on benefits', () => {
  it('is the centre alone: the city’s department has no part in any variant (R-004)', () => {
    expect(inProceedings.length).toBeGreaterThan(10)
    expect(keysOf('cityDepartmentHead')).toEqual([])
  })

  it.each(['socialWorker', 'seniorSocialWorker'] as const)(
    '%s reads and writes no form of it (R-026)',
    (kind) => {
      expect(keysOf(kind).filter((key) => !/\.(read|list|export)$/.test(key))).toEqual([])
    },
  )
})
