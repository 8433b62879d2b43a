import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      'tests/html/vitest.config.ts',
    ],
    setupFiles: ['tests/support/only-loopback.ts'],
    env: { TZ: 'Europe/Stockholm', ASTRO_TELEMETRY_DISABLED: '1' },
    // Reading a whole workbook, or asking a judge about ten years of weeks, takes longer than a function.
    testTimeout: 20_000,
  },
})
