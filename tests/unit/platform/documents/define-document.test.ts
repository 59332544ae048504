import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { localDate } from '@/kernel/local-date'
import { paragraph } from '@/platform/documents/blocks'
import { defineDocument, documentRegistry } from '@/platform/documents/define-document'
import { amount, day, month, text } from '@/platform/documents/fields'
import { documentText } from '@/platform/documents/plain-text'

const letter = (version: number) =>
  defineDocument({
    id: 'letter',
    version,
    title: 'Pismo',
    legalBasis: 'art. 1',
    data: z.object({ issuedOn: day, words: text }),
    retention: { jrwa: 'x', category: 'B5' },
    confidentiality: 'open',
    signedBy: [],
    template: (data) => ({ issuedOn: data.issuedOn, blocks: [paragraph(`${version}: ${data.words}`)] }),
  })

describe('defineDocument', () => {
  it('fills the template with checked data and carries its head', () => {
    const built = letter(2).build({ issuedOn: localDate('2026-11-23'), words: '  zażółć ' })
    expect(documentText(built)).toBe('2: zażółć')
    expect(built).toMatchObject({ id: 'letter', version: 2, retention: { category: 'B5' } })
  })

  it('refuses data that lack something', () => {
    expect(() => letter(1).buildFrom({ issuedOn: '2026-11-23' })).toThrow(z.ZodError)
    expect(() => letter(1).buildFrom({ issuedOn: '2026-02-30', words: 'x' })).toThrow(z.ZodError)
  })

  it('reads frozen data back from JSON', () => {
    const data = { issuedOn: localDate('2026-11-23'), words: 'tak' }
    expect(letter(1).buildFrom(JSON.parse(JSON.stringify(data)))).toEqual(letter(1).build(data))
  })
})

describe('documentRegistry', () => {
  const registry = documentRegistry([letter(1), letter(2)])

  it('finds the version a document was issued with, and the newest one', () => {
    expect(registry.find('letter', 1)?.version).toBe(1)
    expect(registry.latest('letter')?.version).toBe(2)
    expect(registry.find('letter', 3)).toBeUndefined()
  })

  it('refuses the same version twice', () => {
    expect(() => documentRegistry([letter(1), letter(1)])).toThrow(/letter@1/)
  })
})

describe('fields', () => {
  it('takes whole, non-negative grosze only', () => {
    expect(amount.safeParse(1).success).toBe(true)
    expect(amount.safeParse(0.5).success).toBe(false)
    expect(amount.safeParse(-1).success).toBe(false)
  })

  it('takes existing days and months only', () => {
    expect(day.safeParse('2026-02-29').success).toBe(false)
    expect(month.safeParse('2026-13').success).toBe(false)
    expect(month.safeParse('2026-12').success).toBe(true)
  })
})
