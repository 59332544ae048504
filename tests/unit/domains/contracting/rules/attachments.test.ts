import { describe, expect, it } from 'vitest'
import {
  attachmentRefusals,
  largestAttachments,
  mostAttachments,
  removalRefusals,
  sealRefusals,
  sizeWords,
  type NewAttachment,
} from '@/domains/contracting/rules/attachments'

const due = new Date('2026-04-10T12:00:00+02:00')
const facts = (changes: Partial<NewAttachment> = {}): NewAttachment => ({
  late: false,
  offersDueAt: due,
  formalState: 'waiting',
  kept: [],
  size: 1000,
  ...changes,
})
const codes = (changes: Partial<NewAttachment> = {}) =>
  attachmentRefusals(facts(changes)).map(({ code }) => code)

describe('a file of an offer', () => {
  it('is added until the formal check has its result, also when the offeror completes the offer', () => {
    expect(codes()).toEqual([])
    expect(codes({ formalState: 'toComplete' })).toEqual([])
    expect(codes({ formalState: 'correct' })).toEqual(['attachment.checked'])
    expect(codes({ formalState: 'rejected' })).toEqual(['attachment.checked'])
  })

  it('is not added to an offer that came too late', () => {
    expect(codes({ late: true })).toEqual(['offer.late'])
  })

  it('is the twentieth at most, and all weigh sixty megabytes at most', () => {
    const small = (count: number) => new Array<number>(count).fill(1)
    expect(codes({ kept: small(mostAttachments - 1) })).toEqual([])
    expect(codes({ kept: small(mostAttachments) })).toEqual(['attachment.count'])
    expect(codes({ kept: [largestAttachments - 1000] })).toEqual([])
    expect(codes({ kept: [largestAttachments - 999] })).toEqual(['attachment.size'])
  })

  it('is taken back to the minute of the term', () => {
    expect(removalRefusals(due, due)).toEqual([])
    expect(removalRefusals(due, new Date(due.getTime() + 1)).map(({ code }) => code)).toEqual([
      'attachment.term',
    ])
  })

  it('is sealed until the offers are opened, though their moment has passed', () => {
    const openingAt = new Date('2026-04-13T09:00:00+02:00')
    expect(sealRefusals({ openedAt: null, openingAt }).map(({ code }) => code)).toEqual(['offer.sealed'])
    expect(sealRefusals({ openedAt: openingAt, openingAt })).toEqual([])
  })

  it.each([
    [1, '1 kB'],
    [2048, '2 kB'],
    [1024 * 1024, '1,0 MB'],
    [3_565_158, '3,4 MB'],
  ])('of %i bytes weighs %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words)
  })
})
