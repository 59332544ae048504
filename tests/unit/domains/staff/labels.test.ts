import { expect, it } from 'vitest'
import { deviceName, fteWords, positionLabels } from '@/domains/staff/labels'
import { positionKinds } from '@/domains/staff/model'

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36',
    'Chrome, Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0', 'Edge, Windows'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1', 'Safari, iOS'],
  ['Mozilla/5.0 (Linux; Android 14) Chrome/126.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8', 'Nieznane urządzenie'],
  [null, 'Nieznane urządzenie'],
])('%s is %s', (userAgent, expected) => expect(deviceName(userAgent)).toBe(expected))

it('says a part of a post in words', () => {
  expect([1, 0.5, 0.25].map(fteWords)).toEqual(['pełny etat', '0,5 etatu', '0,25 etatu'])
})

it('gives every position a name of its own', () => {
  expect(new Set(positionKinds.map((kind) => positionLabels[kind])).size).toBe(positionKinds.length)
})
