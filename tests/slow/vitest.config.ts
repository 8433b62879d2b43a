import { defineConfig } from 'vitest/config'

/** What takes minutes: months of daily runs, thousands of random workbooks. Run by `npm run test:all`. */
export default defineConfig({
  test: {
    // The properties of the unit tests are tried here forty times as often.
    include: ['tests/slow/**/*.test.ts', 'tests/unit/sheet/properties/**/*.test.ts'],
    setupFiles: ['tests/support/only-loopback.ts'],
    maxWorkers: '100%',
    env: { TZ: 'Europe/Stockholm', ASTRO_TELEMETRY_DISABLED: '1', SAMVARO_PROPERTY_FACTOR: '40' },
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
  },
})
