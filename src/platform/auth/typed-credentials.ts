import { z } from 'zod'

/** What a person can type; a program may send anything under these names. */
const credentials = z.object({
  login: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
  code: z.string().max(40).optional(),
})

/** What was typed to sign in, or null: refused like a wrong password, before anything is looked up. */
export function typedCredentials(input: unknown): z.output<typeof credentials> | null {
  const parsed = credentials.safeParse(input)
  return parsed.success ? parsed.data : null
}
