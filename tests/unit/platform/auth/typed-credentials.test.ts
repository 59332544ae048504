import { expect, it } from 'vitest'
import { typedCredentials } from '@/platform/auth/typed-credentials'

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['no password', { login: 'a.wilga' }],
  ['a password that is an object', { login: 'a.wilga', password: { length: 12 } }],
  ['two logins', { login: ['a.wilga', 'a.mroz'], password: 'x' }],
  ['a login without an end', { login: 'a'.repeat(201), password: 'x' }],
  ['a code that is a number', { login: 'a.wilga', password: 'x', code: 123456 }],
])('what no person types is refused before anything is looked up: %s', (_what, input) => {
  expect(typedCredentials(input)).toBeNull()
})

it('what was typed goes on, without what else was sent', () => {
  const typed = { login: 'a.wilga', password: 'Hasło-2026', code: '' }
  expect(typedCredentials({ ...typed, csrfToken: 'x' })).toEqual(typed)
})
