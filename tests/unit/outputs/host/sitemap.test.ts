import { expect, test } from 'vitest'
import { toSitemap } from '../../../../src/outputs/host/sitemap.ts'
import { site } from '../../../support/site/site-data.ts'

test('names every page once, by its whole address', () => {
  const urls = [...toSitemap(site(), ['/kalender/2026-v48/', '/']).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => url,
  )
  expect(new Set(urls).size).toBe(urls.length)
  expect(urls).toEqual(
    expect.arrayContaining([
      'https://exempel.se/',
      'https://exempel.se/kalender/2026-v48/',
      'https://exempel.se/aktiviteter/bingo/',
      'https://exempel.se/platser/linden/',
    ]),
  )
  expect(urls).not.toContain('https://exempel.se/kontroll/')
})
