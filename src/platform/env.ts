import { z } from 'zod'

const schema = z.object({
  APP_DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
  AUTH_SECRET: z.string().min(16),
  FILES_DIR: z.string().min(1).default('.data/files'),
  TRAINING_COPY: z.enum(['0', '1']).default('0'),
  DROGOWSKAZ_TEST: z.enum(['0', '1']).default('0'),
  DROGOWSKAZ_NOW: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
})

function read() {
  const parsed = schema.safeParse(process.env)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))].join(', ')
    throw new Error(
      `Brak lub błędna wartość zmiennych środowiska: ${names}. Uruchom program poleceniem npm start albo uzupełnij .env.`,
    )
  }
  return parsed.data
}

let cached: ReturnType<typeof read> | null = null
const values = () => (cached ??= read())

/** Reads the environment again at its next use: test files that share a process have a database each. */
export function forgetEnv(): void {
  cached = null
}

/** The environment, read and checked once, at first use. Nothing else reads `process.env`. */
export const env = {
  get databaseUrl() {
    return values().APP_DATABASE_URL
  },
  get authSecret() {
    return values().AUTH_SECRET
  },
  get filesDir() {
    return values().FILES_DIR
  },
  get trainingCopy() {
    return values().TRAINING_COPY === '1'
  },
  get databasePool() {
    return values().DATABASE_POOL
  },
  get test() {
    return process.env.DROGOWSKAZ_TEST === '1'
  },
  get frozenNow() {
    return process.env.DROGOWSKAZ_NOW ?? null
  },
  get production() {
    return process.env.NODE_ENV === 'production'
  },
}
