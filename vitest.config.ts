import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // What is tested keeps nothing from one call to the next, so a hundred files need not load it a hundred times.
          isolate: false,
        },
      },
      'tests/html/vitest.config.ts',
    ],
    setupFiles: ['tests/support/only-loopback.ts'],
    // Unasked one core is left idle, which on two is half of the machine.
    maxWorkers: '100%',
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
