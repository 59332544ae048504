import { expect, it } from 'vitest'
import { returnPath } from '@/platform/web/return-path'

it.each([
  ['/klienci/7?zakladka=rodzina', '/klienci/7?zakladka=rodzina'],
  ['/swiadczenia?_rsc=abc&strona=2', '/swiadczenia?strona=2'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['klienci', '/'],
  ['//zly.example/klienci', '/'],
  ['/\\zly.example', '/'],
  ['/\t/zly.example', '/'],
  ['https://zly.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/klienci\\..\\..', '/'],
  ['/.//zly.example', '/'],
  ['/logowanie?powrot=/', '/'],
  ['/wylogowano', '/'],
  ['/api/auth/signout', '/'],
])('after signing in, %j leads to %s', (asked, expected) => expect(returnPath(asked)).toBe(expected))
