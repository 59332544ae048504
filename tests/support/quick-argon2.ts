import { createRequire } from 'node:module'
import type { hash as realHash, verify as realVerify, Options } from '@node-rs/argon2'

const real = createRequire(import.meta.url)('@node-rs/argon2') as {
  hash: typeof realHash
  verify: typeof realVerify
}

/**
 * The real argon2id at its least cost: every file of tests makes a dozen accounts, and being slow on purpose took a tenth of
 * the time of all. What people's passwords cost is proved in `tests/unit/platform/auth/password.test.ts`.
 */
export const hash = (password: string, options: Options): Promise<string> =>
  real.hash(password, { ...options, memoryCost: 8, timeCost: 1 })

export const { verify } = real
