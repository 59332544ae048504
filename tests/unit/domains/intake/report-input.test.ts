import { expect, it } from 'vitest'
import { registerContact } from '@/domains/intake/inputs'
import { blankReport } from '@/domains/intake/components/registration-input'
import { whatIsAsked } from '@/domains/intake/rules/what-is-asked'

const { newPerson: _newPerson, ...blank } = blankReport
const asks = (changes: object) =>
  registerContact.safeParse({ ...blank, ...changes }).error?.issues.map(({ path }) => path.join('.')) ?? []

it.each([
  ['an empty report asks for its kind alone: the result is not on the screen yet', {}, ['need']],
  ['with the kind chosen the result is asked for', { need: 'adviceOnly' }, ['result']],
  ['with both there is nothing to ask for', { need: 'adviceOnly', result: 'adviceGiven' }, []],
  ['a result nobody offers is refused', { need: 'adviceOnly', result: 'other' }, ['result']],
])('%s', (_what, changes, fields) => {
  expect(asks(changes)).toEqual(fields)
})

const typed = {
  ...blank,
  need: 'material',
  result: 'appointment',
  reporterKind: 'family',
  reporterName: 'Jan Nowak',
  reporterContact: '600 700 800',
  institution: 'Powiatowy Urząd Pracy',
  urgent: true,
  benefitsLeadId: '6f1f6a5e-6a0b-4b62-8a2e-1f4d5a6b7c8d',
  socialWorkLeadId: '6f1f6a5e-6a0b-4b62-8a2e-1f4d5a6b7c8e',
  overrideReason: 'Prowadziła tę rodzinę.',
  visits: [
    {
      userId: '6f1f6a5e-6a0b-4b62-8a2e-1f4d5a6b7c8d',
      startsAt: '2026-03-12T08:00:00Z',
      endsAt: '2026-03-12T08:30:00Z',
    },
  ],
  visitPlace: 'home',
  callBackPhone: '600 700 800',
} as typeof blank

it.each([
  [
    'advice alone goes to nobody and meets nobody',
    { need: 'adviceOnly', result: 'adviceGiven' },
    {
      visits: [],
      visitPlace: 'office',
      urgent: false,
      benefitsLeadId: null,
      socialWorkLeadId: null,
      overrideReason: null,
      institution: null,
      callBackPhone: null,
    },
  ],
  ['a call-back has no visit', { result: 'callBack' }, { visits: [], callBackPhone: '600 700 800' }],
  ['a visit has no telephone and no institution', {}, { callBackPhone: null, institution: null }],
  [
    'material need has no social worker',
    {},
    { benefitsLeadId: typed.benefitsLeadId, socialWorkLeadId: null },
  ],
  [
    'who comes for themselves is no reporter',
    { reporterKind: 'self' },
    { reporterName: null, reporterContact: null },
  ],
  [
    'a known person is not anonymous',
    { personId: typed.benefitsLeadId, anonymous: true },
    { anonymous: false },
  ],
  ['a visit that is asked for stays', {}, { visits: typed.visits, visitPlace: 'home' }],
])('what the screen no longer asks is neither sent nor kept: %s', (_what, changes, kept) => {
  const report = { ...typed, ...changes } as typeof typed
  expect(whatIsAsked(report)).toMatchObject(kept)
  expect(registerContact.parse(report)).toMatchObject(kept)
})

it('a field that is not asked refuses nothing', () => {
  expect(asks({ need: 'adviceOnly', result: 'adviceGiven', callBackPhone: '12' })).toEqual([])
})

it.each([null, 'x', 7, {}, { need: 'other' }])(
  'what is no report at all is refused in its own way: %j',
  (sent) => {
    expect(registerContact.safeParse(sent).success).toBe(false)
  },
)
