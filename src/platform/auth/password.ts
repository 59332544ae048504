import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// argon2id, 19 MiB, two passes, one lane: the OWASP baseline, about 50 ms here
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Shortest password the system takes. */
export const minimumPasswordLength = 12

/** argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, options)
}

let decoy: Promise<string> | null = null

/**
 * Does the password match? With no stored hash the same work is done against a decoy,
 * so that the time of the answer does not tell whether the login exists.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nie ma takiego konta')
  const matches = await verify(stored ?? (await decoy), password).catch(() => false)
  return stored !== null && matches
}
