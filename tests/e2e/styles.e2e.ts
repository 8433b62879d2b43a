/** Style sheets as they are shipped: nothing in them is idle. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { builtPages, readPage, siteFolder } from '../support/pages/built-site.ts'
import { idleStyles } from '../support/pages/idle-styles.ts'

function readAll(pattern: string, cwd: string): string {
  return globSync(pattern, { cwd })
    .map((file) => readFileSync(join(cwd, file), 'utf8'))
    .join('\n')
}

test('no style sheet names a class that no page has, or a property that nothing reads', () => {
  const css = readAll('**/*.css', siteFolder)
  expect(css.length).toBeGreaterThan(10_000)
  const idle = idleStyles(css, {
    pages: builtPages().map((address) => readPage(address)),
    code: readAll('{components,layouts,pages,views}/**/*.{astro,ts}', 'src'),
    scripts: readAll('_astro/*.js', siteFolder),
  })
  // A utility among them that nobody wrote is a word of the markup: "@source not inline" in src/styles/site.css.
  expect(idle).toEqual([])
})

test('what is idle is found; what a page has, a script sets or other data would show is not', () => {
  const css =
    ':root { --used: 1px; --idle: 2px } .here { margin: var(--used) } .gone {} .set {} .late {} .place-2 {} .wide\\:grid {}'
  const from = {
    pages: ['<p class="here wide:grid">'],
    code: "const look = isLate ? 'late' : `place-${number}`",
    scripts: 'e.classList.add("set")',
  }
  expect(idleStyles(css, from)).toEqual(['--idle', '.gone'])
})
