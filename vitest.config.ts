import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,html}/**/*.test.ts'],
    setupFiles: ['tests/support/only-loopback.ts'],
    env: { TZ: 'Europe/Stockholm', ASTRO_TELEMETRY_DISABLED: '1' },
    // Reading a whole workbook, or asking a judge about ten years of weeks, takes longer than a function.
    testTimeout: 20_000,
  },
})
