import { describe, expect, it } from 'vitest'
import {
  contractless,
  directContractRefusals,
  directForm,
  type DirectContract,
} from '@/domains/contracting/rules/direct-contracts'
import { selectionForm } from '@/domains/contracting/rules/selection'
import { realisationForms } from '@/domains/services-organisation/model'
import { localDate as day } from '@/kernel/local-date'

const facts: DirectContract = {
  form: 'sharedServices',
  running: true,
  stage: 'inProgress',
  stepsDone: ['NGOS-01'],
  provider: { name: 'Gmina Las', kind: 'publicUnit', open: true },
  other: null,
  from: day('2026-05-01'),
  until: day('2027-04-30'),
  amount: 100,
  yearlyCost: 100,
  standardClause: true,
}
const codes = (changes: Partial<DirectContract>) =>
  directContractRefusals({ ...facts, ...changes }).map(({ code }) => code)

describe('contracts of forms that choose nobody among offers', () => {
  it('every form of realisation chooses among offers, concludes directly, or says why it needs no contract (R-139)', () => {
    for (const form of realisationForms)
      expect([selectionForm(form), directForm(form), contractless[form]].filter(Boolean), form).toHaveLength(
        1,
      )
  })

  it.each<[string, Partial<DirectContract>, string[]]>([
    ['whole', {}, []],
    ['of a process that ended', { running: false }, ['contract.process']],
    ['before its stage (R-027)', { stage: 'notStarted' }, ['contract.stage']],
    ['beside a draft', { other: { number: 'UMW 1/2026', until: null } }, ['contract.other']],
    ['beside one that runs', { other: { number: 'U/1', until: day('2026-12-31') } }, ['contract.other']],
    ['with nobody (R-138)', { provider: null }, ['contract.provider']],
    [
      'with who left the register',
      { provider: { name: 'Gmina Las', kind: 'publicUnit', open: false } },
      ['contract.provider.closed'],
    ],
    [
      'with who does not fit the form',
      { provider: { name: 'Firma', kind: 'business', open: true } },
      ['contract.provider.kind'],
    ],
    ['without the standard (R-054)', { standardClause: false }, ['contract.standard']],
    ['running backwards (R-139)', { until: day('2026-04-30') }, ['contract.period']],
    ['above the cost of its one year (R-050)', { amount: 101 }, ['contract.amount']],
    ['a day into the second year, at two years’ cost', { amount: 200, until: day('2027-05-01') }, []],
    ['a partner of a public-private partnership', { form: 'privatePartnership' }, ['contract.provider.kind']],
  ])('%s', (_name, changes, expected) => {
    expect(codes(changes)).toEqual(expected)
  })

  it('an organisation with other funds is paid nothing, after its rules of cooperation (R-053, R-062)', () => {
    const ngo = { form: 'ngoOwnFunds', provider: { name: 'Fundacja', kind: 'ngo', open: true } } as const
    expect(codes({ ...ngo, amount: 0 })).toEqual([])
    expect(codes({ ...ngo, amount: 1 })).toEqual(['contract.amount'])
    expect(codes({ ...ngo, amount: 0, stepsDone: [] })).toEqual(['contract.rules'])
  })
})
