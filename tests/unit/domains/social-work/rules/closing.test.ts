import { describe, expect, it } from 'vitest'
import { yearMonth } from '@/kernel/local-date'
import { closingRefusals, closingWarnings, type ClosingFacts } from '@/domains/social-work/rules/closing'

const whole: ClosingFacts = {
  clientStatement: 'Dam radę.',
  workerStatement: 'Wsparcie nie jest konieczne.',
  missingReason: null,
  supportNetwork: 'Siostra.',
  warningReason: null,
  standard: null,
  openReferrals: 0,
}

describe('closing social work', () => {
  it.each([
    ['both spoke and the network is known', {}, []],
    ['the client said nothing', { clientStatement: null }, ['closing.statements']],
    ['the client said nothing, for a reason (G-069)', { clientStatement: null, missingReason: 'Zgon.' }, []],
    ['no network (G-070)', { supportNetwork: null }, ['closing.network']],
    ['no network, for a reason', { supportNetwork: null, warningReason: 'Nie udało się ustalić.' }, []],
    ['a referral without an outcome (OPEN-32)', { openReferrals: 1 }, ['closing.referral']],
  ])('%s', (_name, changes, codes) => {
    expect(closingRefusals({ ...whole, ...changes }).map(({ code }) => code)).toEqual(codes)
  })

  it('warns of the months of zał. 6 it leaves owed and does not stand in the way (R-094)', () => {
    expect(closingWarnings([])).toEqual([])
    const [warning] = closingWarnings([{ month: yearMonth('2026-10') }, { month: yearMonth('2026-11') }])
    expect(warning?.message).toBe('Nie ma jeszcze zaświadczenia zał. 6 za: październik 2026, listopad 2026.')
  })
})
