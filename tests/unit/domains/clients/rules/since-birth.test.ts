import { expect, it } from 'vitest'
import { joiningRefusals } from '@/domains/clients/rules/household'
import { sinceBirthRefusals } from '@/domains/clients/rules/since-birth'
import { localDate as d } from '@/kernel/local-date'

it.each([
  ['2018-05-02', '2018-05-02', []],
  ['2018-05-01', '2018-05-02', ['before-birth']],
  ['1900-01-01', null, []],
])('something of a person from %s, born %s: %j', (from, bornOn, codes) => {
  expect(sinceBirthRefusals(d(from), bornOn ? d(bornOn) : null).map(({ code }) => code)).toEqual(codes)
})

it('a child does not belong to the family before its birth, and joins it on that day', () => {
  const joining = (from: string) =>
    joiningRefusals({
      relation: 'child',
      validFrom: d(from),
      members: [],
      household: { validFrom: d('2010-01-01'), validTo: null },
      bornOn: d('2018-05-02'),
      diedOn: null,
    }).map(({ code }) => code)
  expect(joining('2018-05-01')).toEqual(['before-birth'])
  expect(joining('2018-05-02')).toEqual([])
})
