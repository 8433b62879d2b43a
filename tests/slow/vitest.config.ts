import { defineConfig } from 'vitest/config'

/** What takes minutes: months of daily runs, thousands of random workbooks. Run by `npm run test:all`. */
export default defineConfig({
  test: {
    include: ['tests/slow/**/*.test.ts'],
    setupFiles: ['tests/support/only-loopback.ts'],
    maxWorkers: '100%',
    env: { TZ: 'Europe/Stockholm', ASTRO_TELEMETRY_DISABLED: '1' },
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
})
