import { defineConfig } from '@playwright/test'

// tests/e2e/global-setup.ts starts the application and finds the browser; workers read this file again after it.
const address = process.env.E2E_BASE_URL
const browser = process.env.E2E_BROWSER
const flags = (process.env.E2E_BROWSER_FLAGS ?? '').split(' ').filter(Boolean)

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/global-setup.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    ...(address ? { baseURL: address } : {}),
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 40_000,
    navigationTimeout: 90_000,
    screenshot: 'only-on-failure',
    // recording every step costs a tenth of the time: ask for it with `--trace on` when a test is looked into
    trace: 'off',
    launchOptions: { args: flags, ...(browser ? { executablePath: browser } : {}) },
  },
  projects: [{ name: 'chromium' }],
})
