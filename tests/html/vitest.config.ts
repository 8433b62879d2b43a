import { getViteConfig } from 'astro/config'

/** Components are rendered by Astro itself. Without the toolbar, because it writes this machine's paths into the HTML. */
export default getViteConfig(
  {
    test: {
      name: 'html',
      root: '../..',
      include: ['tests/html/*.test.ts'],
      setupFiles: ['tests/support/only-loopback.ts'],
      env: { TZ: 'Europe/Stockholm', ASTRO_TELEMETRY_DISABLED: '1' },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
  { devToolbar: { enabled: false } },
)
