import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The Prisma CLI wants a native schema engine, which closed networks cannot download (docs/decisions/0002).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('./scripts/prisma-schema-engine.mjs', import.meta.url),
)

/** Harmless default: `prisma generate` needs no database. */
const withoutDatabase = 'postgresql://drogowskaz@127.0.0.1:1/drogowskaz'
const shadowDatabaseUrl = process.env.SHADOW_DATABASE_URL

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: {
    url: process.env.DATABASE_URL ?? withoutDatabase,
    ...(shadowDatabaseUrl ? { shadowDatabaseUrl } : {}),
  },
})
