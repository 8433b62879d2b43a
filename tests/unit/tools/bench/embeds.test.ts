import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { embedCosts, embedReport } from '../../../../tools/bench/embeds.ts'

const site = mkdtempSync(join(tmpdir(), 'samvaro-embeds-'))
afterAll(() => rmSync(site, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site, file)), { recursive: true })
  writeFileSync(join(site, file), text)
}

test('each step is counted with all that it asks for', () => {
  write('badda-in/plats/liten/index.html', 'x')
  write(
    'badda-in/plats/stor/index.html',
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/b.js"></script>',
  )
  write('_astro/a.css', 'a{}')
  write('_astro/b.js', 'import"./c.js"')
  write('_astro/c.js', '1')
  write('samvaro-kalender.js', '2')
  write('platser/stor.ics', 'BEGIN:VCALENDAR')
  const costs = embedCosts(site)
  expect(costs.map(({ step, requests }) => [step, requests])).toEqual([
    ['a link or pasted text', 0],
    ['a frame', 4],
    ['a frame, without scripts', 2],
    ['the element', 2],
    ['a calendar to subscribe to', 1],
  ])
  expect(embedReport(costs)).toMatch(/\| the element \| 2 \| 0\.1 kB \|/)
})
