import { describe, expect, test } from 'vitest'
import { backupName, nextBackup, outdated } from '../../../scripts/lib/backup-schedule.mjs'
import { sentenceFor } from '../../../scripts/lib/failure.mjs'
import { tooOldNode } from '../../../scripts/lib/node-version.mjs'
import { address, requireProductionVariables } from '../../../scripts/lib/settings.mjs'

describe('the version of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])('%s is enough', (version) => {
    expect(tooOldNode(version)).toBeNull()
  })
  test.each(['v20.18.9', 'v18.20.0', 'v16.0.0'])('%s is refused with a sentence', (version) => {
    expect(tooOldNode(version)).toContain(version)
  })
})

describe('the address', () => {
  test('is port 3000 of this machine when nothing is said', () => {
    expect(address({})).toEqual({ port: 3000, host: '127.0.0.1', url: 'http://localhost:3000' })
  })
  test('follows PORT, HOST and NEXTAUTH_URL', () => {
    expect(address({ PORT: '8080', HOST: '0.0.0.0', NEXTAUTH_URL: 'https://ops.example.pl' })).toEqual({
      port: 8080,
      host: '0.0.0.0',
      url: 'https://ops.example.pl',
    })
  })
  test.each(['0', '65536', '-1', 'trzy', '3000x', '3.5'])('refuses PORT=%s', (port) => {
    expect(() => address({ PORT: port })).toThrow(/PORT musi być liczbą/)
  })
  test('refuses a NEXTAUTH_URL that is no address', () => {
    expect(() => address({ NEXTAUTH_URL: 'ops.example.pl' })).toThrow(/NEXTAUTH_URL/)
  })
})

describe('production invents nothing', () => {
  const whole = { DATABASE_URL: 'postgresql://x', AUTH_SECRET: 'x'.repeat(32), NEXTAUTH_URL: 'https://x' }
  test('a whole environment is accepted', () => {
    expect(() => requireProductionVariables(whole)).not.toThrow()
  })
  test('missing variables are named together', () => {
    expect(() => requireProductionVariables({ DATABASE_URL: 'x' })).toThrow(/AUTH_SECRET, NEXTAUTH_URL/)
  })
  test('a short secret is refused', () => {
    expect(() => requireProductionVariables({ ...whole, AUTH_SECRET: 'krótki' })).toThrow(/32 znaki/)
  })
})

describe('an error is told in one sentence', () => {
  test.each([
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), /Brak miejsca na dysku/],
    [Object.assign(new Error('could not extend file "base/1"'), { code: '53100' }), /Brak miejsca na dysku/],
    [Object.assign(new Error('x'), { code: 'EACCES', path: '/var/x' }), /Brak uprawnień do \/var\/x/],
    [new Error('pierwsza\ndruga'), /^Nieoczekiwany błąd: pierwsza$/],
  ])('%s', (error, sentence) => {
    expect(sentenceFor(error)).toMatch(sentence)
  })
})

describe('the nightly backup', () => {
  test('comes at the next occurrence of its hour', () => {
    const at = (text: string) => nextBackup(new Date(text), '02:30')
    expect(at('2026-03-12T02:29:59')).toEqual(new Date('2026-03-12T02:30:00'))
    expect(at('2026-03-12T02:30:00')).toEqual(new Date('2026-03-13T02:30:00'))
    expect(at('2026-12-31T23:00:00')).toEqual(new Date('2027-01-01T02:30:00'))
  })
  test.each(['24:00', '2:30', '02.30', ''])('refuses the hour „%s”', (hour) => {
    expect(() => nextBackup(new Date(), hour)).toThrow(/gg:mm/)
  })
  test('forgets the oldest beyond the number to keep and nothing else', () => {
    const names = [
      'drogowskaz-2026-03-02.tar.gz',
      'drogowskaz-2026-03-01.tar.gz',
      'inne.tar.gz',
      'drogowskaz-2026-03-03.tar.gz',
    ]
    expect(outdated(names, 2)).toEqual(['drogowskaz-2026-03-01.tar.gz'])
    expect(outdated(names, 5)).toEqual([])
  })
  test('is named by the day', () => {
    expect(backupName(new Date('2026-03-02T02:30:00'))).toBe('drogowskaz-2026-03-02.tar.gz')
  })
})
