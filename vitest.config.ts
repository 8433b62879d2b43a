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
    // Only to stop what hangs. A busy machine may need a minute for what a quiet one does in five seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
