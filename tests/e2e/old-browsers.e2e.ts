/** Everything that is shipped can be read by browsers of 2019: Chrome 79, and iOS 12 on a tablet that gets no newer. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseHtml, walkSync } from 'ultrahtml'
import { builtPages, readPage, siteFolder } from '../support/pages/built-site.ts'
import { styleFaults } from '../support/pages/old-browser-styles.ts'
import { scriptFaults, syntaxFaults } from '../support/pages/old-browser-scripts.ts'
import { expect, test } from '@playwright/test'

/** What each file of a kind holds that is too new; files without faults are left out. */
function faultsIn(pattern: string, faultsOf: (code: string) => string[]): Record<string, string[]> {
  const files = globSync(pattern, { cwd: siteFolder }).map((file) => file.replaceAll('\\', '/'))
  expect(files.length).toBeGreaterThan(0)
  const found = files.map((file) => [file, faultsOf(readFileSync(join(siteFolder, file), 'utf8'))] as const)
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0))
}

test('our scripts use what such a browser has', () => {
  expect(faultsIn('_astro/**/*.js', scriptFaults)).toEqual({})
})

test('our style sheets hold nothing that such a browser drops, and its look with it', () => {
  expect(faultsIn('**/*.css', styleFaults)).toEqual({})
})

test('Pagefind’s scripts can be read; they run in newer browsers alone', () => {
  expect(faultsIn('pagefind/**/*.js', syntaxFaults)).toEqual({})
})

// It asks for what is newer before it uses it.
test('what partners put on their pages can be read', () => {
  expect(faultsIn('*.js', syntaxFaults)).toEqual({})
})

// What partners put on their own pages is shown as they write it: a file that waits for the page.
test('scripts are modules or wait for the page, which such a browser knows, and no page holds one inline', () => {
  const others: string[] = []
  for (const address of builtPages()) {
    walkSync(parseHtml(readPage(address)), (node) => {
      if (node.name !== 'script' || node.attributes.type === 'application/ld+json') return
      const waits = node.attributes.type === 'module' || 'defer' in node.attributes
      if (!waits || !node.attributes.src) others.push(address)
    })
  }
  expect(others).toEqual([])
})
