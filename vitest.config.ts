import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: { '@tests': at('./tests'), '@': at('./src'), 'server-only': at('./tests/support/server-only.ts') },
  },
  test: {
    projects: [
      {
        extends: true,
        // pure files share what is loaded: three quarters of the time went into loading it again for each
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'conventions',
          include: ['tests/conventions/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // passwords of tests are not worth a tenth of the time: see the file
        resolve: { alias: { '@node-rs/argon2': at('./tests/support/quick-argon2.ts') } },
        test: {
          name: 'integration',
          // a file has a database of its own but shares what is loaded with those before it
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 400_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
})
