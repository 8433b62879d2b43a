import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/test/find-browser.ts'

// To see what happened in a failing test: npm run test:e2e -- --trace on
export default defineConfig({
  testMatch: '**/*.e2e.ts',
  // What a visitor does is tried every time; every page in every condition takes its time.
  projects: [
    { name: 'daily', testDir: 'tests/e2e', testIgnore: 'thorough/**' },
    // Some go through a page of each kind.
    { name: 'thorough', testDir: 'tests/e2e/thorough', timeout: 400_000 },
  ],
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/e2e/golden/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Only to stop what hangs; a busy machine is no fault of a page.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: findBrowser(),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
})
