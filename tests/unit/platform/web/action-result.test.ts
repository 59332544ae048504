import { describe, expect, it } from 'vitest'
import { isUncertain } from '@/platform/web/action-result'

const message = 'Ktoś zmienił ten zapis.'

describe('the key of a submission', () => {
  it('is sent again while it may have been done: no answer came, or a fault without a word of what was written', () => {
    expect(isUncertain(null)).toBe(true)
    expect(isUncertain({ ok: false, kind: 'failure', logId: 'a1b2c3d4' })).toBe(true)
  })

  it('is a new one once the answer is certain: done, or refused with nothing written', () => {
    expect(isUncertain({ ok: true, result: null })).toBe(false)
    expect(isUncertain({ ok: false, kind: 'fields', fieldErrors: {}, formErrors: [] })).toBe(false)
    expect(isUncertain({ ok: false, kind: 'refused', refusals: [] })).toBe(false)
    for (const kind of ['forbidden', 'notFound', 'stale', 'signedOut'] as const)
      expect(isUncertain({ ok: false, kind, message })).toBe(false)
  })
})
