import { defineConfig } from 'vitest/config'

/** What is shipped, in a browser of 2019. Needs the built example, and fetches that browser once: part of `npm run test:all`. */
export default defineConfig({
  test: {
    include: ['tests/old-browser/**/*.test.ts'],
    // One browser, one page at a time: it runs in a single process.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
})
