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
    env: {
      TZ: 'Europe/Stockholm',
      ASTRO_TELEMETRY_DISABLED: '1',
      // Some tests start our commands again and again; Node then need not compile the same files each time.
      NODE_COMPILE_CACHE: 'node_modules/.cache/samvaro-tests',
    },
    // Only to stop what hangs. A busy machine may need a minute for what a quiet one does in five seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
