import { expect, it } from 'vitest'
import { both } from '@/platform/permissions/both'

const ofTeam = (teamId: string) => ({ caseFile: { kind: 'benefits', teamId: { in: [teamId] } } })

it('what two permissions reach alike is asked for once, different conditions are both asked for', () => {
  expect(both(ofTeam('a'), ofTeam('a'))).toEqual(ofTeam('a'))
  expect(both(ofTeam('a'), ofTeam('b'))).toEqual({ AND: [ofTeam('a'), ofTeam('b')] })
})
