import { defineConfig } from 'vitest/config'

/** Calendar programs of Debian, where they are installed: `npm run test:judges`. */
export default defineConfig({
  test: { include: ['tests/judges/*.test.ts'], env: { TZ: 'Europe/Stockholm' }, testTimeout: 120_000 },
})
