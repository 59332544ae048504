import { expect, it } from 'vitest'
import { hashPassword, passwordMatches } from '@/platform/auth/password'

it('a password is kept as argon2id at the cost OWASP asks for, with a salt of its own', async () => {
  const [one, other] = await Promise.all([
    hashPassword('Zielone-Latarnie-7'),
    hashPassword('Zielone-Latarnie-7'),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(other).not.toBe(one)
  expect(await passwordMatches(one, 'Zielone-Latarnie-7')).toBe(true)
  expect(await passwordMatches(one, 'Zielone-Latarnie-8')).toBe(false)
})

it('a login that does not exist, and a hash that cannot be read, match no password', async () => {
  expect(await passwordMatches(null, 'Zielone-Latarnie-7')).toBe(false)
  expect(await passwordMatches('nieczytelny', 'Zielone-Latarnie-7')).toBe(false)
})
