import { describe, expect, it } from 'vitest'
import { changedMeanwhile, stillTyped } from '@/platform/web/kept-in-step'
import { afterFollowing } from '@/platform/web/use-command-form'

const before = { version: 3, description: 'Mieszkanie bez ogrzewania', note: '', answers: { heat: 'no' } }

it('keeps what is being typed when another form of the record was saved, and lets the rest follow', () => {
  const values = { ...before, note: 'Rodzina prosi o rozmowę w piątek' }
  expect(stillTyped(values, before, {})).toEqual([['note', 'Rodzina prosi o rozmowę w piątek']])
})

it('lets what the form itself sent follow the record', () => {
  const values = { ...before, note: 'Zapisane przed chwilą', description: 'Pisane w czasie zapisu' }
  expect(stillTyped(values, before, { note: 'Zapisane przed chwilą' })).toEqual([
    ['description', 'Pisane w czasie zapisu'],
  ])
})

it('does not take an empty field for something typed', () => {
  const values = { version: 3, note: '', amount: undefined, description: 'Mieszkanie bez ogrzewania' }
  expect(stillTyped(values, { version: 3, description: 'Mieszkanie bez ogrzewania' }, {})).toEqual([])
})

it('compares lists and groups of fields by what they say', () => {
  expect(stillTyped({ answers: { heat: 'no' } }, before, {})).toEqual([])
  expect(stillTyped({ answers: { heat: 'yes' } }, before, {})).toEqual([['answers', { heat: 'yes' }]])
})

it('names what somebody else changed in the fields one is typing in, and nothing else', () => {
  const now = { ...before, description: 'Mieszkanie ogrzewane', note: 'Dopisane gdzie indziej', version: 4 }
  const typed = [['note', 'Pisane tutaj'] as const, ['answers', { heat: 'yes' }] as const]
  expect(changedMeanwhile(typed, before, now)).toEqual([{ name: 'note', value: 'Dopisane gdzie indziej' }])
  expect(changedMeanwhile([['note', 'Dopisane gdzie indziej']], before, now)).toEqual([])
})

describe('what a form says once its record is newer', () => {
  it('a refusal is gone: it was told about the record as it was', () => {
    expect(afterFollowing({ kind: 'refused', refusals: [] })).toEqual({ kind: 'idle' })
  })

  it('a problem stays: what was sent did not arrive, and somebody has to send it again', () => {
    const problem = { kind: 'problem' as const, message: 'Ktoś zapisał te dane w międzyczasie.' }
    expect(afterFollowing(problem)).toBe(problem)
    expect(afterFollowing({ kind: 'sending' })).toEqual({ kind: 'sending' })
  })
})
