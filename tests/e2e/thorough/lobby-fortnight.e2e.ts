/** A lobby screen that hangs for a fortnight, on a network that fails in every way, over both nights when the clock is moved. */
import type { Page } from '@playwright/test'
import { simulateFortnight, type Evaluate } from '../../support/browser/screen-fortnight.ts'
import {
  laboratoryScript,
  screenBuiltOn,
  seenScript,
  type Seen,
} from '../../support/browser/screen-laboratory.ts'
import { expect, test } from '../../support/browser/site-test.ts'

const address = 'platser/larkparken/skarm/'

test.use({ viewport: { width: 1920, height: 1080 } })

const fortnights = [
  ['an ordinary fortnight', '2026-11-24', '2026-11-23T23:50:00+01:00'],
  ['the night that is an hour longer', '2026-10-18', '2026-10-17T23:50:00+02:00'],
  ['the night that is an hour shorter', '2027-03-21', '2027-03-20T23:50:00+01:00'],
] as const

for (const [name, day, start] of fortnights) {
  test(`${name}: the right day after each midnight, never blank, and no growth`, async ({ page }) => {
    await open(page, start)
    const { faults, elements, shifts, silences, last } = await simulateFortnight(
      evaluateIn(page),
      address,
      day,
    )
    expect(faults).toEqual([])
    expect(silences.length).toBeGreaterThan(8)
    expect(silences[0]).toMatch(
      /^Skärmen har inte fått något nytt sedan [a-zåäö]+dag \d+ [a-z]+ klockan \d\d\.\d\d\. Ring för att vara säker\.$/,
    )
    expect(last).toMatchObject({ silent: null, warning: null })
    expect(shifts.size).toBeGreaterThan(2)
    expect(Math.abs(elements[1] - elements[0])).toBeLessThan(60)
  })
}

test('after two hundred fetches the browser holds no more than after twenty', async ({ page }) => {
  await open(page, '2026-11-24T09:00:00+01:00')
  const evaluate = evaluateIn(page)
  const html = JSON.stringify(screenBuiltOn(address, '2026-11-24')).replaceAll('<', '\\u003c')
  await evaluate(`void (laboratory.page = ${html})`)
  await evaluate('laboratory.walk(200, 300)')
  const before = await held(page)
  await evaluate('laboratory.walk(2000, 300)')
  const after = await held(page)
  expect(await evaluate('laboratory.asked')).toBeGreaterThan(200)
  expect(await evaluate('laboratory.timers()')).toBeLessThan(10)
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after.bytes).toBeLessThanOrEqual(before.bytes + 1_000_000)
})

test('a network that never answers is waited for once at a time', async ({ page }) => {
  await open(page, '2026-11-24T09:00:00+01:00')
  const evaluate = evaluateIn(page)
  await evaluate("void (laboratory.network = 'hangs')")
  await evaluate('laboratory.walk(600, 30)')
  expect(await evaluate('laboratory.asked')).toBeGreaterThan(50)
  expect(await evaluate('laboratory.waiting')).toBeLessThanOrEqual(1)
})

test('when its days have come to an end the screen says so, and whom to call', async ({ page }) => {
  await open(page, '2026-11-24T09:00:00+01:00')
  const evaluate = evaluateIn(page)
  await evaluate("void (laboratory.network = 'down')")
  await evaluate(`laboratory.walk(${22 * 24 * 60}, 3600)`)
  const seen = await evaluate<Seen>(seenScript)
  expect(seen).toMatchObject({
    day: null,
    notice: 'Programmet på skärmen har tagit slut. Ring och fråga vad som händer.',
    warning: 'Uppgifterna kan vara gamla. Sidan har inte uppdaterats på 22 dagar. Ring för att vara säker.',
  })
  expect(seen.call).toMatch(/^Ring\s0/)
})

test('new scripts and styles are begun with once all of them can be fetched, else the screen goes on with what it has', async ({
  page,
}) => {
  await open(page, '2026-11-24T09:00:00+01:00')
  const evaluate = evaluateIn(page)
  const html = screenBuiltOn(address, '2026-11-24').replaceAll(
    /(src|href)="\/_astro\/([^"]+)\.(js|css)"/g,
    '$1="/_astro/ny-$2.$3"',
  )
  await evaluate(`void (laboratory.page = ${JSON.stringify(html).replaceAll('<', '\\u003c')})`)
  await evaluate(`{
    const given = window.fetch
    window.fetch = (address, options) => address.includes('/_astro/') ? Promise.resolve({ ok: false }) : given(address, options)
    window.stays = true
  }`)
  await evaluate('laboratory.walk(60, 300)')
  expect(await evaluate('window.stays')).toBe(true)
  expect(await evaluate<Seen>(seenScript)).toMatchObject({ day: '2026-11-24', silent: null })
})

async function open(page: Page, start: string): Promise<void> {
  await page.addInitScript(laboratoryScript(start))
  await page.goto(address)
}

function evaluateIn(page: Page): Evaluate {
  return (script) => page.evaluate(script)
}

/** What is left when the browser has nothing more to throw away: it frees a page that was fetched in several turns. */
async function held(page: Page) {
  const session = await page.context().newCDPSession(page)
  let nodes = Infinity
  for (let isLess = true; isLess;) {
    await session.send('HeapProfiler.collectGarbage')
    const counters = await session.send('Memory.getDOMCounters')
    isLess = counters.nodes < nodes
    nodes = Math.min(nodes, counters.nodes)
  }
  const { jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { nodes, listeners: jsEventListeners, bytes: usedSize }
}
