// @ts-check
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { oldestBrowsers } from './scripts/build/oldest-browsers.ts'

const siteUrl = new URL(process.env['SITE_URL'] || 'http://localhost:4321/')

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  outDir: process.env['OUT_DIR'] || 'dist',
  trailingSlash: 'always',
  // Spaces between words and links must survive; the JSX rules of Astro 7 drop those at line breaks.
  compressHTML: true,
  // The Content-Security-Policy allows no inline style and no inline script.
  // A page is on its way to the disk while the next is made.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  vite: { plugins: [tailwindcss()], build: { target: oldestBrowsers, assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
})
